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
      const packed = table.pack();
      for (const asked of [table, WordTable.unpack(packed), WordTable.unpack(shifted(packed))]) {
        for (const [word] of entries) expect(asked?.bitsOf(word)).toBe(map.get(word));
        expect(asked?.bitsOf('niet erin')).toBe(map.get('niet erin'));
      }
    }),
  );
});

/** The same bytes where no row of whole numbers begins. */
function shifted(bytes: Uint8Array): Uint8Array {
  const row = new Uint8Array(bytes.length + 1);
  row.set(bytes, 1);
  return row.subarray(1);
}

test('bytes that are no packed table are none', () => {
  const table = new WordTable(2);
  table.add('berg', 1);
  const packed = table.pack();
  for (const bytes of [packed.subarray(0, -4), packed.subarray(4), new Uint8Array(0)])
    expect(WordTable.unpack(bytes)).toBeUndefined();
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
