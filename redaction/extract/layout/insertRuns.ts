/**
 * A letter that the font lacks is drawn by another one, after the rest of the line ("TR N VĂN", then "Ầ"): the run
 * that left room for it is parted there, so that the letters stand in order.
 */
import type { InkGlyphs } from './ink.ts';
import { extentOf, type Run } from './runs.ts';

/** How far (em) a letter may reach into its neighbours. */
const REACH = 0.15;

/** Runs of one line, left to right; a run in a gap of another stands between the two halves of that. */
export function withInserted(ink: InkGlyphs, line: readonly Run[]): Run[] {
  const parted: Run[] = [];
  for (const run of line) {
    const around = lastAround(parted, run);
    const at = around < 0 ? -1 : gapFor(ink, parted[around]!, run);
    if (at < 0) {
      parted.push(run);
      continue;
    }
    const host = parted[around]!;
    parted.splice(around, 1, { ...host, to: at, ...extentOf(ink, host.from, at), spaceAfter: -1 });
    parted.push(run, { ...host, from: at, ...extentOf(ink, at, host.to), spaceBefore: -1 });
  }
  return parted.sort((a, b) => a.u0 - b.u0);
}

/** Only the last few can reach that far: overlapping text never makes this quadratic. */
const LOOK_BACK = 4;

function lastAround(parted: readonly Run[], run: Run): number {
  for (let i = parted.length - 1; i >= Math.max(0, parted.length - LOOK_BACK); i--)
    if (parted[i]!.u0 < run.u0 && parted[i]!.u1 > run.u1) return i;
  return -1;
}

/** The letter of `host` before which `run` stands free, or -1. */
function gapFor(ink: InkGlyphs, host: Run, run: Run): number {
  const reach = REACH * Math.min(host.size, run.size);
  for (let i = host.from + 1; i < host.to; i++)
    if (ink.u1[i - 1]! <= run.u0 + reach && ink.u0[i]! >= run.u1 - reach) return i;
  return -1;
}
