/** Forms with a field a line or behind commas: what one label asks for is not what its neighbour holds. */
import { expect, test } from 'vitest';
import { goes } from '../found.ts';

test.each([
  ['Dossiernummer: 2019-093675\nStraat en huisnummer: Dorpsstraat 5', 'adres', ['Dorpsstraat 5']],
  ['Functie: jurist, Straat en huisnummer: Kerkweg 104, Status: open', 'adres', ['Kerkweg 104']],
  ['Functie: jurist\nAdresgegevens: Kerkweg 103', 'adres', ['Kerkweg 103']],
  ['Woonadres betrokkene\tKerkweg 100', 'adres', ['Kerkweg 100']],
  ['Postcode + plaats: 3712 KL Zwolle', 'adres', ['3712 KL Zwolle']],
  ['Status\tafgerond\nDatum geboorte\t21-02-1980', 'geboortedatum', ['21-02-1980']],
  ['Contactpersoon gemeente: A.M. Stam', 'naam', ['A.M. Stam']],
  ['Contactpersoon gemeente: Boon\nFunctie: jurist', 'naam', ['Boon']],
] as const)('%s', (text, type, expected) => {
  expect(goes(text, type)).toEqual(expected);
});

test.each([
  ['Datum melding: 17-1-2020, BSN-nummer: 116.65.358', 'geboortedatum'],
  ['Dossiernummer: 2022-130817, BSN-nummer: volgt', 'geboortedatum'],
  ['Naam inspecteur: drs. H. Bakker, Dossiernummer: 2023-332577, jurist', 'personeelsnummer'],
  ['Telefoonnummer melder: volgt, Straat en huisnummer: volgt', 'naam'],
  ['Straat en huisnummer: volgt', 'naam'],
  ['Gemeente: Bergen', 'naam'],
  ['School: Eben Haëzer', 'naam'],
] as const)('nothing: %s', (text, type) => {
  expect(goes(text, type)).toEqual([]);
});
