/** Runs the four doors (annotations, fields, structure, document) as burn does, and reads everything back. */
import { burnAnnotations } from '../../../redaction/burn/annotation/burnAnnotations.ts';
import type {
  BurnContext,
  BurnOptions,
  MarkTags,
  PageBurn,
} from '../../../redaction/burn/contract.ts';
import { cleanDocument } from '../../../redaction/burn/document/cleanDocument.ts';
import { latin1, readingsOfBytes } from '../../../redaction/burn/document/hiddenText.ts';
import { burnFields } from '../../../redaction/burn/field/burnFields.ts';
import { burnStructure } from '../../../redaction/burn/structure/burnStructure.ts';
import type { Finding, Removal } from '../../../redaction/model/outcome.ts';
import { SecretWords } from '../../../redaction/model/secretWords.ts';
import type { PdfDocument } from '../../../redaction/pdf/document.ts';
import {
  bytesOf,
  PDFArray,
  PDFDict,
  PDFName,
  type PDFObject,
  PDFRawStream,
} from '../../../redaction/pdf/objects.ts';
import { Rewrite } from '../../../redaction/pdf/rewrite.ts';
import { save } from '../../../redaction/pdf/save.ts';
import { latin1Bytes, openPdf, type Parts, pdfText } from './smallPdf.ts';

export interface Scrubbed {
  readonly bytes: Uint8Array;
  readonly output: PdfDocument;
  readonly removals: readonly Removal[];
  readonly findings: readonly Finding[];
  readonly tags: ReadonlyMap<PageBurn, MarkTags>;
}

export interface ScrubOptions {
  /** What was removed from the pages. */
  readonly removed?: readonly string[];
  readonly pages?: (document: PdfDocument) => readonly PageBurn[];
  readonly options?: BurnOptions;
}

export function scrub(file: Parts | Uint8Array, how: ScrubOptions = {}): Scrubbed {
  const document = openPdf(file instanceof Uint8Array ? file : latin1Bytes(pdfText(file)));
  const removals: Removal[] = [];
  const findings: Finding[] = [];
  const context: BurnContext = {
    document,
    rewrite: new Rewrite(document),
    redactions: [],
    options: how.options ?? {},
    pages: how.pages?.(document) ?? [],
    secret: () => new SecretWords(how.removed ?? [], () => []),
    removed: (removal) => removals.push(removal),
    found: (finding) => findings.push(finding),
  };
  burnAnnotations(context);
  burnFields(context);
  const tags = burnStructure(context);
  cleanDocument(context);
  const bytes = save(context.rewrite);
  return { bytes, output: openPdf(bytes), removals, findings, tags };
}

/** Every string, name and decoded stream of the file, in every encoding, one a line. */
export function everything(document: PdfDocument): string {
  const lines: string[] = [];
  for (const ref of document.refs()) collect(document, document.get(ref), lines);
  collect(document, document.trailer, lines);
  return lines.join('\n');
}

function collect(document: PdfDocument, object: PDFObject | undefined, lines: string[]): void {
  if (object instanceof PDFArray) {
    for (const part of object.asArray()) collect(document, part, lines);
  } else if (object instanceof PDFDict) {
    for (const [name, value] of object.entries()) {
      lines.push(name.decodeText());
      collect(document, value, lines);
    }
  } else if (object instanceof PDFRawStream) {
    collect(document, object.dict, lines);
    const bytes = document.decodeUntilImage(object).bytes;
    lines.push(...readingsOfBytes(bytes), latin1(document.rawBytes(object)));
  } else if (object instanceof PDFName) lines.push(object.decodeText());
  else lines.push(...readingsOfBytes(bytesOf(object) ?? new Uint8Array()));
}
