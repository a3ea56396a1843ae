import { expect, test } from 'vitest';
import { goes } from '../found.ts';

test.each([
  [
    '1 Persoonsgegevens aanvrager\nAchternaam\tVerdonk\n\n2 Verblijfsadres\nPostcode\tHuisnummer\tToevoeging\n2671 RK\t56\tbis\nStraatnaam\t\tPlaatsnaam\nBeukenlaan\t\tNaaldwijk',
    ['2671 RK', '56', 'bis', 'Beukenlaan', 'Naaldwijk'],
  ],
  [
    'Gegevens melder\nNaam:\tJ. de Boer\nStraat:\tHet Wagenrad\nHuisnr.:\t56\nPostcode:\t2671 RK\nWoonplaats:\tGoes',
    ['Het Wagenrad', '56', '2671 RK', 'Goes'],
  ],
  [
    'Voorletters: J.\nStraat: Lange Gracht  Huisnummer: 12  Toevoeging: hs\nWoonplaats: Delft',
    ['Lange Gracht', '12', 'hs', 'Delft'],
  ],
  ['Gegevens bedrijf\nStraatnaam\tBeukenlaan\nHuisnummer\t56\nPlaatsnaam\tNaaldwijk', []],
  ['Achternaam\tVerdonk\nWoonplaats\tTweede auto\t9 XBB 72', []],
  ['Het huisnummer moet goed zichtbaar zijn en de straatnaam ook.', []],
])('%s', (text, expected) => {
  expect(goes(text, 'adres')).toEqual(expected);
});
