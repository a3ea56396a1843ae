/**
 * Burns the images, paths and shadings of one page's content, as burn.ts does for use 0, without the rest of
 * burn: a small PDF is written, loaded, walked, and the edits are spliced.
 */
import { nodePorts } from '../../../app/ports/nodePorts.ts';
import type { PageBurn } from '../../../redaction/burn/contract.ts';
import { burnImage } from '../../../redaction/burn/image/burnImage.ts';
import { burnPath } from '../../../redaction/burn/path/burnPath.ts';
import { burnShading } from '../../../redaction/burn/shading/burnShading.ts';
import { interpretPage } from '../../../redaction/extract/interpreter.ts';
import type { Rect, User } from '../../../redaction/model/geometry.ts';
import type { Finding, Removal } from '../../../redaction/model/outcome.ts';
import type { PdfDocument } from '../../../redaction/pdf/document.ts';
import { load } from '../../../redaction/pdf/load.ts';
import type { PDFObject } from '../../../redaction/pdf/objects.ts';
import { Rewrite } from '../../../redaction/pdf/rewrite.ts';

export interface BurntContent {
  /** Content after the edits. */
  readonly text: string;
  readonly added: ReadonlyMap<string, PDFObject>;
  readonly removals: readonly Removal[];
  readonly findings: readonly Finding[];
  readonly rewrite: Rewrite;
}

export interface IndirectObject {
  /** Dictionary source without `<<` and `>>`, or any other object's source when `data` is absent. */
  readonly source: string;
  readonly data?: Uint8Array;
}

/** A one-page PDF: page 612 × 792, `resources` as source, further objects numbered from 10, `more` entries. */
export function onePage(
  content: string,
  resources = '',
  objects: readonly IndirectObject[] = [],
  more: { readonly catalog?: string; readonly page?: string } = {},
): Uint8Array {
  const latin = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
  const bodies = new Map<number, Uint8Array[]>([
    [1, [latin(`<</Type/Catalog/Pages 2 0 R${more.catalog ?? ''}>>`)]],
    [2, [latin('<</Type/Pages/Kids[3 0 R]/Count 1>>')]],
    [
      3,
      [
        latin(
          `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<<${resources}>>${more.page ?? ''}>>`,
        ),
      ],
    ],
    [4, streamParts('', latin(content))],
  ]);
  objects.forEach(({ source, data }, i) => {
    bodies.set(10 + i, data === undefined ? [latin(source)] : streamParts(source, data));
  });
  return assembled(bodies);
}

function streamParts(dict: string, data: Uint8Array): Uint8Array[] {
  const latin = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
  return [latin(`<<${dict} /Length ${data.length}>>\nstream\n`), data, latin('\nendstream')];
}

/** Header, objects, cross-reference table and trailer. */
function assembled(bodies: ReadonlyMap<number, readonly Uint8Array[]>): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const add = (piece: Uint8Array | string) => {
    const bytes = typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece;
    pieces.push(bytes);
    length += bytes.length;
  };
  add('%PDF-1.7\n');
  let table = '';
  for (const [number, parts] of bodies) {
    table += `${number} 1\n${String(length).padStart(10, '0')} 00000 n \n`;
    add(`${number} 0 obj\n`);
    for (const part of parts) add(part);
    add('\nendobj\n');
  }
  const start = length;
  add(`xref\n0 1\n0000000000 65535 f \n${table}`);
  add(`trailer\n<</Root 1 0 R/Size 100>>\nstartxref\n${start}\n%%EOF\n`);
  return new Uint8Array(Buffer.concat(pieces));
}

export function loaded(bytes: Uint8Array): PdfDocument {
  return load(bytes, { ports: nodePorts() }).value;
}

export function burnContent(document: PdfDocument, areas: readonly Rect<User>[]): BurntContent {
  const rewrite = new Rewrite(document);
  const edits: { start: number; end: number; replacement: Uint8Array }[] = [];
  const added = new Map<string, PDFObject>();
  const removals: Removal[] = [];
  const findings: Finding[] = [];
  const redaction = { id: 'r1' };
  const page = {
    context: {
      document,
      rewrite,
      removed: (removal: Removal) => removals.push(removal),
      found: (finding: Finding) => findings.push(finding),
    },
    page: document.pages[0],
    wholeCells: new Set<number>(),
    areas: () => areas.map((rect) => ({ rect, redaction })),
    edit: (_use: number, edit: (typeof edits)[0]) => edits.push(edit),
    addResource(_use: number, _category: string, object: PDFObject) {
      const name = `New${added.size}`;
      added.set(name, object);
      return name;
    },
  } as unknown as PageBurn;
  const walk = interpretPage(document, document.pages[0]!, {
    paintPath: (event) => burnPath(page, event),
    clipPath: (event) => burnPath(page, event),
    paintImage: (event) => burnImage(page, event),
    paintShading: (event) => burnShading(page, event),
  });
  const text = spliced(walk.content.bytes, edits);
  return { text, added, removals, findings, rewrite };
}

function spliced(
  bytes: Uint8Array,
  edits: readonly { start: number; end: number; replacement: Uint8Array }[],
): string {
  const latin = (part: Uint8Array) => Array.from(part, (b) => String.fromCharCode(b)).join('');
  let text = '';
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    if (edit.start < at) throw new Error('edits overlap');
    text += latin(bytes.subarray(at, edit.start)) + latin(edit.replacement);
    at = edit.end;
  }
  return text + latin(bytes.subarray(at));
}
