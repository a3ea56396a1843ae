import { describe, expect, it } from 'vitest';
import type { KeptGlyphs } from '../../redaction/model/glyph.ts';
import { brokenWord } from '../../redaction/verify/keptGlyphs.ts';
import { type DrawnText, glyphsOfPieces } from './glyphArrays.ts';

const LINE: DrawnText[] = [
  { text: 'Van: ', x: 50, y: 100 },
  { text: 'Jansen', x: 75, y: 100 },
  { text: ' belt', x: 105, y: 100 },
];
const LABEL = { text: '5.1.2e', x: 76, y: 100, size: 9 };
const [VAN, , BELT] = LINE as [DrawnText, DrawnText, DrawnText];

/** Burn says that the name went, and that the last word moved this far. */
function codes(after: DrawnText[], moved = 0): string[] {
  const before = glyphsOfPieces(LINE);
  const stays = new Uint8Array(before.count).fill(1).fill(0, 5, 11);
  const shifts: KeptGlyphs['shifts'] = new Map(
    moved === 0 ? [] : [11, 12, 13, 14, 15].map((i) => [i, { x: moved, y: 0 }]),
  );
  return brokenWord(before, glyphsOfPieces(after), { stays, shifts }).map(({ code }) => code);
}

describe('an output page beside what burn says it kept', () => {
  it.each([
    ['what stays, then a label', [VAN, BELT, LABEL], 0],
    ['rounding of written numbers', [VAN, { ...BELT, x: BELT.x + 0.02 }], 0],
    ['a word moved as announced', [VAN, { ...BELT, x: BELT.x - 12 }], -12],
  ])('agrees: %s', (_, after, moved) => {
    expect(codes(after, moved)).toEqual([]);
  });

  it.each([
    ['a letter that was to go', [VAN, { text: 'n', x: 100, y: 100 }, BELT], 0],
    ['a letter that is gone', [VAN, { ...BELT, text: ' bel' }], 0],
    ['another letter', [VAN, { ...BELT, text: ' bels' }], 0],
    ['another order', [BELT, VAN], 0],
    ['a word moved unannounced', [VAN, { ...BELT, x: BELT.x + 0.08 }], 0],
    ['a word not moved as announced', [VAN, BELT], -12],
    ['a label before what stays', [LABEL, VAN, BELT], 0],
    ['nothing', [], 0],
  ])('does not: %s', (_, after, moved) => {
    expect(codes(after, moved)).toEqual(['not-as-burnt']);
  });
});

it('a claim about another page says nothing', () => {
  const glyphs = glyphsOfPieces(LINE);
  const kept = { stays: new Uint8Array(3).fill(1), shifts: new Map() };
  expect(brokenWord(glyphs, glyphs, kept)).toHaveLength(1);
});
