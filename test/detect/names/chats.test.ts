/** Transcripts of chats: who writes, when, and of which service. */
import { expect, test } from 'vitest';
import { all, goes } from '../found.ts';

test('a line with the name and the time above each message', () => {
  const chat =
    'Jan Mulder  12:04\nIk kom later\n\nSjoerd Visser-Smit  12:06\nPrima\n\nJan Mulder  12:07\nOk';
  expect(goes(chat, 'naam')).toEqual(['Jan Mulder', 'Sjoerd Visser-Smit', 'Jan Mulder']);
});

test('the name above its time', () => {
  const chat =
    'Roos Post\n12 maart 2023 09:12\n\nok\n\nWim Stam\n12 maart 2023 09:14\n\nnee\n\nRoos Post\n12 maart 2023 09:15\n\nja';
  expect(goes(chat, 'naam')).toEqual(['Roos Post', 'Wim Stam', 'Roos Post']);
});

test('the parts of an agenda are nobody', () => {
  expect(goes('Opening  10:00\nPauze  12:30\nSluiting  15:00')).toEqual([]);
});

test('days and hours are no telephones, homes or birth dates', () => {
  const chat =
    '[06-03-2022, 21:50:22] Jan Bos: ok\n06-03-2022 08:12 - Fatma: dank\n[06-03-2022, 09:01:02] Jan Bos: tot 15.00\n06-03-2022 12:44 - Fatma: ok';
  expect(all(`${chat}\n\nBakx, Hans 23-07 06:58 Goedemorgen.`).map(({ type }) => type)).toEqual(
    expect.not.arrayContaining(['telefoon', 'adres', 'geboortedatum']),
  );
});

test('the service behind a first name stays', () => {
  const chat = '05-03-2022 21:47 - Fatma OOV: Avond.\n05-03-2022 21:52 - Fatma OOV: Wie is dit?';
  expect(goes(chat, 'naam')).toEqual(['Fatma', 'Fatma']);
});

test.each([
  ['Was Winter er ook bij?', 'Winter'],
  ['Vraag het even aan Hofstede.', 'Hofstede'],
  ['Hofstede zit in een ander overleg.', 'Hofstede'],
  ['> Hi Tamme,\n> het stuk is klaar', 'Tamme'],
  ['Sehr geehrter Herr Mellema,\n\nanbei der Bericht.', 'Mellema'],
  ['Zie de bijlage.\n\nRgds,\nJarmo', 'Jarmo'],
])('%s', (text, name) => {
  expect(goes(text, 'naam')).toContain(name);
});

test.each([
  'De toets van Fisher is hier niet geschikt.',
  'Zij is docente Frans.',
  'In Hindeloopen is geen dekking.',
])('nobody: %s', (text) => {
  expect(goes(`Mevrouw A. Hindeloopen belde.\n\n${text}`, 'naam')).toEqual(['A. Hindeloopen']);
});

test('the letters of t.a.v. are no initials', () => {
  expect(goes('Verzonden aan de dienst t.a.v. Haddouch, Y.; archief', 'naam')).toEqual([
    'Haddouch, Y.',
  ]);
});

test.each([
  ['Beheer: Nathalie, bij ziekte Ruud Terwindt.', 'Ruud Terwindt'],
  ['Er is ook een Gert Haverkamp in Garderen.', 'Gert Haverkamp'],
  ['Jaap Kuiper', 'Jaap Kuiper'],
])('whom a word before does not hide: %s', (text, name) => {
  expect(goes(text, 'naam')).toContain(name);
});

test('a room that is called after somebody, and a year before a place', () => {
  expect(goes('Projectkamer Johan van Veen\t12 plaatsen')).toEqual([]);
  expect(goes('Mevrouw Nowak woont sinds 2016 in Gent.', 'adres')).toEqual([]);
});

test.each([
  ['Uit een relatie met Delano Groenhart.', 'Delano Groenhart'],
  ['Het huwelijk is gesloten door priester Woldemichael.', 'Woldemichael'],
  ['De heer drs. R.A.M. Dokter, arts', 'R.A.M. Dokter'],
  ['Waarom aspirant Van der Burgh niet is gehoord.', 'Van der Burgh'],
])('who has a role or a name that is a word: %s', (text, name) => {
  expect(goes(text, 'naam')).toContain(name);
});

test.each([
  'Het boek van Linda Polman is gelezen, en de catalogus van Van der Krogt.',
  'Er waren aspiranten van Turkse en Marokkaanse afkomst.',
  'Behandelend wethouder is P. Verweij.',
  'Zij heeft nummer RH-7710934-F. Er bleek een tweede kind.',
])('an author, a country, an office, a letter of a code: %s', (text) => {
  expect(goes(text, 'naam')).toEqual([]);
});
