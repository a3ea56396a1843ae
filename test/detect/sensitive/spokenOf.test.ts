/** Illness as the subject of a paper, a debate or a rule stays; of a person in the same words it goes. */
import { expect, test } from 'vitest';
import { goes } from '../found.ts';

test.each([
  'Mevrouw Bakker, lees ook de folder Werken met een depressie.',
  'Volgens Jan Bakker kan de passage over de ziekte van Lyme weg.',
  'Het Fries expertteam ADHD heeft Jan Bakker gebeld.',
  'De heer Bakker wil de kanker-monitor inzien.',
  'De minister-president, de heer Rutte, heeft gezegd dat longcovid erkend moet worden.',
  'Kamerlid Bakker vroeg naar kinderleukemie bij hoogspanning.',
  'Wethouder Bakker wees op het risico van RSI en rugklachten.',
  'Artikel 3: een werknemer die zwanger is, heeft recht op extra pauzes.',
  'Mevrouw Bakker zit bij Soa Aids Nederland.',
  'Bij mevrouw Bakker geldt het protocol zelfbeschadiging.',
  'De heer Bakker belde. Artrose verbetert in het algemeen niet.',
  'Jan Bakker belde. Hypoglykemie aan het stuur heeft een eigen categorie.',
  'De petitie over long covid is door Jan Bakker ingediend.',
  'Jan Bakker maakte de brochure Leven met dementie.',
])('stays: %s', (text) => {
  expect(goes(text, 'gezondheid')).toEqual([]);
});

test.each([
  ['De alinea over de burn-out van projectleider Carine Bakker kan weg.', 'burn-out'],
  ['De passage over zijn depressie kan weg, volgens haar.', 'depressie'],
  ['Vorige week was een medewerker die epilepsie had onwel.', 'epilepsie'],
  ['Mevrouw Bakker heeft artrose en verbetert niet.', 'artrose'],
  ['De wethouder schreef dat mevrouw Bakker zegt dat zij longcovid heeft.', 'longcovid'],
  ['Jan Bakker heeft de ziekte van Lyme.', 'ziekte van Lyme'],
])('goes: %s', (text, said) => {
  expect(goes(text, 'gezondheid').join(' ')).toContain(said);
});
