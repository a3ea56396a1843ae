import { interpretPage } from '../extract/interpreter.ts';
import type { Font, FontChar } from '../font/font.ts';
import type { Burning } from './burnContext.ts';
import type { FontUsage } from './contract.ts';

/** What one font lost and still shows. */
interface Tally {
  readonly removed: Set<FontChar>;
  readonly kept: Set<FontChar>;
}

/**
 * Which characters of which fonts nothing shows any more (class 65). Touched pages were walked; the others are
 * walked until every removed character has been met again, which for common letters is soon. Fonts that lost nothing
 * count as well: they may share a program with one that did.
 */
export function fontUsage(context: Burning): FontUsage[] {
  const tallies = new Map<Font, Tally>();
  for (const page of context.pages) {
    for (const [font, { removed, kept }] of page.fontChars) {
      const tally = tallyOf(tallies, font);
      for (const char of removed) tally.removed.add(char);
      for (const char of kept) tally.kept.add(char);
    }
  }
  walkOtherPages(context, tallies);
  return [...tallies].map(([font, { removed, kept }]) => {
    return { font, ref: context.document.refOf(font.dict), removed, kept };
  });
}

function tallyOf(tallies: Map<Font, Tally>, font: Font): Tally {
  let tally = tallies.get(font);
  if (tally === undefined) {
    tally = { removed: new Set(), kept: new Set() };
    tallies.set(font, tally);
  }
  return tally;
}

function walkOtherPages(context: Burning, tallies: Map<Font, Tally>): void {
  const touched = new Set(context.pages.map((page) => page.page));
  for (const page of context.document.pages) {
    if (touched.has(page)) continue;
    if (!isOpen(tallies)) return;
    interpretPage(context.document, page, {
      show({ font, chars, count }) {
        const { kept } = tallyOf(tallies, font);
        for (let i = 0; i < count; i++) kept.add(chars[i]!);
      },
    });
  }
}

/** Some removed character has not been met elsewhere yet. */
function isOpen(tallies: ReadonlyMap<Font, Tally>): boolean {
  for (const { removed, kept } of tallies.values()) {
    for (const char of removed) if (!kept.has(char)) return true;
  }
  return false;
}
