import { expect, test } from 'vitest';
import { isLargeEnough, nudged } from '../../../renderer/view/page/pending.ts';
import {
  boxesOf,
  isOnText,
  letterAt,
  spanOf,
  textOf,
  wordAt,
  wordBoxes,
} from '../../../renderer/view/page/selection.ts';
import { lettersOf } from './letters.ts';

const LETTERS = lettersOf('Aan de heer J. Jansen', 'van het bureau');

test('the letter under the pointer, or the nearest on the nearest line', () => {
  expect(letterAt(LETTERS, 53 + 8 * 6, 105)).toBe(8);
  expect(letterAt(LETTERS, 10, 105)).toBe(0);
  expect(letterAt(LETTERS, 500, 118)).toBe(LETTERS.text.length - 1);
  expect(letterAt(lettersOf(''), 5, 5)).toBe(-1);
});

test('words are whole, letters with Alt', () => {
  const [from, to] = [LETTERS.text.indexOf('ansen'), LETTERS.text.indexOf('J. J')];
  expect(textOf(LETTERS, spanOf(LETTERS, from, to, true))).toBe('J. Jansen');
  expect(textOf(LETTERS, spanOf(LETTERS, from, from + 1, false))).toBe('an');
  expect(textOf(LETTERS, wordAt(LETTERS, from)!)).toBe('Jansen');
});

test('a selection over two lines is one box a line', () => {
  const span = spanOf(LETTERS, LETTERS.text.indexOf('Jansen'), LETTERS.text.indexOf('van'), true);
  expect(boxesOf(LETTERS, span)).toEqual([
    { x0: 140, y0: 100, x1: 176, y1: 110 },
    { x0: 50, y0: 114, x1: 68, y1: 124 },
  ]);
  expect(wordBoxes(LETTERS)).toHaveLength(8);
});

test('beside the text an area is drawn', () => {
  expect(isOnText(LETTERS, 60, 105)).toBe(true);
  expect(isOnText(LETTERS, 400, 105)).toBe(false);
});

test('areas by keyboard: move, size, fine, never off the page', () => {
  const page = { width: 200, height: 200 };
  const rect = { x0: 10, y0: 10, x1: 50, y1: 30 };
  const press = (key: string, shiftKey = false, ctrlKey = false) =>
    nudged(rect, { key, shiftKey, ctrlKey }, page);
  expect(press('ArrowRight')).toEqual({ x0: 14, y0: 10, x1: 54, y1: 30 });
  expect(press('ArrowDown', true)).toEqual({ x0: 10, y0: 10, x1: 50, y1: 34 });
  expect(press('ArrowLeft', false, true)).toEqual({ x0: 9, y0: 10, x1: 49, y1: 30 });
  expect(press('a')).toBeNull();
  const corner = { x0: 160, y0: 170, x1: 198, y1: 199 };
  const moved = nudged(corner, { key: 'ArrowRight', shiftKey: false, ctrlKey: false }, page);
  expect(moved).toEqual({ x0: 162, y0: 170, x1: 200, y1: 199 });
  const small = { x0: 10, y0: 10, x1: 13, y1: 13 };
  expect(nudged(small, { key: 'ArrowLeft', shiftKey: true, ctrlKey: false }, page)).toEqual(small);
  expect([isLargeEnough(small), isLargeEnough({ ...small, x1: 12 })]).toEqual([true, false]);
});
