/** What a person has selected or drawn on a page and not yet decided on. */
import type { Display, Rect } from '../../../redaction/model/geometry.ts';
import type { Span } from './selection.ts';
import type { Size } from './turn.ts';

export type Pending =
  | { readonly kind: 'text'; readonly page: number; readonly span: Span }
  | { readonly kind: 'area'; readonly page: number; readonly rect: Rect<Display> };

/** Points; smaller is a slip of the hand. */
const LEAST = 3;

export function isLargeEnough({ x0, y0, x1, y1 }: Rect<Display>): boolean {
  return x1 - x0 >= LEAST && y1 - y0 >= LEAST;
}

export function within(rect: Rect<Display>, { width, height }: Size): Rect<Display> {
  const clamp = (value: number, most: number) => Math.min(most, Math.max(0, value));
  return {
    x0: clamp(rect.x0, width),
    y0: clamp(rect.y0, height),
    x1: clamp(rect.x1, width),
    y1: clamp(rect.y1, height),
  };
}

const STEP = 4;

export interface Arrow {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
}

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Arrows move an area 4 points, with Shift they size it, with Ctrl by 1 point; null for other keys. */
export function nudged(rect: Rect<Display>, arrow: Arrow, page: Size): Rect<Display> | null {
  const direction = DIRECTIONS[arrow.key];
  if (direction === undefined) return null;
  const step = arrow.ctrlKey ? 1 : STEP;
  const [dx, dy] = [direction[0] * step, direction[1] * step];
  if (arrow.shiftKey) return within(sized(rect, dx, dy), page);
  const [mx, my] = [
    Math.min(page.width - rect.x1, Math.max(-rect.x0, dx)),
    Math.min(page.height - rect.y1, Math.max(-rect.y0, dy)),
  ];
  return { x0: rect.x0 + mx, y0: rect.y0 + my, x1: rect.x1 + mx, y1: rect.y1 + my };
}

function sized(rect: Rect<Display>, dx: number, dy: number): Rect<Display> {
  const x1 = Math.max(rect.x0 + LEAST, rect.x1 + dx);
  const y1 = Math.max(rect.y0 + LEAST, rect.y1 + dy);
  return { ...rect, x1, y1 };
}
