/**
 * Words of which a mark takes a part: where one stands whole, in a title or a tag, it tells what went. Parts of one or two letters
 * are what a mark drawn too wide takes of its neighbours, and no secret (words.ts).
 */
import type { PageGlyphs } from '../model/glyph.ts';
import { isMidWord, MOST_MISSING, textOfRun } from './words.ts';

/** Letters without a gap that are more are no word. */
const LONGEST = 64;

export function brokenWords(glyphs: PageGlyphs, goes: Uint8Array): string[] {
  const broken = new Set<string>();
  for (let at = goes.indexOf(1); at >= 0; ) {
    let end = at + 1;
    while (goes[end] === 1) end++;
    for (const part of [at, end - 1]) {
      const word = wordAround(glyphs, part);
      const lost = Math.min(word.end, end) - Math.max(word.first, at);
      if (lost > MOST_MISSING && lost < word.end - word.first)
        broken.add(textOfRun(glyphs, word.first, word.end));
    }
    at = goes.indexOf(1, end);
  }
  return [...broken];
}

function wordAround(glyphs: PageGlyphs, at: number): { first: number; end: number } {
  let [first, end] = [at, at + 1];
  while (at - first < LONGEST && isMidWord(glyphs, first)) first--;
  while (end - at < LONGEST && isMidWord(glyphs, end)) end++;
  return { first, end };
}
