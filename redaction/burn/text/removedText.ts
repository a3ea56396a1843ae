import { brokenWords } from '../../extract/brokenWords.ts';
import { wordsInReadingOrder } from '../../extract/readingOrder.ts';
import { outermostAnnotation } from '../../extract/uses.ts';
import { type SplitWords, splitWords } from '../../extract/words.ts';
import { vanishingAnnotations } from '../annotation/vanishing.ts';
import type { PageWork } from '../pageWork.ts';

/** Glyphs further apart than this many em are not one word. */
const WORD_GAP = 0.25;

/**
 * The page's words that go and that stay; never reported. What goes is told by redaction and by run, so that no
 * word is missed that verification looks for.
 */
export function wordsOf(page: PageWork): SplitWords {
  const goes = withVanishing(page);
  const { removed, stays } = splitWords(page.glyphs, goes);
  const whole = [...brokenWords(page.glyphs, goes), ...wordsInReadingOrder(page.glyphs, goes)];
  return { removed: [...removedTexts(page), ...removed, ...whole], stays };
}

/** The glyphs that go, and those of annotations that go with their looks: nobody reads them afterwards. */
function withVanishing(page: PageWork): Uint8Array {
  const vanishing = vanishingAnnotations(page.context, page.page, page);
  if (vanishing.size === 0) return page.hits;
  const { sources, count } = page.glyphs;
  const goes = page.hits.slice();
  const leaves = page.uses.map((_, use) => {
    const annotation = outermostAnnotation(page.uses, use);
    return annotation !== undefined && vanishing.has(annotation) && !page.isFlattenable(annotation);
  });
  for (let i = 0; i < count; i++) if (leaves[sources[i * 3]!]) goes[i] = 1;
  return goes;
}

/** The text that each redaction took from the page, in drawing order. */
function removedTexts(page: PageWork): string[] {
  const texts = page.redactions.map(() => '');
  const last = page.redactions.map(() => -1);
  for (const i of page.struckGlyphs()) {
    const taker = page.takenBy[i]!;
    if (taker < 0) continue;
    const before = last[taker]!;
    if (before >= 0 && !continues(page, before, i)) texts[taker] += ' ';
    texts[taker] += page.glyphs.unicode[i] ?? '';
    last[taker] = i;
  }
  return texts.filter((text) => text.trim() !== '');
}

function continues(page: PageWork, before: number, i: number): boolean {
  const { quads, sizes } = page.glyphs;
  const dx = quads[i * 8 + 4]! - quads[before * 8 + 6]!;
  const dy = quads[i * 8 + 5]! - quads[before * 8 + 7]!;
  return Math.hypot(dx, dy) <= sizes[i]! * WORD_GAP;
}
