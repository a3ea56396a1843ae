/** Line dash patterns (ISO 32000-2, 8.4.3.6). */
import type { Stretch } from './strokeReach.ts';

export interface DashPattern {
  readonly lengths: readonly number[];
  readonly phase: number;
}

/** More dashes than anyone tells apart: the stretch counts as one. */
const MOST = 10_000;

/** The parts of a stretch that are painted; `travelled`: length of the line before the edge. */
export function dashesOn(
  { lengths, phase }: DashPattern,
  stretch: Stretch,
  travelled: number,
): Stretch[] {
  const whole = lengths.length % 2 === 0 ? lengths : [...lengths, ...lengths];
  const period = whole.reduce((sum, length) => sum + length, 0);
  if (!(period > 0) || (stretch.to - stretch.from) / period > MOST) return [stretch];
  const on: Stretch[] = [];
  let at = Math.floor((travelled + stretch.from + phase) / period) * period - phase - travelled;
  while (at < stretch.to) {
    whole.forEach((length, i) => {
      const [from, to] = [Math.max(at, stretch.from), Math.min(at + length, stretch.to)];
      if (i % 2 === 0 && from < to) on.push({ from, to });
      at += length;
    });
  }
  return on;
}
