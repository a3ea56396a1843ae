/**
 * The door of the engine: one function an arrow of the path (docs/architecture.md).
 *
 *   bytes ─load→ PdfDocument ─extract→ ExtractedPage[] ─detect→ Detection[] ─(a person)→ Decision[]
 *     ─resolve→ Redaction[] ─burn→ BurnedPdf ─verify→ VerifiedPdf
 *
 * Each takes plain data and returns `{ value, findings }`; each throws `RedactionError` with a code.
 */

// burn
export { burn } from './burn/burn.ts';
export { stampConcept } from './burn/concept/stampConcept.ts';
export type { BurnedPdf, BurnOptions, DrawnMark, WidthEstimate } from './burn/contract.ts';
export { withPictures } from './burn/picture/withPictures.ts';
// detect
export { detect } from './detect/detect.ts';
export { tablesToKeep, useKeptTables } from './detect/keptTables.ts';
export { type SweepGroup, sweep } from './detect/sweep.ts';
// extract
export {
  type ExtractedPage,
  extractGlyphs,
  extractPage,
  extractText,
  withGlyphs,
} from './extract/extract.ts';
export { GlyphBlocks } from './extract/glyphBlocks.ts';
export { readWords, splitWords, withMissingLetters } from './extract/words.ts';
// inspect: objects and operations as they are in the file
export { operationsOf } from './pdf/content/lexer.ts';
export { pageContent } from './pdf/content/pageContent.ts';
// load
export type { PdfDocument, PdfPage } from './pdf/document.ts';
export { load } from './pdf/load.ts';
export { printObject, printOperation } from './pdf/normalForm.ts';
// review (a person decides in between) and resolve
export { foldDecisions } from './review/foldDecisions.ts';
export {
  excludeEachOther,
  type GroundedPassage,
  type GroundRule,
  type GroundsContext,
  groundsFindings,
} from './review/groundsRules.ts';
export { pieceRects } from './review/pieceRects.ts';
export { type AcceptLevel, acceptByPolicy } from './review/policy.ts';
export { type ResolveRequest, resolve } from './review/resolve.ts';
// verify: our own outputs against their original, and any PDF by itself
export { examine } from './verify/examine/examine.ts';
export { hiddenLeaks } from './verify/hidden.ts';
export { inDisplay } from './verify/inDisplay.ts';
export { accessibility } from './verify/lint/accessibility.ts';
export type { LintFinding } from './verify/lint/report.ts';
export { OriginalReading } from './verify/originalReading.ts';
export type {
  Room,
  SecondCharacters,
  SecondDocument,
  SecondImage,
  SecondReader,
  SecondText,
} from './verify/secondReader.ts';
export { unmarkedLeaks } from './verify/unmarked.ts';
export { type Verdict, type VerifiedPdf, type VerifyRequest, verify } from './verify/verify.ts';
export { type VerifyConceptRequest, verifyConcept } from './verify/verifyConcept.ts';
