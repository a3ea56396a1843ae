/**
 * The door of the engine: one function an arrow of the path (docs/architecture.md).
 *
 *   bytes ─load→ PdfDocument ─extract→ ExtractedPage[] ─detect→ Detection[] ─(a person)→ Decision[]
 *     ─resolve→ Redaction[] ─burn→ BurnedPdf ─verify→ VerifiedPdf
 *
 * Each takes plain data and returns `{ value, findings }`; each throws `RedactionError` with a code.
 */

// extract
export { type ExtractedPage, extractPage } from './extract/extract.ts';
// for `inspect`: the objects and operations as they are in the file
export { operationsOf } from './pdf/content/lexer.ts';
export { pageContent } from './pdf/content/pageContent.ts';
export { printObject, printOperation } from './pdf/normalForm.ts';
