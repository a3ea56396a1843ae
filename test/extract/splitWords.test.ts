import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type SplitWords, splitWords } from '../../redaction/extract/words.ts';
import { GlyphFlag, type PageGlyphs } from '../../redaction/model/glyph.ts';

interface Letter {
  readonly letter: string;
  readonly apart: boolean;
  readonly goes: boolean;
  readonly hidden: boolean;
}

/** Ten points wide each, a gap of as many where one stands apart. */
function glyphsOf(letters: readonly Letter[]): PageGlyphs {
  const quads = new Float32Array(letters.length * 8);
  let x = 0;
  letters.forEach(({ apart }, i) => {
    if (apart) x += 10;
    quads.set([x, 0, x + 10, 0, x, 10, x + 10, 10], i * 8);
    x += 10;
  });
  return {
    count: letters.length,
    quads,
    unicode: letters.map(({ letter }) => letter),
    sizes: new Float32Array(letters.length).fill(10),
    flags: Uint16Array.from(letters, ({ hidden }) => (hidden ? GlyphFlag.HiddenLayer : 0)),
  } as unknown as PageGlyphs;
}

/** The same letter by letter, as it reads in words.ts's description. */
function expectedOf(letters: readonly Letter[]): SplitWords {
  const removed: string[] = [];
  let stays = '';
  let run: string | undefined;
  let first = 0;
  const end = (at: number) => removed.push(withoutFragments(letters, run ?? '', first, at));
  letters.forEach(({ letter, apart, goes, hidden }, i) => {
    const gap = apart && i > 0 ? ' ' : '';
    const between = run !== undefined && letters[i + 1]?.goes === true && letter.trim() === '';
    if (goes || between) {
      if (run === undefined) first = i;
      run = run === undefined ? letter : `${run}${gap}${letter}`;
    } else {
      if (run !== undefined) end(i);
      stays += `${run === undefined ? gap : ' '}${hidden ? ' ' : letter}`;
      run = undefined;
    }
  });
  if (run !== undefined) end(letters.length);
  return { removed, stays };
}

/** Parts of words that stay, of one or two letters, are not counted as removed. */
function withoutFragments(letters: readonly Letter[], run: string, from: number, to: number) {
  const isLetter = (i: number) => /\p{L}/u.test(letters[i]?.letter ?? '');
  const midWord = (i: number) => isLetter(i - 1) && isLetter(i) && !letters[i]!.apart;
  const start = midWord(from) ? run.replace(/^\p{L}\p{L}? +(?! |$)/u, '') : run;
  return midWord(to) ? start.replace(/(?<! |^) +\p{L}\p{L}?$/u, '') : start;
}

it('takes a letter that a mark only touched for a part of the word that stays', () => {
  const goes = [...'de heer Kwiboldus woont'].map((letter, i) => {
    return { letter, apart: false, goes: i >= 6 && i <= 18, hidden: false };
  });
  const { removed } = splitWords(
    glyphsOf(goes),
    Uint8Array.from(goes, (l) => (l.goes ? 1 : 0)),
  );
  expect(removed).toEqual(['Kwiboldus']);
});

it('parts words where glyphs stand apart, and texts where glyphs go', () => {
  const letter = fc.record({
    letter: fc.constantFrom('a', 'ij', ' ', '', '–'),
    apart: fc.boolean(),
    goes: fc.boolean(),
    hidden: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
  });
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 12 }), (letters) => {
      const goes = Uint8Array.from(letters, ({ goes }) => (goes ? 1 : 0));
      expect(splitWords(glyphsOf(letters), goes)).toEqual(expectedOf(letters));
    }),
    { seed: 20261129, numRuns: 3000, verbose: 1 },
  );
});
