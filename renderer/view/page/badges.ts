/**
 * Where badges go: outside every letter and every mark, beside their own mark. Places do not depend on what
 * was decided, so that a decision moves nothing. Where no room is left a badge becomes a tick on the edge.
 */
import type { Rect } from '../../../redaction/model/geometry.ts';
import { Obstacles } from './obstacles.ts';
import type { Sheet } from './turn.ts';

export interface Badged {
  readonly id: string;
  /** In reading order; the badge stands at the first. */
  readonly rects: readonly Rect<Sheet>[];
  /** Ground codes that are shown beside the badge, or ''. */
  readonly code: string;
}

export interface BadgePlace {
  /** Upper-left corner. */
  readonly x: number;
  readonly y: number;
  /** 6: a tick on the edge, without a form. */
  readonly size: 6 | 11 | 13 | 16;
  /** Where the code stands, or null: the row in the list has it. */
  readonly code: Rect<Sheet> | null;
}

const SIZES = [16, 13, 11] as const;
/** Between the rectangle and its badge: the outline and its casing. */
const EDGE = 5;
const CODE_HEIGHT = 13;
const CODE_LETTER = 6.8;

export interface Surroundings {
  readonly width: number;
  readonly height: number;
  /** The letters of the page, word by word. */
  readonly words: readonly Rect<Sheet>[];
}

export function placeBadges(
  marks: readonly Badged[],
  surroundings: Surroundings,
): ReadonlyMap<string, BadgePlace> {
  const taken = new Obstacles();
  for (const word of surroundings.words) taken.add(inked(word));
  for (const { rects } of marks) for (const rect of rects) taken.add(rect);
  const shapes = new Map(marks.map((mark) => [mark.id, placeShape(mark, taken, surroundings)]));
  return new Map(
    marks.map((mark) => {
      const shape = shapes.get(mark.id)!;
      return [mark.id, { ...shape, code: placeCode(mark, shape, taken, surroundings) }];
    }),
  );
}

type Shape = Omit<BadgePlace, 'code'>;

function placeShape({ rects }: Badged, taken: Obstacles, page: Surroundings): Shape {
  const first = rects[0]!;
  for (const size of SIZES) {
    for (const [x, y] of besides(first, size)) {
      const box = { x0: x, y0: y, x1: x + size, y1: y + size };
      if (!fits(box, taken, page)) continue;
      taken.add(box);
      return { x, y, size };
    }
  }
  return { x: first.x0 - 3, y: first.y0 - 3, size: 6 };
}

/** Left at the top first, as reading goes; then above, right, below. */
function besides({ x0, y0, x1, y1 }: Rect<Sheet>, size: number): [number, number][] {
  const [left, right] = [x0 - EDGE - size, x1 + EDGE];
  const [middle, above, below] = [(y0 + y1 - size) / 2, y0 - EDGE - size, y1 + EDGE + 1];
  return [
    [left, y0 - 2],
    [left, middle],
    [left, y0 - size / 2],
    [left, above + 3],
    [x0 - EDGE, above],
    [x1 - size, above],
    [right, middle],
    [right, y0 - size / 2],
    [x0 - EDGE, below],
    [x1 - size, below],
  ];
}

function placeCode(
  { code, rects }: Badged,
  { x, y, size }: Shape,
  taken: Obstacles,
  page: Surroundings,
): Rect<Sheet> | null {
  if (code === '' || size === 6) return null;
  const [width, height] = [code.length * CODE_LETTER + 4, CODE_HEIGHT];
  const middle = y + (size - height) / 2;
  const last = rects.at(-1)!;
  const places: [number, number][] = [
    [x + size + 1, middle],
    [x - width - 1, middle],
    [last.x1 + EDGE, (last.y0 + last.y1 - height) / 2],
    [x + size + 1, y - height / 2],
    [rects[0]!.x0, rects[0]!.y0 - EDGE - height],
    [last.x0, last.y1 + EDGE + 1],
  ];
  for (const [left, top] of places) {
    const box = { x0: left, y0: top, x1: left + width, y1: top + height };
    if (!fits(box, taken, page)) continue;
    taken.add(box);
    return box;
  }
  return null;
}

function fits(box: Rect<Sheet>, taken: Obstacles, { width, height }: Surroundings): boolean {
  if (box.x0 < 0 || box.y0 < 0 || box.x1 > width || box.y1 > height) return false;
  return !taken.meets(box);
}

/** A word's box reaches from ascent to descent; the ink seldom does. */
function inked({ x0, y0, x1, y1 }: Rect<Sheet>): Rect<Sheet> {
  const height = y1 - y0;
  return { x0, y0: y0 + 0.1 * height, x1, y1: y1 - 0.08 * height };
}
