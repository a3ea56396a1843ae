/** Plates without a label: by the word before them. */
import { expect, test } from 'vitest';
import { goes } from '../found.ts';

test.each([
  ['een bestelauto met Roemeense platen, BC 09 VMI, van hem', 'BC 09 VMI'],
  ['een witte bus, gekentekend ab-12-cd, reed weg', 'ab-12-cd'],
  ['kent. GXN04V', 'GXN04V'],
  ['chauffeur is dhr. Nguyen, kenteken 80-NG-214-07.', '80-NG-214-07'],
  ['Doorgegeven is R802JP (kenteken van Haile).', 'R802JP'],
])('a plate by the word before it: %s', (text, plate) => {
  expect(goes(text, 'kenteken')).toEqual([plate]);
});
