/**
 * The door of the engine: one function an arrow of the path (docs/architecture.md).
 *
 *   bytes ─load→ PdfDocument ─extract→ ExtractedPage[] ─detect→ Detection[] ─(a person)→ Decision[]
 *     ─resolve→ Redaction[] ─burn→ BurnedPdf ─verify→ VerifiedPdf
 *
 * Each takes plain data and returns `{ value, findings }`; each throws `RedactionError` with a code.
 */
export {};
