/**
 * The door of the engine: one function an arrow of the path (docs/architecture.md).
 *
 *   bytes ─load→ PdfDocument ─extract→ ExtractedPage[] ─detect→ Detection[] ─(a person)→ Decision[]
 *     ─resolve→ Redaction[] ─burn→ BurnedPdf ─verify→ VerifiedPdf
 *
 * Each takes plain data and returns `{ value, findings }`; each throws `RedactionError` with a code.
 */

// load
export type { PdfDocument, PdfPage } from './pdf/document.ts';
export { load } from './pdf/load.ts';

// extract
export { type ExtractedPage, extractPage } from './extract/extract.ts';

// verify: our own outputs against their original, and any PDF by itself
export { examine } from './verify/examine/examine.ts';
export { hiddenLeaks } from './verify/hidden.ts';
export { type Verdict, type VerifiedPdf, type VerifyRequest, verify } from './verify/verify.ts';
export type {
  SecondCharacters,
  SecondDocument,
  SecondImage,
  SecondReader,
  SecondText,
} from './verify/secondReader.ts';

// for `inspect`: the objects and operations as they are in the file
export { operationsOf } from './pdf/content/lexer.ts';
export {
  DictOperand,
  NameOperand,
  type Operand,
  type Operation,
  StringOperand,
} from './pdf/content/operation.ts';
export { pageContent } from './pdf/content/pageContent.ts';
export {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from './pdf/objects.ts';
