/** Line dash patterns (ISO 32000-2, 8.4.3.6). */
import type { Stretch } from './strokeReach.ts';

export interface DashPattern {
  readonly lengths: readonly number[];
  readonly phase: number;
}

/** More dashes than anyone tells apart: the stretch counts as one. */
const MOST = 10_000;

/** Distances along the whole line, its beginning 0. */
export interface Dash extends Stretch {
  /** Painted in part: what is painted goes on beyond it, so that no cap stands there. */
  readonly goesOnBefore: boolean;
  readonly goesOnAfter: boolean;
}

/** The dashes in a stretch of a line of that length, each cut to the stretch; also those without length, which caps paint. */
export function dashesOn({ lengths, phase }: DashPattern, stretch: Stretch, total: number): Dash[] {
  const whole = lengths.length % 2 === 0 ? lengths : [...lengths, ...lengths];
  const period = whole.reduce((sum, length) => sum + length, 0);
  if (!(period > 0) || (stretch.to - stretch.from) / period > MOST)
    return [cutTo(stretch, { from: 0, to: total })];
  const dashes: Dash[] = [];
  let at = Math.floor((stretch.from + phase) / period) * period - phase;
  while (at <= stretch.to) {
    whole.forEach((length, i) => {
      const own = { from: Math.max(at, 0), to: Math.min(at + length, total) };
      const meets = own.from <= own.to && own.from <= stretch.to && own.to >= stretch.from;
      if (i % 2 === 0 && meets) dashes.push(cutTo(stretch, own));
      at += length;
    });
  }
  return dashes;
}

function cutTo(stretch: Stretch, { from, to }: Stretch): Dash {
  return {
    from: Math.max(from, stretch.from),
    to: Math.min(to, stretch.to),
    goesOnBefore: from < stretch.from,
    goesOnAfter: to > stretch.to,
  };
}
