/** Text whose line goes up or down the page, its width hidden: what moves along it is what may move. */
import { expect, it } from 'vitest';
import { leaksOf } from './textMarks.ts';

const SENTENCE = '(Aan Wybrandus is gisteren verteld dat alles nog goed zou komen met hem) Tj ET';

it.each([
  ['up', `BT /F 10 Tf 0 1 -1 0 300 100 Tm ${SENTENCE}`, undefined],
  ['down', `BT /F 10 Tf 0 -1 1 0 300 700 Tm ${SENTENCE}`, undefined],
  [
    'down a page that is turned',
    `BT /F 10 Tf 60 300 Td ${SENTENCE}`,
    '/MediaBox[0 0 600 800]/Rotate 90',
  ],
])('the thorough proof lets words move %s', (_, content, page) => {
  expect(leaksOf(page === undefined ? { content } : { content, page }, ['Wybrandus'])).toEqual([]);
});

it('marks of single letters on such lines may grow together', () => {
  const content = `BT /F 10 Tf 0 1 -1 0 300 100 Tm (1 2 aan 3 en 4 of 5 zes en dan nog dit) Tj ET`;
  expect(leaksOf({ content }, ['1', '2', '3', '4'])).toEqual([]);
});

it('the mark of a whole line that goes up the page is as long as the line, however narrow its letter', () => {
  const resources = '/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>';
  const content = 'BT /F 10 Tf 0 1 -1 0 300 100 Tm (I van het bestuur heeft dat zelf gemeld) Tj ET';
  expect(leaksOf({ content, resources }, ['I'], 'line')).toEqual([]);
});

it('the label of a whole line that goes up the page may stand anywhere on it', () => {
  const content =
    'BT /F 18 Tf 0 1 -1 0 300 100 Tm (I van het bestuur heeft dat zelf gemeld aan ons) Tj ET';
  expect(leaksOf({ content }, ['I'], 'line')).toEqual([]);
});
