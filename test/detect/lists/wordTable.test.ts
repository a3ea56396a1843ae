import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeFrontCoded } from '../../../redaction/detect/lists/frontCoded.ts';
import { WordTable } from '../../../redaction/detect/lists/wordTable.ts';

const WORD = fc.stringMatching(/^[a-zäĳ' -]{0,9}$/);

test('a table of words answers as a map does', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(WORD, fc.integer({ min: 1, max: 1 << 20 }))), (entries) => {
      const table = new WordTable(entries.length + 1);
      const map = new Map<string, number>();
      for (const [word, bits] of entries) {
        table.add(word, bits);
        map.set(word, (map.get(word) ?? 0) | bits);
      }
      for (const [word] of entries) expect(table.bitsOf(word)).toBe(map.get(word));
      expect(table.bitsOf('niet erin')).toBe(map.get('niet erin'));
    }),
  );
});

test('front-coded words are found by all their letters', () => {
  const table = new WordTable(4);
  table.addFrontCoded(encodeFrontCoded(['berg', 'bergen', "d'hondt"]), 1);
  table.addFrontCoded(encodeFrontCoded(['berg', 'bos']), 2);
  expect(['berg', 'bergen', "d'hondt", 'bos'].map((word) => table.bitsOf(word))).toEqual([
    3, 1, 1, 2,
  ]);
  expect(['ber', 'berge', 'bergens', '', 'x'.repeat(300)].map((w) => table.bitsOf(w))).toEqual(
    Array(5).fill(undefined),
  );
  expect(() => table.add('vol', 1)).toThrow(RangeError);
});
