/** Text that a scanner read from maps and drawings: "Ed Dd EN á NS EE". Nothing in it is somebody's name. */
import type { Units } from './units.ts';

/** Units on either side that are looked at. */
const AROUND = 6;
/** Of these twelve: words of three letters at most, and scraps that are no words. A sentence has six of the first. */
const [MANY_SHORT, MANY_SCRAPS] = [9, 6];
const SHORT = 3;

export function isGarbled(units: Units, i: number): boolean {
  let short = 0;
  let scraps = 0;
  for (let k = Math.max(0, i - AROUND); k <= i + AROUND && k < units.length; k++) {
    if (k === i || !isShort(units, k)) continue;
    short++;
    if (!units.forms[k]!.isListed) scraps++;
  }
  return short >= MANY_SHORT || scraps >= MANY_SCRAPS;
}

function isShort({ starts, ends, forms }: Units, i: number): boolean {
  return ends[i]! - starts[i]! <= SHORT && !forms[i]!.isNumber;
}
