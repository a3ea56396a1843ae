/**
 * What only removed text used goes from the fonts (failure classes 65–67): outlines, names and codes of
 * the program, and what the PDF lists about them. Fonts that hold far more than the document shows keep
 * everything: there a missing glyph would tell what was removed. Glyphs that the original never showed
 * are not touched.
 */
import { glyphSource } from '../../font/glyphSource.ts';
import type { PDFDict, PDFObject, PDFRawStream } from '../../pdf/objects.ts';
import type { BurnContext, FontUsage } from '../contract.ts';
import { enabled, type Scrubbing } from '../document/scrubbing.ts';
import type { Embedded } from './embedded.ts';
import { withoutEmptied } from './emptied.ts';
import { notPruned, pruneLists } from './pruneLists.ts';
import { type ProgramResult, pruneProgram, shapedGlyphs } from './prunePrograms.ts';
import { replaceProgram } from './replaceProgram.ts';
import { strangersStreams } from './strangers.ts';
import { isSubsetList, usedNumbers } from './usedCodes.ts';

/** Prunes every font that lost characters for good; reports the glyphs that went and what could not be. */
export function pruneFonts(context: BurnContext & Scrubbing, all: readonly FontUsage[]): void {
  const usage = enabled(context, 'font-lists') ? withoutEmptied(context, all) : all;
  const losing = usage.filter(losesSomething);
  if (losing.length === 0) return;
  const known = new Set<PDFDict>(all.map(({ font }) => font.dict));
  const strangers = strangersStreams(context.rewrite, known);
  let count = 0;
  if (enabled(context, 'font-programs')) {
    for (const fonts of byProgram(context, usage))
      count += prunePrograms(context, fonts, strangers);
  }
  if (enabled(context, 'font-lists')) {
    for (const font of losing) {
      count += pruneLists(context, font, usage, strangers);
    }
  }
  if (count > 0) context.removed({ kind: 'font-glyph', count });
}

function losesSomething({ removed, kept }: FontUsage): boolean {
  for (const char of removed) if (!kept.has(char)) return true;
  return false;
}

/** Fonts that share a program are pruned together. */
function byProgram(context: BurnContext, usage: readonly FontUsage[]): Iterable<Embedded[]> {
  const groups = new Map<PDFRawStream, Embedded[]>();
  for (const font of usage) {
    const source = glyphSource(context.document, font.font.dict);
    if (source === undefined) continue;
    const group = groups.get(source.file.stream);
    if (group === undefined) groups.set(source.file.stream, [{ usage: font, source }]);
    else group.push({ usage: font, source });
  }
  return groups.values();
}

function prunePrograms(
  context: BurnContext,
  fonts: readonly Embedded[],
  strangers: ReadonlySet<PDFObject>,
): number {
  const [first] = fonts;
  if (first === undefined || !fonts.some(({ usage }) => losesSomething(usage))) return 0;
  if (strangers.has(first.source.file.stream)) {
    notPruned(context, first.usage, 'shared');
    return 0;
  }
  if (first.source.program === undefined) {
    notPruned(context, first.usage, first.source.file.key);
    return 0;
  }
  const result = pruned(fonts);
  if (result === undefined) {
    notPruned(context, first.usage, first.source.file.key);
    return 0;
  }
  if (result.emptied.size > 0) replaceProgram(context, fonts, result);
  return result.emptied.size;
}

const NOTHING: ProgramResult = {
  bytes: new Uint8Array(),
  lengths: [],
  emptied: new Set(),
  names: new Set(),
  exact: false,
};

/** Undefined when the program cannot be taken apart. */
function pruned(fonts: readonly Embedded[]): ProgramResult | undefined {
  const { bytes } = fonts[0]!.source;
  const sources = new Map(fonts.map(({ usage, source }) => [usage, source]));
  const used = usedNumbers(
    fonts.map(({ usage }) => usage),
    (char, usage) => sources.get(usage)?.glyphsOf(char) ?? [],
  );
  const gone = new Set([...used.gone].filter((glyph) => glyph > 0));
  if (gone.size === 0) return NOTHING;
  try {
    const subset =
      fonts.some(({ source }) => source.tagged) || isSubsetList(shapedGlyphs(bytes), used);
    if (!subset) return NOTHING;
    return pruneProgram(
      bytes,
      gone,
      fonts.some(({ source }) => source.byNumber),
    );
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
