import { expect, it } from 'vitest';
import { readAlike } from '../../redaction/verify/readAlike.ts';
import { glyphsOfPieces } from './glyphArrays.ts';

it.each([
  ['the same words on other lines', 'Van Jansen\r\nbelt morgen ', 'Van Jansen belt morgen', true],
  ['a word more', 'Van Jansen belt', 'Van belt', false],
  ['two words joined', 'VanJansen', 'Van Jansen', false],
  ['another order', 'belt Jansen', 'Jansen belt', false],
  ['a line end more than a space', 'Van  Jansen\r\n\r\nbelt', ' Van Jansen belt\n', true],
  ['a gap where the other has a letter', 'Van Jan sen', 'Van Jansen', false],
  ['a gap at the end of a longer word', 'Van Jansen', 'Van Jansens', false],
  ['another kind of space', 'Van\u00a0Jansen', 'Van Jansen', true],
  ['nothing', '', ' ', true],
])('%s', (_, theirs, ours, expected) => {
  const glyphs = glyphsOfPieces([{ text: ours, x: 100, y: 100 }]);
  expect(readAlike(theirs, glyphs)).toBe(expected);
});
