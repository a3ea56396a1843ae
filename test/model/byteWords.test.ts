import { expect, it } from 'vitest';
import { ByteWords } from '../../redaction/model/byteWords.ts';
import { randomOf } from '../fuzz/random.ts';

it.each<[string, string, string, boolean]>([
  ['six letters anywhere', 'jansen', 'xxjAnSeNxx', true],
  ['five letters by themselves', 'smits', '\x01Smits\xff', true],
  ['five capitals', 'smits', '\x01SMITS\xff', true],
  ['five letters within others', 'smits', '\x01aSmits\xff', false],
  ['five letters that nobody writes so', 'smits', '\x01sMits\xff', false],
  ['four letters amid bytes', 'smit', '\x01Smit\xff', false],
  ['four letters amid text', 'smit', 'Fotograaf J. Smit\xff', true],
  ['four letters before text', 'smit', '\x01Smit, fotograaf\xff', true],
  ['four letters within others, amid text', 'smit', 'de smid Smits en zoon', false],
  ['four digits amid text', '1234', 'pand nr. 1234 te Delft', true],
  ['three letters', 'jan', 'Dit is Jan de fotograaf', false],
  ['what image files say of themselves', 'adobe', '\xff\xee\0\x0eAdobe\0d', false],
  ['one letter over and over', 'nnnnnn', '\x01nnnnnnnn\xff', false],
  ['letters that are none of ASCII', 'smíts', 'Sm\xedts', false],
])('%s', (_, term, bytes, expected) => {
  expect(new ByteWords([term]).isIn(bytes)).toBe(expected);
});

it('chance does not spell words of four and five letters in a megabyte', () => {
  const random = randomOf(5, 1);
  const bytes = Array.from({ length: 1_000_000 }, () => String.fromCharCode(random.below(256)));
  const word = (letters: number) =>
    Array.from({ length: letters }, () => String.fromCharCode(97 + random.below(26))).join('');
  const terms = Array.from({ length: 400 }, (_, i) => word(4 + (i % 2)));
  expect(new ByteWords(terms).isIn(bytes.join(''))).toBe(false);
});
