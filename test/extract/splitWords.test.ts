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
  letters.forEach(({ letter, apart, goes, hidden }, i) => {
    const gap = apart && i > 0 ? ' ' : '';
    const between = run !== undefined && letters[i + 1]?.goes === true && letter.trim() === '';
    if (goes || between) run = run === undefined ? letter : `${run}${gap}${letter}`;
    else {
      if (run !== undefined) removed.push(run);
      stays += `${run === undefined ? gap : ' '}${hidden ? ' ' : letter}`;
      run = undefined;
    }
  });
  return { removed: run === undefined ? removed : [...removed, run], stays };
}

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
