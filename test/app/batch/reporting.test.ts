import { expect, test } from 'vitest';
import { loggedRedactions, reportedWidths } from '../../../app/batch/reporting.ts';
import { redaction } from '../../burn/text/burnText.ts';

const estimate = (fitting: number) => [{ redaction: 'r1', page: 1, fitting, of: 2000 }];

test.each([
  [0, 0],
  [2, 0],
  [4, 2],
  [18, 2],
  [20, 10],
  [98, 10],
  [100, 50],
  [398, 50],
  [400, 200],
  [2000, 200],
])('the log gives a class for %d names of 2,000, not the number', (fitting, names) => {
  const [logged] = loggedRedactions([redaction('r1', { glyphs: [1] })], [], estimate(fitting));
  expect(logged?.names).toBe(names);
});

test('a passage without a word has no estimate', () => {
  const [logged] = loggedRedactions([redaction('r1', { glyphs: [1] })], [], []);
  expect(logged).not.toHaveProperty('names');
});

test('estimates are told per 1,000', () => {
  expect(reportedWidths(estimate(351))).toEqual([{ id: 'r1', page: 1, names: 176 }]);
});
