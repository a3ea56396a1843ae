import { expect, test } from 'vitest';
import { tokenize } from '../../../redaction/detect/flow/token.ts';
import { type Unit, unitsOf } from '../../../redaction/detect/learned/units.ts';

function unitsIn(text: string): readonly Unit[] {
  return unitsOf(text, tokenize(text));
}

test.each<[string, string[]]>([
  ['Anna Smit-Bos belt', ['Anna', 'Smit-Bos', 'belt']],
  ['bel 06-12 34 56 78 of mail', ['bel', '06-12 34 56 78', 'of', 'mail']],
  ['geboren 12 maart 1970 te Ede', ['geboren', '12 maart 1970', 'te', 'Ede']],
  ['d.d. 12-03-1970, nr. 4', ['d', 'd', '12-03-1970', 'nr', '4']],
  ['zaak 2024/118.03', ['zaak', '2024/118.03']],
  ['A.B. Smit', ['A', 'B', 'Smit']],
  ['4 mei 5 juni 2020', ['4', 'mei', '5 juni 2020']],
  ['12\t34', ['12', '34']],
  ['in 2019 12 keer', ['in', '2019 12', 'keer']],
  ['', []],
])('%s', (text, expected) => {
  expect(unitsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('the label is the word before the colon, or the first word of the row', () => {
  const text = 'Steller: Anna Smit\nNaam\tBos\nvrij';
  const labels = unitsIn(text).map((unit, _, all) =>
    unit.label < 0 ? '' : text.slice(all[unit.label]!.start, all[unit.label]!.end),
  );
  expect(labels).toEqual(['', 'Steller', 'Steller', '', 'Naam', '']);
});

test('only numbers and words with a capital are judged', () => {
  const text = 'de Heer bos woont op 12b bij McBos';
  const judged = unitsIn(text).filter((unit) => unit.form.judged);
  expect(judged.map(({ start, end }) => text.slice(start, end))).toEqual(['Heer', '12b', 'McBos']);
});
