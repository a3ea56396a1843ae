import { expect, test } from 'vitest';
import { goes } from '../found.ts';

test.each([
  ['Zij verblijft op Hoge Noordweg 12, chalet 31.', ['Hoge Noordweg 12, chalet 31']],
  ['Het gezin staat ingeschreven op Bonaireplein 5, tweehoog.', ['Bonaireplein 5, tweehoog']],
  ['Hij woont op Schaepmanstraat 28 3e etage.', ['Schaepmanstraat 28 3e etage']],
  [
    'Zijn woning: Marktstraat 8, boven de Chinees, in Wijhe.',
    ['Marktstraat 8, boven de Chinees, in Wijhe'],
  ],
  ['Zij woont op Molukkenweg 3/2, Bilthoven.', ['Molukkenweg 3/2, Bilthoven']],
  ['Haar huis aan de Zomerdijk 112 (voorheen 86) is verkocht.', ['Zomerdijk 112 (voorheen 86)']],
  ['Ik woon boven de schoenmaker, Voorstraat 19.', ['boven de schoenmaker, Voorstraat 19']],
  ['De bewoners van Kerklaan 11 en 15 klagen.', ['Kerklaan 11', '15']],
  ['De tuinen van de bewoners van Kerklaan 5 t/m 11 worden bemonsterd.', ['Kerklaan 5', '11']],
  ['Het meisje van nummer 33 stond buiten.', ['nummer 33']],
  ['Wij woonden in dezelfde straat, ik op 16, hij op 18.', ['16', '18']],
  ['Hij woont in hoeve Zeldenrust aan de Oude Tolweg.', ['hoeve Zeldenrust aan de Oude Tolweg']],
  [
    "Wij troffen op woonark 'Nooit Gedacht', ligplaats 17, niemand.",
    ["woonark 'Nooit Gedacht', ligplaats 17"],
  ],
  [
    'Zij logeert bij haar tante, 12 chemin des Tulipes, 1218 Lausanne.',
    ['12 chemin des Tulipes, 1218 Lausanne'],
  ],
  ['Hij woont nu op 14 Mill Lane, Leeds.', ['14 Mill Lane, Leeds']],
])('%s', (text, addresses) => {
  expect(goes(text, 'adres')).toEqual(addresses);
});

test.each([
  ['Het overleg is op de Koningskade 4, kamer 3.12.'],
  ['Bij punt 3 van nummer 5 van de agenda vroeg de voorzitter om stilte.'],
  ['In Villa Pinedo kunnen kinderen van gescheiden ouders terecht.'],
  ['De uitkoop van boerderij Erve Lansink is afgerond.'],
  ['De school van nummer 12 op de lijst sluit.'],
  ['The embassy is at 34 Bowen Street, Wellington.'],
  ['Restaurant De Hoeve, Dorpsstraat 8, 2e verdieping'],
  ['Artikel 5 en 6 van de wet gelden niet voor de bewoners.'],
])('%s', (text) => {
  expect(goes(text, 'adres')).toEqual([]);
});
