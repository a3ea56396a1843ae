/**
 * By how much the text in a gap may be wider or narrower while its line comes out the same: the attack of docs/widths.md
 * on our own placing. All that an attacker sees of a line is where its words and marks stand.
 */
import type { Gap, LineItem } from '../text/safe/pieces.ts';
import { type Line, placeLine } from '../text/safe/placeLine.ts';

/** Display points that the removed text may be narrower (`low` ≤ 0) and wider (`high` ≥ 0). */
export interface Slack {
  readonly low: number;
  readonly high: number;
}

/** What stays to a hundredth of a point tells the width as exactly, from both sides. */
export const MEASURED: Slack = { low: -0.02, high: 0.02 };

/** In em: no name differs by more. */
const REACH = 8;
const STEPS = 12;
const SAME = 0.005;

export function slackOf(line: Line, gap: Gap): Slack {
  const at = line.items.indexOf(gap);
  const seen = outcomeOf(line);
  const ends = line.items.map((item) => item.to);
  const isWidest = Math.abs(line.right - Math.max(...ends)) < SAME;
  const isSame = (by: number) => equal(seen, outcomeOf(withWidth(line, at, by, isWidest)));
  const reach = line.em * REACH;
  return { low: -furthest((by) => isSame(-by), reach), high: furthest(isSame, reach) };
}

/** The largest number up to which the answer is yes. */
function furthest(isSame: (by: number) => boolean, reach: number): number {
  if (isSame(reach)) return reach;
  let [yes, no] = [0, reach];
  for (let i = 0; i < STEPS; i++) {
    const middle = (yes + no) / 2;
    if (isSame(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}

/** The line as it would have been: what follows stands that much further, up to a tab stop. */
function withWidth(line: Line, at: number, by: number, isWidest: boolean): Line {
  let moves = true;
  const items = line.items.map((item, i): LineItem => {
    if (i < at) return item;
    if (item.kind === 'gap') return movedGap(item, i === at ? 0 : by, moves ? by : 0);
    moves &&= !line.isCommonStart(item.from);
    return moves ? { ...item, from: item.from + by, to: item.to + by } : item;
  });
  return { ...line, items, right: isWidest && moves ? line.right + by : line.right };
}

function movedGap(gap: Gap, start: number, end: number): Gap {
  const from = gap.from + (end === 0 ? 0 : start);
  return { ...gap, from, to: gap.to + end, inkTo: gap.inkTo + end };
}

function outcomeOf(line: Line): number[] {
  const { starts, gaps, exact, blocked } = placeLine(line);
  const outcome = [exact ? 1 : 0, blocked ? 1 : 0];
  for (const item of line.items) if (item.kind === 'piece') outcome.push(starts.get(item)!);
  for (const { from, to } of gaps) outcome.push(from, to);
  return outcome;
}

function equal(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, i) => Math.abs(value - b[i]!) < SAME);
}
