import { expect, test } from 'vitest';
import { all, goes } from '../found.ts';

test.each([
  ['Rekening NL10.BUNQ.0965.0503.63\n\nGestort op …0965 0503 63.', '0965 0503 63'],
  ['Mobiel: 06-12345678\n\nfoto_0612345678.jpg', '0612345678'],
  ['Mobiel: 06-12345678\n\nhttps://wa.me/31612345678', '31612345678'],
  ['Mobiel: 06-12345678\n\nHet nummer ***5678.', '5678'],
  ['Mobiel: 06-12345678\n\nHet nummer eindigend op 678.', '678'],
  ['BSN 111222333\n\nZie 1112.22.333 in de bijlage.', '1112.22.333'],
  ['Personeelsnummer: 307761\n\nDaarna schreef 307761 zich in.', '307761'],
  ['Kenteken: D\u2013348\u2013XV\n\nfoto D348XV en KENTEKEN', 'D348XV'],
  ['Rijbewijsnummer: D-40277\n\nscan D40277', 'D40277'],
])('known elsewhere: %s', (text, last) => {
  expect(goes(text).slice(1)).toEqual([last]);
});

test.each([
  'Mobiel: 06-12345678\n\nKamerstuk 5678 en de vraag over 678.',
  'Personeelsnummer: 307761\n\nZaaknummer 307761.',
  'Personeelsnummer: 3077614\n\nLRK 307.7614.T.21.1021',
])('the same digits of something else: %s', (text) => {
  expect(goes(text)).toHaveLength(1);
});

test('a number that is certain once is certain again', () => {
  const found = all('BSN 111222333\n\nZie 1112.22.333 in de bijlage.');
  expect(found.map((d) => [d.type, d.certainty])).toEqual([
    ['bsn', 'certain'],
    ['bsn', 'certain'],
  ]);
});
