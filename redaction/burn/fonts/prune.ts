/**
 * What only removed text used goes from the fonts (failure classes 65–67): outlines, names and codes of
 * the program, and what the PDF lists about them. Fonts that hold far more than the document shows keep
 * everything: there a missing glyph would tell what was removed. Glyphs that the original never showed
 * are not touched.
 */
import { glyphSource, programStream } from '../../font/glyphSource.ts';
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
  if (!all.some(losesSomething)) return;
  const usage = enabled(context, 'font-lists') ? withoutEmptied(context, all) : all;
  const known = new Set<PDFDict>(all.map(({ font }) => font.dict));
  const strangers = strangersStreams(context.rewrite, known);
  let count = 0;
  if (enabled(context, 'font-programs')) {
    for (const fonts of losingPrograms(context, all, new Set(usage)))
      count += prunePrograms(context, fonts, strangers);
  }
  if (enabled(context, 'font-lists')) {
    for (const font of usage.filter(losesSomething)) {
      count += pruneLists(context, font, usage, strangers);
    }
  }
  if (count > 0) context.removed({ kind: 'font-glyph', count });
}

function losesSomething({ removed, kept }: FontUsage): boolean {
  for (const char of removed) if (!kept.has(char)) return true;
  return false;
}

/**
 * Fonts that share a program are pruned together, one of which nothing is shown any more as well, a font that is
 * written first. Programs that are not written, or of which all is still shown, are left out.
 */
function losingPrograms(
  context: BurnContext,
  all: readonly FontUsage[],
  written: ReadonlySet<FontUsage>,
): Embedded[][] {
  return [...byProgram(context, all).values()]
    .filter((fonts) => fonts.some(losesSomething) && fonts.some((font) => written.has(font)))
    .map((fonts) => [...fonts].sort((a, b) => Number(written.has(b)) - Number(written.has(a))))
    .map((fonts) => fonts.flatMap((usage) => embedded(context, usage)));
}

function byProgram(
  { document }: BurnContext,
  usage: readonly FontUsage[],
): ReadonlyMap<PDFRawStream, FontUsage[]> {
  const groups = new Map<PDFRawStream, FontUsage[]>();
  for (const font of usage) {
    const stream = programStream(document, font.font.dict);
    if (stream === undefined) continue;
    const group = groups.get(stream);
    if (group === undefined) groups.set(stream, [font]);
    else group.push(font);
  }
  return groups;
}

function embedded({ document }: BurnContext, usage: FontUsage): Embedded[] {
  const source = glyphSource(document, usage.font.dict);
  return source === undefined ? [] : [{ usage, source }];
}

function prunePrograms(
  context: BurnContext,
  fonts: readonly Embedded[],
  strangers: ReadonlySet<PDFObject>,
): number {
  const [first] = fonts;
  if (first === undefined) return 0;
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
