import type { FontChar } from '../../font/font.ts';
import { dictAt, type PDFDict, PDFName, type PDFRawStream } from '../../pdf/objects.ts';
import type { Rewrite } from '../../pdf/rewrite.ts';

/**
 * Glyph procedures (ISO 32000-2, 9.6.4) that only characters that are gone show. `font` is a copy that
 * may be changed. Returns how many went.
 */
export function pruneProcedures(
  rewrite: Rewrite,
  font: PDFDict,
  removed: Iterable<FontChar>,
  kept: Iterable<FontChar>,
): number {
  const procedures = dictAt(rewrite, font, 'CharProcs');
  if (procedures === undefined) return 0;
  const gone = new Set<PDFRawStream>();
  for (const { procedure } of removed) if (procedure !== undefined) gone.add(procedure);
  for (const { procedure } of kept) if (procedure !== undefined) gone.delete(procedure);
  const copy = rewrite.copyDict(procedures);
  let count = 0;
  for (const [name, value] of procedures.entries()) {
    const procedure = rewrite.document.resolve(value);
    if (!gone.has(procedure as PDFRawStream)) continue;
    copy.delete(name);
    count++;
  }
  if (count > 0) font.set(PDFName.of('CharProcs'), copy);
  return count;
}
