import { isGlyphName } from '../../font/encoding/glyphNames.ts';
import type { FontChar } from '../../font/font.ts';
import {
  arrayAt,
  dictAt,
  type PDFDict,
  PDFName,
  type PDFObject,
  type PDFRawStream,
} from '../../pdf/objects.ts';
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
  const called = differences(rewrite, font);
  const copy = rewrite.copyDict(procedures);
  let count = 0;
  for (const [name, value] of procedures.entries()) {
    const procedure = rewrite.document.resolve(value);
    if (!gone.has(procedure as PDFRawStream) && isCallable(name, called)) continue;
    copy.delete(name);
    count++;
  }
  if (count > 0) font.set(PDFName.of('CharProcs'), copy);
  return count;
}

function differences(rewrite: Rewrite, font: PDFDict): ReadonlySet<PDFObject> {
  const encoding = dictAt(rewrite, font, 'Encoding');
  const list = encoding && arrayAt(rewrite, encoding, 'Differences');
  return new Set(list?.asArray() ?? []);
}

/** No code shows a glyph whose name stands neither in Differences nor in an encoding of the standard. */
function isCallable(name: PDFName, called: ReadonlySet<PDFObject>): boolean {
  return called.has(name) || isGlyphName(name.decodeText());
}
