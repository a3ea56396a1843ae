/** What a word beside a capital hides or makes: illnesses, articles, rooms, countries, offices, codes, books. */
import { expect, test } from 'vitest';
import { goes, stays } from '../found.ts';

test.each(['Zij is docente Frans.', 'In Hindeloopen is geen dekking.'])('nobody: %s', (text) => {
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
  'Er waren aspiranten van Turkse en Marokkaanse afkomst.',
  'Behandelend wethouder is P. Verweij.',
  'Zij heeft nummer RH-7710934-F. Er bleek een tweede kind.',
])('an author, a country, an office, a letter of a code: %s', (text) => {
  expect(goes(text, 'naam')).toEqual([]);
});

test('who wrote a book is proposed to stay; a colleague lends one by his first name', () => {
  const books = 'Het boek van Linda Polman is gelezen, en de catalogus van Van der Krogt.';
  expect(stays(books, 'naam')).toEqual(['Linda Polman', 'Van der Krogt']);
  expect(goes('Het boek van Anna ligt nog op kantoor.', 'naam')).toEqual(['Anna']);
});

test('what somebody is to do, owes or wrote for a service makes nobody an office holder or a thing', () => {
  const actions = 'Wie\tActie\nPiet Kool\twethouder informeren\nK. Vos\tburgemeester bellen';
  expect(goes(actions, 'naam')).toEqual(['Piet Kool', 'K. Vos']);
  expect(goes('De wethouder is Bakker dankbaar.', 'naam')).toEqual(['Bakker']);
  expect(goes('De juridische toets van Jansen volgt.', 'naam')).toEqual(['Jansen']);
});
