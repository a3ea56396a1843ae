/** The cheap question before letters are compared: nothing that is typed over may pass it. */
import { expect, test } from 'vitest';
import type { Display, Rect } from '../../redaction/model/geometry.ts';
import { someOverlap } from '../../redaction/verify/examine/overlapRaster.ts';

const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);
let state = SEED;
const random = (): number => {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
  return state / 2_147_483_648;
};

/** A line of letters of 2 to 9 points wide, one behind the other. */
function line(x: number, y: number, count: number, height = 11): Rect<Display>[] {
  const boxes: Rect<Display>[] = [];
  let at = x;
  for (let i = 0; i < count; i++) {
    const width = 2 + 7 * random();
    boxes.push({ x0: at, y0: y, x1: at + width, y1: y + height } as Rect<Display>);
    at += width;
  }
  return boxes;
}

function scaled(boxes: readonly Rect<Display>[], by: number): Rect<Display>[] {
  return boxes.map(({ x0, y0, x1, y1 }) => {
    return { x0: by * x0, y0: by * y0, x1: by * x1, y1: by * y1 } as Rect<Display>;
  });
}

test(`lines of text do not overlap (seed ${SEED})`, () => {
  for (let i = 0; i < 200; i++) {
    const page = [0, 1, 2, 3].flatMap((k) => line(72 * random(), 100 * random() + 120 * k, 60));
    expect(someOverlap(page), `page ${i}`).toBe(false);
  }
});

test(`a row of letters over others is seen wherever it begins (seed ${SEED})`, () => {
  for (let i = 0; i < 500; i++) {
    const under = line(72, 700 * random(), 8);
    const { y0 } = under[0]!;
    const over = line(72 + 10 * random(), y0 + 3 * random(), 8);
    expect(someOverlap([...under, ...over]), `row ${i}`).toBe(true);
    const tall = scaled([...under, ...over], 1 + 9 * random());
    expect(someOverlap(tall), `tall row ${i}`).toBe(true);
  }
});

test('an empty page, and letters further apart than any page is', () => {
  expect(someOverlap([])).toBe(false);
  expect(someOverlap([...line(0, 0, 2), ...line(1e9, 1e9, 2)])).toBe(true);
});
