import { descriptorOwner } from '../../font/glyphSource.ts';
import { readable } from '../../font/toUnicode.ts';
import { arrayAt, PDFDict, PDFName, type PDFObject, PDFRef, streamAt } from '../../pdf/objects.ts';
import type { Rewrite } from '../../pdf/rewrite.ts';
import type { BurnContext, FontUsage } from '../contract.ts';
import { pruneCidToGlyph } from './pruneCidToGlyph.ts';
import { pruneCidWidths } from './pruneCidWidths.ts';
import { pruneDifferences, pruneWidths } from './pruneSimpleLists.ts';
import { pruneToUnicode } from './pruneToUnicode.ts';
import { pruneProcedures } from './pruneType3.ts';
import { type UsedNumbers, usedNumbers } from './usedCodes.ts';

/**
 * What a font dictionary lists besides its program: ToUnicode, widths, names, Type3 procedures
 * (classes 66 and 67). Returns the number of procedures that went; a list that cannot be pruned is found.
 */
export function pruneLists(
  context: BurnContext,
  usage: FontUsage,
  all: readonly FontUsage[],
  strangers: ReadonlySet<PDFObject>,
): number {
  const { document, rewrite } = context;
  const font = usage.ref && rewrite.editDict(usage.ref);
  if (font === undefined) {
    notPruned(context, usage, 'direct');
    return 0;
  }
  replaceToUnicode(context, usage, font, all, strangers);
  const codes = usedNumbers([usage], ({ code }) => [code]);
  pruneWidths(rewrite, font, codes);
  const descendant = descendantOf(rewrite, font);
  if (descendant !== undefined) {
    const owner = descriptorOwner(document, usage.font.dict);
    const sharing = all.filter(
      ({ font: other }) => descriptorOwner(document, other.dict) === owner,
    );
    pruneCidWidths(
      rewrite,
      descendant,
      usedNumbers(sharing, ({ cid }) => [cid]),
    );
    if (!pruneCidToGlyph(context, usage, descendant, all, strangers))
      notPruned(context, usage, 'CIDToGIDMap');
  }
  // Procedures are found by the names: the lists of names go after them.
  const { removed, kept } = usage;
  const gone = usage.font.info.type3 ? pruneProcedures(rewrite, font, removed, kept) : 0;
  pruneDifferences(rewrite, font, codes);
  return gone;
}

export function notPruned(context: BurnContext, usage: FontUsage, detail: string): void {
  const { ref } = usage;
  context.found({
    code: 'font-not-pruned',
    severity: 'warning',
    detail,
    ...(ref && { object: `${ref.objectNumber} ${ref.generationNumber} R` }),
  });
}

/** An editable copy; the array that names it is replaced where the dictionary stands in it directly. */
function descendantOf(rewrite: Rewrite, font: PDFDict): PDFDict | undefined {
  const first = arrayAt(rewrite, font, 'DescendantFonts')?.asArray()[0];
  if (first instanceof PDFRef) return rewrite.editDict(first);
  if (!(first instanceof PDFDict)) return undefined;
  const copy = rewrite.copyDict(first);
  font.set(PDFName.of('DescendantFonts'), rewrite.array([copy]));
  return copy;
}

function replaceToUnicode(
  context: BurnContext,
  usage: FontUsage,
  font: PDFDict,
  all: readonly FontUsage[],
  strangers: ReadonlySet<PDFObject>,
): void {
  const { document, rewrite } = context;
  const stream = streamAt(document, usage.font.dict, 'ToUnicode');
  const bytes = stream && readable(document, stream);
  if (stream === undefined || bytes === undefined) return;
  const same = all.filter(
    ({ font: other }) => streamAt(document, other.dict, 'ToUnicode') === stream,
  );
  const used: UsedNumbers = usedNumbers(same, ({ code }) => [code]);
  const pruned = pruneToUnicode(bytes, used, usage.font.info.type3 || isSimple(font) ? 1 : 2);
  if (pruned === bytes) return;
  if (pruned === undefined || strangers.has(stream)) {
    notPruned(context, usage, 'ToUnicode');
    return;
  }
  font.set(PDFName.of('ToUnicode'), rewrite.add(rewrite.stream(rewrite.dict({}), pruned)));
}

function isSimple(font: PDFDict): boolean {
  return font.get(PDFName.of('DescendantFonts')) === undefined;
}
