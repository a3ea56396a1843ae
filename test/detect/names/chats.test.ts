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
