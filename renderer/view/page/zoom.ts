/** CSS pixels of a point at 100 %. */
import { type Size, type Turn, turned } from './turn.ts';

export const FULL = 96 / 72;
const STEPS = [0.25, 0.33, 0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 5];
const [LEAST, MOST] = [0.25, 5];
/** Below this nobody reads letters of 9 points. */
const LEGIBLE = 0.5;

/** Words follow the window when it changes; `fit`: 100 %, or smaller where most pages would stick out sideways. */
export type Zoom = 'width' | 'page' | 'fit' | number;

/** Pixels left and right of the widest page. */
export const SIDE = 24;
const ABOVE = 16;

/** 1 is 100 %. `room` is the scroller's inside. */
export function zoomOf(zoom: Zoom, page: Size, turn: Turn, room: Size): number {
  if (typeof zoom === 'number') return clamped(zoom);
  const { width, height } = turned(page, turn);
  const across = (room.width - 2 * SIDE) / (width * FULL);
  const down = (room.height - 2 * ABOVE) / (height * FULL);
  if (zoom === 'fit') return Math.max(LEGIBLE, clamped(Math.min(1, across)));
  return clamped(zoom === 'width' ? across : Math.min(across, down));
}

/** The page of which half of the others are not wider: one large plan among letters makes no letter small. */
export function usualOf(pages: readonly Size[], turn: Turn): Size | undefined {
  const byWidth = [...pages].sort((a, b) => turned(a, turn).width - turned(b, turn).width);
  return byWidth[Math.floor((byWidth.length - 1) / 2)];
}

export function larger(zoom: number): number {
  return STEPS.find((step) => step > zoom + 0.01) ?? MOST;
}

export function smaller(zoom: number): number {
  return STEPS.findLast((step) => step < zoom - 0.01) ?? LEAST;
}

/** Of Ctrl with the wheel: a notch of 100 is a tenth. */
export function wheeled(zoom: number, delta: number): number {
  return clamped(zoom * 1.1 ** (-delta / 100));
}

function clamped(zoom: number): number {
  return Math.min(MOST, Math.max(LEAST, Number.isFinite(zoom) ? zoom : 1));
}
