/** Addresses from the street to the town, whatever signs are in them. */
import { expect, test } from 'vitest';
import { goes } from '../found.ts';

test.each([
  [
    "Hij woont aan de 's-Gravendijkwal 12, 3021 EA Rotterdam.",
    "'s-Gravendijkwal 12, 3021 EA Rotterdam",
  ],
  ['Mijn adres is Kastanjelaan 2-b, 3893 DW Zeewolde.', 'Kastanjelaan 2-b, 3893 DW Zeewolde'],
])('a whole address: %s', (text, address) => {
  expect(goes(text, 'adres')).toEqual([address]);
});
