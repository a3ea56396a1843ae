import { expect, test } from 'vitest';
import { headOf, tailOf } from '../../../renderer/view/panel/around.ts';

test.each([
  ['overlegd met de heer ', 30, 'overlegd met de heer '],
  ['overlegd met de heer ', 10, ' de heer '],
  ['overlegd met de heer ', 9, ' de heer '],
  ['overlegd met de heer ', 8, 'de heer '],
  ['zonderspaties', 5, 'aties'],
])('before: %j within %i is %j', (text, most, tail) => {
  expect(tailOf(text, most)).toBe(tail);
});

test.each([
  [' van het bureau', 30, ' van het bureau'],
  [' van het bureau', 8, ' van het'],
  [' van het bureau', 11, ' van het '],
  ['zonderspaties', 5, 'zonde'],
])('after: %j within %i is %j', (text, most, head) => {
  expect(headOf(text, most)).toBe(head);
});
