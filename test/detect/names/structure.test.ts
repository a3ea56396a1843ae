import { expect, test } from 'vitest';
import { certainties, goes, stays } from '../found.ts';

test.each([
  ['Contactpersoon: mr. R.H.J. Wolbrink', ['R.H.J. Wolbrink']],
  ['Contactpersoon\nmr. R.H.J. Wolbrink\nSenior beleidsmedewerker', ['R.H.J. Wolbrink']],
  ['Behandeld door\tSjoerd Wiersema\nDatum\t3 mei 2020', ['Sjoerd Wiersema']],
  ['Van: Haan, Pien de; Meulen, Tjitske van der', ['Haan, Pien de', 'Meulen, Tjitske van der']],
  ['Aan: Jansen, S.M. (Sanne) - BD/DWJZ', ['Jansen, S.M. (Sanne)']],
  ['Hoi Farzad, Tjitske,', ['Farzad', 'Tjitske']],
  ['Geachte heer Ait Lahcen,', ['Ait Lahcen']],
  ['Met vriendelijke groet,\nDanique', ['Danique']],
  ['groet, pieter', ['pieter']],
  ['w.g. L.J. van Leeuwen', ['L.J. van Leeuwen']],
  ['[14:05] Sjra Heijnen: goedemorgen', ['Sjra Heijnen']],
  ['Wat\tWie\tGereed\nBrief\tRob Kuiper\t1 mei\nNota\tFemke\t2 mei', ['Rob Kuiper', 'Femke']],
  [
    'Aanwezig: Hendrik Bos (vz), Carla de Graaf, Ming Zhao',
    ['Hendrik Bos', 'Carla de Graaf', 'Ming Zhao'],
  ],
  [
    'Deelnemers\nNur\nJin Soo Park\nSiobhán Ní Dhomhnaill',
    ['Nur', 'Jin Soo Park', 'Siobhán Ní Dhomhnaill'],
  ],
])('%s', (text, expected) => {
  expect(goes(text, 'naam')).toEqual(expected);
});

test('functions and mailboxes after a label are no names', () => {
  expect(
    goes('Aan: de Minister van Justitie\nVan: Team Klantcontact\nCC: Directie Wonen', 'naam'),
  ).toEqual([]);
});

test('a word that no list knows is likely in a column of senders, not certain', () => {
  const text = 'Nr\tOntvanger\tDatum\n1\tHiswa\t3 mei\n2\tWillemijn Terborgh\t4 mei';
  expect(certainties(text)).toEqual({ Hiswa: 'likely', 'Willemijn Terborgh': 'certain' });
});

test('a function that begins with an abbreviation is no name', () => {
  expect(goes('Contactpersoon\nSr. adviseur Juridische Zaken', 'naam')).toEqual([]);
  expect(
    goes(
      'namens deze,\n\nmr. A.B. Veenhof\nHoofd Publiekrecht/Plv. directeur Juridische Zaken',
      'naam',
    ),
  ).toEqual(['A.B. Veenhof']);
});

test('initials codes: from a name, in a cell, by shape', () => {
  expect(
    goes(
      'Gert-Jan ter Horst en Femke Zijlstra waren er.\n\nActie\tWie\nBrief\tGJtH / FZ',
      'initialen',
    ),
  ).toEqual(['GJtH', 'FZ']);
  expect(goes('Paraaf: WK', 'initialen')).toEqual(['WK']);
  expect(goes('volgens TvdM is dat zo', 'initialen')).toEqual(['TvdM']);
  expect(goes('de RvB, de RvS en de CvdK', 'initialen')).toEqual([]);
  expect(goes('Kopie: SZW, GGD', 'initialen')).toEqual([]);
});

test('a label alone does not make names of words', () => {
  expect(stays('Actie\tEigenaar\nNieuwe testset\tProjectbureau', 'naam')).toEqual([]);
  expect(goes('Actie\tEigenaar\nNieuwe testset\tProjectbureau', 'naam')).toEqual([]);
});

test('short cells of which most are names are a list of persons, without a word that says so', () => {
  const guests =
    'Abdij, inloop vanaf tien uur, in de kelder.\n\nAdriaanse\nKaya, Şükran\nP.C. de Witte\nNelleke Goes\nIzaak Zandee\nSiebrand\nOuwerkerk\nLies Klooster\nHoekstra / Hoekzema\nDieleman (3x)';
  expect(goes(guests, 'naam')).toEqual([
    'Adriaanse',
    'Kaya, Şükran',
    'P.C. de Witte',
    'Nelleke Goes',
    'Izaak Zandee',
    'Siebrand',
    'Ouwerkerk',
    'Lies Klooster',
    'Hoekstra',
    'Hoekzema',
    'Dieleman',
  ]);
  expect(goes('Bakel\nDeurne\nHelmond\nAsten\nSomeren\nVeghel\nUden', 'naam')).toEqual([]);
  const firms = 'Heijmans\nDura Vermeer\nBallast Nedam\nVolkerWessels\nStrukton\nMourik Infra';
  expect(goes(firms, 'naam')).toEqual([]);
});

test('a name with a number behind it need not be a street', () => {
  const text =
    'Gasten: Jan Adriaanse en Piet Dieleman.\n\nAdriaanse 2, Dieleman 3; de rest gaat terug';
  expect(goes(text, 'naam').slice(2)).toEqual(['Adriaanse', 'Dieleman']);
  expect(goes('Hij woont aan de Kwakel 3 te Goes.', 'adres')).toEqual(['Kwakel 3', 'Goes']);
});
