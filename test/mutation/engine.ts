/**
 * The engine as mutations.test.ts loads it, after its modules were made switchable: what is imported here is
 * imported late, by `await import('./cases.ts')`.
 */
import { readFileSync } from 'node:fs';
import { nodePorts } from '../../app/ports/nodePorts.ts';
import { pdfiumReader } from '../../app/ports/pdfiumReader.ts';
import { searchMarkers } from '../../fixtures/scripts/markers.ts';
import {
  burn,
  examine,
  extractPage,
  load,
  OriginalReading,
  verify,
} from '../../redaction/index.ts';
import { DEFAULT_LABEL_STYLE } from '../../redaction/model/label.ts';
import type { Finding, Removal } from '../../redaction/model/outcome.ts';
import type { Redaction } from '../../redaction/model/redaction.ts';
import type { PdfDocument } from '../../redaction/pdf/document.ts';

export const SECRET = 'Wybrandus';

export interface Outcome {
  /** Something is left that had to go. */
  readonly left: boolean;
  /** What verification says of it; undefined where the case has no burnt file. */
  readonly leaks: readonly string[] | undefined;
}

const second = await pdfiumReader();
const style = DEFAULT_LABEL_STYLE;
/** As the product has them: heard while the original was burnt. */
const readings = new WeakMap<PdfDocument, OriginalReading>();

export function openPdf(bytes: Uint8Array): PdfDocument {
  return load(bytes, { ports: nodePorts() }).value;
}

export function fixture(path: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../fixtures/pdf/${path}`, import.meta.url)));
}

export interface Burnt {
  readonly original: PdfDocument;
  readonly bytes: Uint8Array;
  readonly removals: readonly Removal[];
  readonly findings: readonly Finding[];
}

export function burnt(file: Uint8Array, redactions: readonly Redaction[]): Burnt {
  const original = openPdf(file);
  const reading = new OriginalReading(original);
  readings.set(original, reading);
  const { value, findings } = burn(original, redactions, { style, witness: reading });
  return { original, bytes: value.bytes, removals: value.removals, findings };
}

/** Burns, asks `left` whether the secret survived, and what verification says. */
export function outcomeOf(
  file: Uint8Array,
  redactions: readonly Redaction[],
  left: (bytes: Uint8Array) => boolean = holdsSecret,
): Outcome {
  const { original, bytes, removals } = burnt(file, redactions);
  return { left: left(bytes), leaks: codesOf(original, bytes, redactions, removals) };
}

/** What the thorough proof says. */
export function codesOf(
  original: PdfDocument,
  burned: Uint8Array,
  redactions: readonly Redaction[],
  removals: readonly Removal[],
): string[] {
  const reading = readings.get(original) ?? new OriginalReading(original);
  const request = { original, burned, redactions, removals, reading, style, secondReader: second };
  return verify({ ...request, thorough: true }).value.leaks.map((leak) => leak.code);
}

export function holdsSecret(bytes: Uint8Array): boolean {
  return searchMarkers(Buffer.from(bytes), [SECRET]).length > 0;
}

/** Is somebody else's redaction passed by? */
export function unaccused(file: Uint8Array, code: string): Outcome {
  const codes = examine(openPdf(file), second).value.map((leak) => leak.code);
  return { left: !codes.includes(code), leaks: undefined };
}

export function textOf(file: Uint8Array): string {
  const document = openPdf(file);
  return document.pages
    .map((page) => extractPage(document, page.number).value.text.text)
    .join('\n');
}

/** Is page 1 black there, in Display, as PDFium draws it? */
export function darkAt(file: Uint8Array, x: number, y: number): boolean {
  const opened = second.open(file);
  const { width, pixels } = opened.render(1, 1);
  opened.close();
  return pixels[(y * width + x) * 4]! < 128;
}
