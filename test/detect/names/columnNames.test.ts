/** What a table tells of the names in it: cells by the others of their column, and columns by their headers. */
import { expect, test } from 'vitest';
import { goes } from '../found.ts';

const ROWS = 'J. Bakker\tgereed\nFatima Nguyen\topen\nMohamed de Vries\topen\n';

test.each([
  'Hope Zaal',
  'Storm Post',
  'Khattabi, J. El',
  'Groen in ’t Woud',
  'Wolf Hazelaar',
  'JOY DE WIT',
])('a name by its column: %s', (name) => {
  expect(goes(`Wie\tStatus\n${ROWS}${name}\tloopt`, 'naam')).toContain(name);
});

test.each(['Vacature', 'Secretaris', 'Juridische Zaken', 'Oostvoorne', 'KLTZ', 'Bureau 4'])(
  'no name by its column: %s',
  (text) => {
    expect(goes(`Wie\tStatus\n${ROWS}${text}\tloopt`, 'naam')).toEqual([
      'J. Bakker',
      'Fatima Nguyen',
      'Mohamed de Vries',
    ]);
  },
);

test('a form of address is no part of it', () => {
  const rows = 'Wie\tStatus\nHr. J. Bakker\tgereed\ndr. F. Nguyen\topen\nmw. M. de Vries\topen';
  expect(goes(rows, 'naam')).toEqual(['J. Bakker', 'F. Nguyen', 'M. de Vries']);
});

test.each([
  ['Wie\tOnderwerp\nBoon\tBrief\nVos\tZaal boeken\nSchouten\tPlan', ['Boon', 'Vos', 'Schouten']],
  ['Uren\tCliënt\n17\tBakker\n16\tWit, Kees de', ['Bakker', 'Wit, Kees de']],
  ['Nr\tStatus\tDatum\tLezer\n1\topen\t3 mei\tPost\n2\tgereed\t4 mei\tVos', ['Post', 'Vos']],
  [
    'Actie\tBehandelaar\nBellen met provincie\tH. Öztürk\nZaal regelen\tS. Haan',
    ['H. Öztürk', 'S. Haan'],
  ],
])('a header of words: %s', (table, names) => {
  expect(goes(table, 'naam')).toEqual(names);
});

test('a row of labels and values is no header', () => {
  const form = 'Steller\tJ. Jansen\tDirectie\tJuridische Zaken\nRubricering\tgeen\tVersie\t2';
  expect(goes(form, 'naam')).toEqual(['J. Jansen']);
});

test('a header of births is not asked of the column beside it', () => {
  const table =
    'Datum\tLid\tGeboortedatum\tFunctie\n20-7-2023\tW. Schouten\t12-07-1985\tjurist\n5-11-2023\tK. Winter\t23-01-1963\tadviseur';
  expect(goes(table, 'geboortedatum')).toEqual(['12-07-1985', '23-01-1963']);
});

test('a year behind a word is no house number', () => {
  const table = 'Cliënt\tOnderwerp\nLieke de Wit\tBegroting 2024\nIngrid Kuiper\tBegroting 2023';
  expect(goes(table, 'adres')).toEqual([]);
});
