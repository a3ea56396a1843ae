import { expect, test } from 'vitest';
import type { Bounds } from '../../../app/contract/events.ts';
import {
  arrowed,
  cutPlace,
  draggedBounds,
  GRIPS,
  isSameBounds,
  type Pages,
  resized,
} from '../../../renderer/view/page/boundary.ts';
import { textOf } from '../../../renderer/view/page/selection.ts';
import { lettersOf } from './letters.ts';

const LETTERS = lettersOf('Aan mevrouw J. Jansen-', 'de Wit en 𝒜𝓃 van het bureau');
const PAGES: Pages = { lettersOf: () => LETTERS, sizeOf: () => ({ width: 595, height: 842 }) };

function around(text: string): Bounds {
  const start = LETTERS.text.indexOf(text);
  return { ranges: [{ page: 1, start, end: start + text.length }], rects: [] };
}

function read({ ranges }: Bounds): string {
  return textOf(LETTERS, ranges[0]!);
}

/** `→` and `←` as pressed; `S` with Shift, `C` with Ctrl. */
function press(bounds: Bounds, keys: string): Bounds {
  return keys.split(' ').reduce((now, key) => {
    const arrow = { '→': 'ArrowRight', '←': 'ArrowLeft', '↓': 'ArrowDown' }[key.at(-1) ?? ''] ?? '';
    const held = { shiftKey: key.includes('S'), ctrlKey: key.includes('C') };
    return arrowed(now, 1, { key: arrow, ...held }, PAGES);
  }, bounds);
}

test.each([
  ['the end, a word on', 'J. Jansen', '→', 'J. Jansen-'],
  ['the end, two words on, over the line', 'J. Jansen-', '→ →', 'J. Jansen- de Wit'],
  ['the end, a word back', 'J. Jansen-', '←', 'J.'],
  ['one word stays', 'Jansen-', '←', 'Jansen-'],
  ['the beginning, a word back', 'Jansen-', 'S←', 'J. Jansen-'],
  ['the beginning, a word on', 'J. Jansen-', 'S→', 'Jansen-'],
  ['the beginning never passes the end', 'Jansen-', 'S→ S→ S→', 'Jansen-'],
  ['the end, a letter on', 'J. Janse', 'C→', 'J. Jansen'],
  ['the end, a letter back', 'Jansen-', 'C←', 'Jansen'],
  ['a letter on skips the separator', 'Jansen-', 'C→', 'Jansen- d'],
  ['and back it goes with it', 'Jansen-', 'C→ C←', 'Jansen-'],
  ['the beginning, a letter on', 'Jansen-', 'SC→', 'ansen-'],
  ['the beginning, a letter back over a space', 'Jansen-', 'SC←', '. Jansen-'],
  ['letters of two units stay whole', 'Wit en', 'C→ C→', 'Wit en 𝒜𝓃'],
  ['and go whole', '𝒜𝓃', 'C←', '𝒜'],
  ['the last letter stays', 'en', 'C← C← C←', 'e'],
  ['up and down do nothing to text', 'Jansen-', '↓', 'Jansen-'],
  ['at the end of the page the end stays', 'bureau', '→ C→', 'bureau'],
  ['at its beginning the beginning stays', 'Aan', 'S← SC←', 'Aan'],
])('%s', (_, text, keys, expected) => {
  expect(read(press(around(text), keys))).toBe(expected);
});

test('without letters nothing moves', () => {
  const before = around('Jansen-');
  const none: Pages = { ...PAGES, lettersOf: () => null };
  const arrow = { key: 'ArrowRight', shiftKey: false, ctrlKey: false };
  expect(arrowed(before, 1, arrow, none)).toBe(before);
});

test('a grip takes whole words, with Alt letters, and never passes the other', () => {
  const before = around('Jansen-');
  const at = (text: string) => LETTERS.text.indexOf(text);
  const drag = (side: 'start' | 'end', letter: number, whole: boolean) =>
    read(draggedBounds(before, side, LETTERS, letter, whole));
  expect(drag('end', at('Wit') + 1, true)).toBe('Jansen- de Wit');
  expect(drag('end', at('Wit') + 1, false)).toBe('Jansen- de Wi');
  expect(drag('start', at('rouw'), true)).toBe('mevrouw J. Jansen-');
  expect(drag('end', at('Aan'), true)).toBe('Jansen-');
  expect(drag('start', at('bureau'), true)).toBe('Jansen-');
});

test('of a passage on two pages each page moves its own side', () => {
  const two: Bounds = {
    ranges: [
      { page: 1, start: 4, end: 11 },
      { page: 2, start: 0, end: 3 },
    ],
    rects: [],
  };
  const after = press(press(two, '→'), 'S←');
  expect(after.ranges).toEqual([
    { page: 1, start: 0, end: 11 },
    { page: 2, start: 0, end: 11 },
  ]);
});

test('X cuts where a boundary was moved inwards', () => {
  const before = around('J. Jansen-\nde Wit');
  const start = before.ranges[0]!.start;
  expect(cutPlace(before, press(before, '← ←'))).toBe(start + 'J. Jansen-'.length);
  expect(cutPlace(before, press(before, 'S→'))).toBe(start + 'J. '.length);
  expect(cutPlace(before, press(before, '→'))).toBeNull();
  expect(cutPlace(before, before)).toBeNull();
});

test('areas: arrows move 4 points, with Ctrl 1, Shift sizes; grips take their sides', () => {
  const rect = { x0: 100, y0: 100, x1: 200, y1: 150 };
  const area: Bounds = { ranges: [], rects: [rect] };
  expect(press(area, '→').rects).toEqual([{ x0: 104, y0: 100, x1: 204, y1: 150 }]);
  expect(press(area, 'SC↓').rects).toEqual([{ ...rect, y1: 151 }]);
  const page = { width: 595, height: 842 };
  const corner = GRIPS.find(({ x, y }) => x === -1 && y === 1)!;
  expect(resized(rect, corner, { x: 90, y: 170 }, page)).toEqual({ ...rect, x0: 90, y1: 170 });
  expect(resized(rect, corner, { x: 400, y: -20 }, page)).toEqual({ ...rect, x0: 197, y1: 103 });
  expect(isSameBounds(area, { ranges: [], rects: [{ ...rect }] })).toBe(true);
  expect(isSameBounds(area, press(area, '→'))).toBe(false);
});
