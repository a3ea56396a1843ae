/** Numbers of an organisation, and of a person beside them. */
import { expect, test } from 'vitest';
import { goes } from '../found.ts';

test('a landline beside a functional mailbox is of who reads that, but for a signature', () => {
  const press = 'Lennart Wegewijs, woordvoerder: 070 370 73 45, of persvoorlichting@minjenv.nl';
  expect(goes(press, 'telefoon')).toEqual([]);
  const signature = 'Met vriendelijke groet,\nJan de Vries\nT 070 426 83 17 | info@minbzk.nl';
  expect(goes(signature, 'telefoon')).toEqual(['070 426 83 17']);
});

test('of two numbers the one with (direct) behind it is somebody’s own', () => {
  const text = 'Contact: Wim de Boer\nTelefoon: 0591-70 20 20 (kantoor), 0591 70 20 34 (direct)';
  expect(goes(text, 'telefoon')).toEqual(['0591 70 20 34']);
  expect(goes('Wim de Boer, kantoor (0591) 70 20 34 (priv\u00e9)', 'telefoon')).toHaveLength(1);
});

test('a number abroad is of the hotel before it, unless a person stands between', () => {
  const hotel = 'Hotel Adlon, Unter den Linden 77, Berlin, tel. +49 30 22610555';
  expect(goes(hotel, 'telefoon')).toEqual([]);
  const person = 'Ambassade in Berlijn, contactpersoon Anna Bos, tel. +49 30 22610555';
  expect(goes(person, 'telefoon')).toEqual(['+49 30 22610555']);
});

test('the row of a firm: its telephone and its account, but not those of a private person', () => {
  const table = (who: string): string =>
    `Nr\tImporteur\tContact\tRekening\n1\t${who}\t0297 38 11 20\tNL48 ABNA 0289 4508 97\n2\tA\tgeen\tgeen`;
  expect(goes(table('De Vries & Zn Bloemen BV'), 'iban')).toEqual([]);
  expect(goes(table('De Vries & Zn Bloemen BV'), 'telefoon')).toEqual([]);
  expect(goes(table('particulier Hamza Ouali'), 'iban')).toHaveLength(1);
  const staff =
    'Naam\tWerkgever\tRekening\nJan Bos\tStichting Zorg\tNL48 ABNA 0289 4508 97\nVries, J. de\tZorg BV\tNL91 ABNA 0417 1643 00';
  expect(goes(staff, 'iban')).toHaveLength(2);
  const bare = staff.replace('Jan Bos', 'JANSEN').replace('Vries, J. de', 'Bakker');
  expect(goes(bare, 'iban')).toHaveLength(2);
  expect(goes(table('particulier Hamza Ouali'), 'telefoon')).toHaveLength(1);
});

test('a landline in a column of mobile numbers, where nobody but a desk stands in the row', () => {
  const table =
    'Rol\tNaam\tDir.\tMobiel\nDag\tRoelien Hartstra\tDCV\t06 1190 4437\nPers\twachtdienst\tCOM\t070 348 4123';
  expect(goes(table, 'telefoon')).toEqual(['06 1190 4437']);
  expect(goes('Met vriendelijke groet,\nRoel Hartstra\nM: 070 348 41 23', 'telefoon')).toHaveLength(
    1,
  );
  expect(goes('Voorzitter: Douwe Hiemstra, via secr. 070 348 4774', 'telefoon')).toEqual([]);
});

test('waybills in a column are no misprinted telephone numbers', () => {
  const table = 'Datum\tZending\tVan\n1-3\t074-55219014\tJan Bos\n2-3\t074-55221006\tPiet Vos';
  expect(goes(table, 'telefoon')).toEqual([]);
});

test('a fine is paid to who imposed it, a benefit to who gets it', () => {
  expect(goes('Een boete wordt betaald op NL14 ASNB 0247 6294 94.', 'iban')).toEqual([]);
  expect(goes('De uitkering wordt betaald op NL14 ASNB 0247 6294 94.', 'iban')).toHaveLength(1);
});
