import { expect, test } from 'vitest';
import { byCode, placesOf } from '../../app/cli/places.ts';
import { warningLines } from '../../app/cli/terminal.ts';

const at = (...pages: number[]) => pages.map((page) => ({ code: 'a', page }));

test.each([
  [[], ''],
  [[4], ' (pagina 4)'],
  [[5, 4, 4], ' (pagina 4, 5)'],
  [[1, 2, 3, 7, 9, 10, 11], ' (pagina 1 t/m 3, 7, 9 t/m 11)'],
])('pages %j are%s', (pages, written) => {
  expect(placesOf(at(...pages))).toBe(written);
});

test('an object stands with its page', () => {
  const found = [...at(2), { code: 'a', page: 9, object: '12' }, { code: 'a', object: '3' }];
  expect(placesOf(found)).toBe(' (pagina 2, pagina 9 object 12, object 3)');
  expect(placesOf(found.slice(1))).toBe(' (pagina 9 object 12, object 3)');
});

test('what would fill the screen is counted', () => {
  const odd = Array.from({ length: 20 }, (_, i) => 2 * i + 1);
  expect(placesOf(at(...odd))).toMatch(/23 en 8 plaatsen meer\)$/);
});

test('one line for each kind, however many pages', () => {
  const warnings = Array.from({ length: 200 }, (_, i) => ({
    code: i % 2 === 0 ? 'mark-took-nothing' : 'image-removed-whole',
    severity: 'warning' as const,
    page: i + 1,
  }));
  expect(byCode(warnings).map((group) => group.length)).toEqual([100, 100]);
  expect(warningLines(warnings, 'nota.pdf')).toHaveLength(2);
});
