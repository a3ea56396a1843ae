/** Two-page files written by hand, so that a test sees every byte that it is about. */
import { nodePorts } from '../../../app/ports/nodePorts.ts';
import type { PageBurn } from '../../../redaction/burn/contract.ts';
import type { Rect, User } from '../../../redaction/model/geometry.ts';
import type { Redaction } from '../../../redaction/model/redaction.ts';
import type { PdfDocument } from '../../../redaction/pdf/document.ts';
import { load } from '../../../redaction/pdf/load.ts';

/** Additions to the base file: entries of dictionaries, and objects from number 20 on. */
export interface Parts {
  readonly catalog?: string;
  readonly page1?: string;
  readonly page2?: string;
  readonly resources?: string;
  /** Beside `/F1`. */
  readonly fonts?: string;
  readonly content1?: string;
  readonly content2?: string;
  readonly info?: string;
  readonly trailer?: string;
  /** Object number to body: a dictionary, or a dictionary and a stream's bytes. */
  readonly objects?: Readonly<Record<number, string | { dict: string; data: string }>>;
}

export const VISIBLE_1 = 'Zichtbare tekst een';
export const VISIBLE_2 = 'Zichtbare tekst twee';

/** Latin-1 text of a PDF: catalog 1, pages 2–4, contents 5–6, font 7, Info 8. */
export function pdfText(parts: Parts): string {
  const content1 = parts.content1 ?? `BT /F1 12 Tf 72 700 Td (${VISIBLE_1}) Tj ET`;
  const resources = `<</Font<</F1 7 0 R${parts.fonts ?? ''}>>${parts.resources ?? ''}>>`;
  const box = '/MediaBox[0 0 600 800]';
  const bodies = new Map<number, string>([
    [1, `<</Type/Catalog/Pages 2 0 R${parts.catalog ?? ''}>>`],
    [2, '<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>'],
    [
      3,
      `<</Type/Page/Parent 2 0 R${box}/Resources${resources}/Contents 5 0 R${parts.page1 ?? ''}>>`,
    ],
    [
      4,
      `<</Type/Page/Parent 2 0 R${box}/Resources${resources}/Contents 6 0 R${parts.page2 ?? ''}>>`,
    ],
    [5, stream('', content1)],
    [6, stream('', parts.content2 ?? `BT /F1 12 Tf 72 700 Td (${VISIBLE_2}) Tj ET`)],
    [7, '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>'],
    [8, `<<${parts.info ?? ''}>>`],
  ]);
  for (const [number, body] of Object.entries(parts.objects ?? {})) {
    bodies.set(Number(number), typeof body === 'string' ? body : stream(body.dict, body.data));
  }
  return assemble(bodies, `/Info 8 0 R${parts.trailer ?? ''}`);
}

function stream(dict: string, data: string): string {
  return `<<${dict}/Length ${data.length}>>\nstream\n${data}\nendstream`;
}

function assemble(bodies: ReadonlyMap<number, string>, trailer: string): string {
  let text = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n';
  const size = Math.max(...bodies.keys()) + 1;
  const rows = new Array<string>(size).fill('0000000000 00000 f \n');
  rows[0] = '0000000000 65535 f \n';
  for (const [number, body] of bodies) {
    rows[number] = `${String(text.length).padStart(10, '0')} 00000 n \n`;
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const start = text.length;
  text += `xref\n0 ${size}\n${rows.join('')}trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\n`;
  return `${text}startxref\n${start}\n%%EOF\n`;
}

export function latin1Bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (c) => c.charCodeAt(0));
}

export function openPdf(bytes: Uint8Array): PdfDocument {
  return load(bytes, { ports: nodePorts() }).value;
}

/** A text string in UTF-16BE, as hexadecimal. */
export function utf16(text: string): string {
  const units = [...text].map((c) => c.charCodeAt(0).toString(16).padStart(4, '0'));
  return `<feff${units.join('')}>`;
}

export function redaction(rect: Rect<User>, over: Partial<Redaction> = {}): Redaction {
  return {
    id: 'r1',
    page: 1,
    target: {
      kind: 'area',
      rects: [{ x0: rect.x0, y0: 800 - rect.y1, x1: rect.x1, y1: 800 - rect.y0 }],
    },
    grounds: ['5.1.2e'],
    width: 'exact',
    passage: 'p1',
    origin: {
      type: 'person',
      certainty: 'manual',
      rule: 'test',
      decidedBy: 'test',
      decidedAt: '2024-01-01T00:00:00Z',
    },
    ...over,
  } as Redaction;
}

export interface Struck {
  readonly mcid: number;
  readonly stream?: PageBurn['struckContent'][number]['stream'];
}

/** What the page walk would tell of one page: marks as rectangles in user space, sequences that lost text. */
export function pageBurn(
  document: PdfDocument,
  number: number,
  rects: readonly Rect<User>[],
  struck: readonly Struck[] = [],
  kind: 'area' | 'text' = 'area',
): PageBurn {
  const redactions = rects.map((rect, i) => {
    const one = redaction(rect, { id: `r${number}.${i}`, page: number, passage: `p${i}` });
    return kind === 'area'
      ? one
      : { ...one, target: { ...one.target, kind, glyphs: [] } as Redaction['target'] };
  });
  const part = {
    page: document.pages[number - 1]!,
    redactions,
    largestMcid: -1,
    mcids: { has: () => true },
    marks: rects.map((rect, i) => ({ redaction: redactions[i]!, rect })),
    struckContent: struck.map(({ mcid, stream }) => ({ mcid, stream, emptied: false, redactions })),
    struckAnnotations: new Set<number>(),
    copies: [],
    uses: [],
    drawn: redactions.map((one) => ({ redaction: one, rects: one.target.rects })),
  };
  return part as unknown as PageBurn;
}
