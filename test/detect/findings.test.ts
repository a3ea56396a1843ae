import { expect, test } from 'vitest';
import { detect } from '../../redaction/detect/detect.ts';
import { groundsConflict } from '../../redaction/detect/findings.ts';
import { pageOf } from './pageOf.ts';

function codes(text: string, today?: string): string[] {
  return detect([pageOf(text)], today === undefined ? {} : { today }).findings.map((f) => f.code);
}

test('information of more than five years ago needs a motivation of its own', () => {
  expect(codes('Datum: 7 maart 2019', '2026-01-01')).toContain('older-than-five-years');
  expect(codes('Datum: 7 maart 2023', '2026-01-01')).toEqual([]);
  expect(codes('Datum: 7 maart 2019')).toEqual([]);
});

test('attention points are counted', () => {
  expect(codes('Niet openbaar\nDe passage over onderhandelingen.')).toEqual(['attention-points']);
});

test('5.1.5 stands alone', () => {
  expect(groundsConflict(['5.1.5', '5.1.2e'])).toBe(true);
  expect(groundsConflict(['5.1.5'])).toBe(false);
  expect(groundsConflict(['5.1.2e', '5.1.1d'])).toBe(false);
});

test.each([
  ['an image over the whole page, no text', '', true, ['page-without-text']],
  ['an image over the whole page, a stamp with a number', 'Pagina 1', true, ['page-without-text']],
  ['a page with a logo and text', 'Een nota over het beleid van dit jaar.', false, []],
  ['a scan with its text', 'Een nota over het beleid van dit jaar.', true, []],
])('a page in which nothing can be found is told: %s', (_what, text, coversPage, expected) => {
  const box = { x0: 0, y0: 0, x1: 595, y1: 842 };
  const regions = [{ kind: 'image', box, coversPage, segments: 0 } as const];
  const { findings } = detect([{ ...pageOf(text), regions }]);
  expect(findings.map(({ code }) => code)).toEqual(expected);
});

test('an empty page is no scan', () => {
  expect(codes('')).toEqual([]);
});
