import { expect, test } from 'vitest';
import { type FormName, formOf } from '../../../renderer/view/page/forms.ts';

const NAMES: FormName[] = [
  'certain',
  'likely',
  'check',
  'accept',
  'reject',
  'manual',
  'conflict',
  'second',
];
const RECT = { x0: 100, y0: 50, x1: 180, y1: 66 };

/** Absolute numbers of a path made of M, H, V, L. */
function pointsOf(d: string): { x: number; y: number }[] {
  let [x, y] = [0, 0];
  const points: { x: number; y: number }[] = [];
  for (const [, command, rest = ''] of d.matchAll(/([MHVLZ])([^MHVLZ]*)/g)) {
    const numbers = rest.trim().split(/\s+/).map(Number);
    if (command === 'M' || command === 'L') [x = 0, y = 0] = numbers;
    if (command === 'H') [x = 0] = numbers;
    if (command === 'V') [y = 0] = numbers;
    points.push({ x, y });
  }
  return points;
}

test.each(NAMES)('the inner edge of %s is the rectangle that is burnt', (name) => {
  const frames = formOf(name, RECT).strokes.filter(({ d }) => !/[qt]/.test(d));
  const inner = frames.map(({ d, width }) => {
    const points = pointsOf(d);
    return {
      x0: Math.min(...points.map(({ x }) => x)) + width / 2,
      y0: Math.min(...points.map(({ y }) => y)) + width / 2,
      x1: Math.max(...points.map(({ x }) => x)) - width / 2,
      y1: Math.max(...points.map(({ y }) => y)) - width / 2,
    };
  });
  expect(inner[0]).toEqual(RECT);
});

test('no two forms draw the same lines, but the handmade one differs by its badge and colour', () => {
  const drawn = NAMES.filter((name) => name !== 'manual').map((name) =>
    JSON.stringify(formOf(name, RECT)),
  );
  expect(new Set(drawn).size).toBe(NAMES.length - 1);
  expect(formOf('manual', RECT)).toEqual(formOf('accept', RECT));
});

test('the bar of what is redacted stands under the text', () => {
  expect(formOf('accept', RECT).bar).toMatchObject({ y0: RECT.y1, y1: RECT.y1 + 4 });
});

test.each(NAMES)('%s can be drawn round the smallest rectangle', (name) => {
  const { strokes } = formOf(name, { x0: 10, y0: 10, x1: 10.5, y1: 10.5 });
  expect(strokes.map(({ d }) => d).join('')).not.toMatch(/NaN|Infinity/);
});
