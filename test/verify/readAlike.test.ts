import { expect, it } from 'vitest';
import { readAlike } from '../../redaction/verify/secondOpinion.ts';

it.each([
  ['the same words on other lines', 'Van Jansen\r\nbelt morgen ', 'Van Jansen belt morgen', true],
  ['a word more', 'Van Jansen belt', 'Van belt', false],
  ['two words joined', 'VanJansen', 'Van Jansen', false],
  ['another order', 'belt Jansen', 'Jansen belt', false],
  ['nothing', '', ' ', true],
])('%s', (_, theirs, ours, expected) => {
  expect(readAlike({ theirs, ours })).toBe(expected);
});
