import type { PdfDocument } from '../pdf/document.ts';
import { nameAt, type PDFDict, streamAt } from '../pdf/objects.ts';
import type { FontProgram } from './program/fontProgram.ts';
import { readable } from './toUnicode.ts';

/** CID → glyph of the embedded program: CIDToGIDMap (ISO 32000-2, 9.7.4.2) or the program's charset. */
export function cidToGlyph(
  document: PdfDocument,
  descendant: PDFDict,
  program: FontProgram | undefined,
): (cid: number) => number | undefined {
  if (program === undefined) return () => undefined;
  const trueType = nameAt(document, descendant, 'Subtype') === 'CIDFontType2';
  const stream = trueType ? streamAt(document, descendant, 'CIDToGIDMap') : undefined;
  const map = stream && readable(document, stream);
  if (map === undefined) return (cid) => program.glyphOfCid(cid);
  return (cid) => {
    const high = map[2 * cid];
    const low = map[2 * cid + 1];
    return high === undefined || low === undefined ? undefined : (high << 8) | low;
  };
}
