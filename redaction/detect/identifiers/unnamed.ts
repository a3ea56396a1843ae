/** Text without the names of persons: "Swinkels" is no shop, "Schoolmeester" no school, "Woonink" no home. */
import type { Hit } from '../hit.ts';
import { foldText } from '../lists/fold.ts';
import { startingIn } from './startingIn.ts';

/** Longest name that may begin before the range. */
const LONGEST_NAME = 80;
const BLANK = '…';

/** Folded; each name that lies in [start, end) or reaches into it is one mark. `names`: ascending. */
export function foldedUnnamed(
  text: string,
  start: number,
  end: number,
  names: readonly Hit[],
): string {
  let rest = '';
  let at = start;
  for (const hit of startingIn(names, start - LONGEST_NAME, end)) {
    if (hit.end <= at || hit.type !== 'naam') continue;
    rest += `${text.slice(at, Math.max(at, hit.start))}${BLANK}`;
    at = Math.min(hit.end, end);
  }
  return foldText(rest + text.slice(at, end));
}
