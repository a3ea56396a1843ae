import { expect, test } from 'vitest';
import { goes } from '../found.ts';

const KNOWN =
  'Aanwezig: mevrouw C.D. Kossenaar, Jelle Brouwer, Roos Veenstra-Lubbers, de heer E. van Wamel\n\n';

test.each([
  ['Het dossier is geraadpleegd door wamele en brouwerj.', ['wamele', 'brouwerj']],
  ['Account ext-jbrouwer meldt zich aan', ['ext-jbrouwer']],
  ['Inlog KOSSECD01', ['KOSSECD01']],
  ['zaa_rveenst opende het bestand', ['zaa_rveenst']],
  ['De metadata noemt zld-brouwj en u-vwamele.', ['zld-brouwj', 'u-vwamele']],
  ['LinkedIn: in/roosveenstra-tekst', ['in/roosveenstra-tekst']],
  ['ook via LinkedIn (jellebrouwer-ggd).', ['jellebrouwer-ggd']],
  ['brouwers maken bier in de brouwerij, zie brouwer.nl en www.kossenaar.nl', []],
  ['lgs-prd-mo-014 en aerius_Rv3cKq.pdf', []],
])('accounts made of a name of the document: %s', (text, expected) => {
  expect(goes(KNOWN + text, 'gebruikersnaam')).toEqual(expected);
});

test.each([
  ['Ingevoerd door ivho-goudst. Gewijzigd door adm-jsmit.', ['ivho-goudst', 'adm-jsmit']],
  ['Afgehandeld door klant-contact, ingevoerd door ict-beheer.', []],
])('an account by what it did: %s', (text, expected) => {
  expect(goes(text, 'gebruikersnaam')).toEqual(expected);
});

test('a signature in one word', () => {
  expect(goes(`${KNOWN}Hoogachtend,\n\nCDKossenaar`, 'handtekening')).toEqual(['CDKossenaar']);
  expect(goes('Hoogachtend,\n\nTerHorst en DeVries', 'handtekening')).toEqual([]);
});

test('the system behind the label is not who logs in', () => {
  expect(goes('Medewerker\tF. Slotema\tLogin (CiVision)\tgz_fsloterm', 'gebruikersnaam')).toEqual([
    'gz_fsloterm',
  ]);
});
