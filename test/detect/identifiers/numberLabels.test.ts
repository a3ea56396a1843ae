/** What stands before a number: a label of several numbers, or hardly one. */
import { expect, test } from 'vitest';
import { goes } from '../found.ts';

test('a label of several numbers', () => {
  expect(goes('BSN / PL-nummer\t999907918 / PL 0031 8820 1', 'bsn')).toEqual(['999907918']);
  expect(goes('PL-nummer\t999907918', 'bsn')).toEqual([]);
});

test('a number with no more than "een nummer" before it', () => {
  expect(goes('een briefje met een nummer, 0685520931, en de naam', 'telefoon')).toEqual([
    '0685520931',
  ]);
});

test.each([
  ['Tolk Global Talk, tolknummer 20418, Tigrinya.', []],
  ['Stagiairnummer: 44812', ['44812']],
  ['Leveranciersnummer 204488. Projectnummer 33444. Aannemersnummer 48822.', []],
])('a number of whoever has that role: %s', (text, expected) => {
  expect(goes(text, 'documentnummer')).toEqual(expected);
});

test.each([
  ['De toezichthouders met badgenummers 4412 en 4419 hebben dat gezien.', ['4412', '4419']],
  [
    'In het systeem (V-nummers zijn 283.114.9067 en 283.114.9075).',
    ['283.114.9067', '283.114.9075'],
  ],
  ['Bijlagen: 6) kopie id (IX7H04BR9)', ['IX7H04BR9']],
  ['laissez-passers van de ambassade, nrs AM0471193 t/m AM0471196', ['AM0471193', 'AM0471196']],
  [
    'Naam\tPaspoort\tNoot\nHieke Bos\tDX41R8VP6\tgeen\nAnh Pham\tDB09FK3C1\tgeen',
    ['DX41R8VP6', 'DB09FK3C1'],
  ],
])('numbers of documents and badges: %s', (text, expected) => {
  expect(goes(text, 'documentnummer')).toEqual(expected);
});

test('the number of a soldier', () => {
  expect(
    goes('Soldaat Kerkhofs meldt zich. Defensienr. 1.994.230.581.', 'personeelsnummer'),
  ).toEqual(['1.994.230.581']);
});

test('numbers of a hospital, a month of birth, and a date behind a number of the IND', () => {
  const list =
    'Datum\tPatiënt\tUMCG-nr.\tAanvrager\n06-07\tVENEMA, T.\t3 448 127\tJDo\n19-07\tBOER, A. de\t1 092 663\tJDo';
  expect(goes(list, 'documentnummer')).toEqual(['3 448 127', '1 092 663']);
  const pupils =
    'leerling\tgeb.\tklas\nJordi Peeters\t03/07/2008\tb3\nOksana Bilenko\tmei 2008\tisk';
  expect(goes(pupils, 'geboortedatum')).toEqual(['03/07/2008', 'mei 2008']);
  const client = 'Over: cliënt AL-HASSOUN, Mahmoud, V-nr 289.441.7713, Syr., 01-01-1997';
  expect(goes(client, 'geboortedatum')).toEqual(['01-01-1997']);
  expect(goes('Partner is Henk-Jan Wolters, (1979), ex.', 'geboortedatum')).toEqual(['1979']);
});

test('accounts: of somebody who is locked out, and a mailbox without its domain', () => {
  expect(goes('Opgeslagen door zh\\rkhanv op 5 mei.', 'gebruikersnaam')).toEqual(['zh\\rkhanv']);
  expect(goes('Intern: veenk03 krijgt geen toegang tot de schijf.', 'gebruikersnaam')).toEqual([
    'veenk03',
  ]);
  expect(
    goes('Marlies de Groot was er. Geprint mdegroot@jbfo 2-11-2022', 'gebruikersnaam'),
  ).toEqual(['mdegroot']);
});
