/** Codes of who reads along, in a document that names none of them. */
import { expect, test } from 'vitest';
import { goes } from '../found.ts';

const codes = (text: string): string[] => goes(text, 'initialen');

test.each([
  ['afdelingshoofd – PRJ d.d. 22/1', ['PRJ']],
  ['steller: TIG, 2 oktober 2023', ['TIG']],
  ['JZ: D.W. 10 mrt akkoord', ['D.W.']],
  ['Commentaar MK: te stellig.\nReactie TvdH: verwerkt.', ['MK', 'TvdH']],
  ['Opm. MK: bron ontbreekt.', ['MK']],
  ['[PK] dit klopt niet met de brief.', ['PK']],
  ['Tekst loopt door. (LPo) akkoord met deze zin.', ['LPo']],
  ['LTe 12/3: graag nog cijfers toevoegen.', ['LTe']],
  ['Gezien: KH 11/6 / CDo, HK 12/6', ['KH', 'CDo', 'HK']],
  [
    'Versie\tDatum\tAuteur\n0.1\t4 mrt\tSJS\n0.2\t5 mrt\tHWa\n0.3\t6 mrt\tTDo',
    ['SJS', 'HWa', 'TDo'],
  ],
  ['Afdeling\tInitialen\tDatum\nFEZ\tKHW\t4/6\nJZ\tRSo\t5/6', ['KHW', 'RSo']],
])('%s', (text, expected) => {
  expect(codes(text)).toEqual(expected);
});

test.each([
  'Commentaar JZ: te stellig.',
  'Reactie FEZ: akkoord.',
  'Minister – ALB 3 juni 2023',
  'Locatie: HKC, 12 maart 2023',
  'Besluit van de RvS 12/3: het beroep is gegrond.',
  '(BTW) akkoord.',
])('nobody: %s', (text) => {
  expect(codes(text)).toEqual([]);
});
