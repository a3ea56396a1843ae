import { expect, it } from 'vitest';
import { PackedLetters } from '../../redaction/extract/packedLetters.ts';

it('gives back what was packed: letters of any script, ligatures, nothing', () => {
  const texts = ['a', '', 'é', '’', 'fi', '\u{1f600}', '\0', '\ud83d', '￾', 'ﬁ', 'x'];
  expect(new PackedLetters(texts).unpacked()).toEqual(texts);
  expect(new PackedLetters([]).unpacked()).toEqual([]);
});
