import { expect, test } from 'vitest';
import { hitsOnPage } from '../../../renderer/view/page/pageText.ts';
import { lettersOf } from './letters.ts';

const LETTERS = lettersOf(
  'De heer Jan-',
  'sen sprak met Café Renée,',
  'en JANSEN met 06 - 12 34 56.',
);

test.each([
  ['case, and hyphens at a line end', 'jansen', ['Jan- sen', 'JANSEN']],
  ['accents', 'cafe renee', ['Café Renée']],
  ['spaces and hyphens in numbers', '06-123456', ['06 - 12 34 56']],
  ['one letter', 'x', []],
  ['nothing typed', ' - ', []],
  ['over a line end', 'renée, en', ['Renée, en']],
])('%s', (_, typed, expected) => {
  expect(hitsOnPage(LETTERS, typed).map(({ context }) => context[1])).toEqual(expected);
});

test('a find is a range of the page’s text, with a line around it', () => {
  const [hit] = hitsOnPage(LETTERS, 'Café');
  expect(LETTERS.text.slice(hit!.start, hit!.end)).toBe('Café');
  expect(hit!.context).toEqual(['heer Jan- sen sprak met ', 'Café', ' Renée, en JANSEN met 06']);
});
