import { expect, test } from 'vitest';
import { tokenize } from '../../../redaction/detect/flow/token.ts';
import { unitsOf } from '../../../redaction/detect/learned/units.ts';

interface Unit {
  readonly text: string;
  /** Place of the unit that is its label; -1 without. */
  readonly label: number;
  readonly judged: boolean;
}

function unitsIn(text: string): readonly Unit[] {
  const { forms, starts, ends, labels } = unitsOf(text, tokenize(text));
  return forms.map(({ judged }, i) => ({
    text: text.slice(starts[i], ends[i]),
    label: labels[i]!,
    judged,
  }));
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
  expect(unitsIn(text).map((unit) => unit.text)).toEqual(expected);
});

test('the label is the word before the colon, or the first word of the row', () => {
  const text = 'Steller: Anna Smit\nNaam\tBos\nvrij';
  const labels = unitsIn(text).map(({ label }, _, all) => all[label]?.text ?? '');
  expect(labels).toEqual(['', 'Steller', 'Steller', '', 'Naam', '']);
});

test('only numbers and words with a capital are judged', () => {
  const text = 'de Heer bos woont op 12b bij McBos';
  const judged = unitsIn(text).filter((unit) => unit.judged);
  expect(judged.map((unit) => unit.text)).toEqual(['Heer', '12b', 'McBos']);
});
