import { expect, test } from 'vitest';
import { all, goes, stays } from '../found.ts';

test('surname, first name, code and e-mail of one person are one group', () => {
  const found = all(
    'Contactpersoon: Bram Sluis\nM bram.sluis@minienw.nl\n\nLater heeft Sluis gebeld. Bram zoekt het uit.',
  );
  const person = found.filter((d) => d.kind === 'personal' && d.type === 'naam');
  expect(person.map((d) => d.text)).toEqual(['Bram Sluis', 'Sluis', 'Bram']);
  expect(new Set(person.map((d) => d.group)).size).toBe(1);
});

test('a word that is also a name needs a capital in the sentence, a title or a verb', () => {
  const text =
    'Aanwezig: Fleur Bloem, Roos\n\nBloem controleerde de keuken: bloem en suiker stonden open. In de tuin stond een roos, die Roos mooi vond.';
  expect(goes(text, 'naam')).toEqual(['Fleur Bloem', 'Roos', 'Bloem', 'Roos']);
});

test('an e-mail address tells a name', () => {
  expect(
    goes('Mail kwakkelstein@x.nl of t.wonderveld@x.nl. Volgens Wonderveld is dat zo.', 'naam'),
  ).toEqual(['Wonderveld']);
});

test('a public person of the document stays, a civil servant of that name does not', () => {
  expect(goes('Wethouder Aslan opende. Later vroeg Aslan om een reactie.', 'naam')).toEqual([]);
  expect(goes('De heer Storm (brandweer) kwam. Wethouder Aslan sprak met Storm.', 'naam')).toEqual([
    'Storm',
    'Storm',
  ]);
});

test.each([
  [
    'Van: Emre Yildiz\n\nBijlage: cv_emreyildiz.pdf en foto_yildiz.jpg',
    ['Emre Yildiz', 'emreyildiz', 'yildiz'],
  ],
  ['de heer J. Berg schrijft\n\nBijlage: berg_foto.jpg', ['J. Berg']],
])('names in file names: %s', (text, expected) => {
  expect(goes(text, 'naam')).toEqual(expected);
});

test('what may be another of that name is not certain', () => {
  const certainty = (text: string): string[] =>
    all(text)
      .filter((d) => d.kind === 'personal' && d.type === 'naam')
      .map((d) => d.certainty);
  const known = 'Contactpersoon: Pim Faber\n\n';
  expect(certainty(`${known}Dat heeft Faber gedaan.`)).toEqual(['certain', 'certain']);
  expect(certainty(`${known}De minister, ook Faber, is akkoord.`)).toEqual(['certain', 'likely']);
});

test.each([
  ['Nr van sem: 06 12345678', 'sem'],
  ['hoi sem, kun je bellen', 'sem'],
  ['sem pak jij dat dossier?', 'sem'],
])('a first name without its capital: %s', (text, name) => {
  expect(goes(`12-09-2023 08:15 - Sem de Ridder: tot zo\n\n${text}`, 'naam')).toContain(name);
});

test.each(['De sem is oud.', 'Het rapport van sem onderzoek is klaar.'])(
  'not where no person is spoken of: %s',
  (text) => {
    expect(goes(`Aanwezig: Sem de Ridder\n\n${text}`, 'naam')).toEqual(['Sem de Ridder']);
  },
);

test('more names in lower case after a greeting', () => {
  expect(goes('hoi pieter, ruud, heb je het stuk gezien?', 'naam')).toEqual(['pieter', 'ruud']);
});

test('relatives and namesakes of an office holder hold no office', () => {
  const text =
    'Emile Roemer was Kamerlid. De grond is van de familie Roemer. Vader Roemer belde, zei men.';
  expect(goes(text, 'naam')).toEqual(['Roemer', 'Roemer']);
  expect(stays(text, 'naam')).toEqual(['Emile Roemer']);
});
