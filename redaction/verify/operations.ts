/** On touched pages every operation that no mark touches is still there, in the same order. */
import { overlaps, type Rect, type User } from '../model/geometry.ts';
import type { Leak } from '../model/outcome.ts';
import type { Step } from './trace.ts';

/** Points around a mark within which burn may change what is painted. */
const NEAR = 1;
/** Points that an added operation may stand outside of what it replaces. */
const SLACK = 1.5;

/** In user space: what the redactions cover, where something may be added, and the CropBox. */
export interface Places {
  readonly marks: readonly Rect<User>[];
  /** Where marks may be drawn, and the place of annotations whose looks the page may draw from now on. */
  readonly additions: readonly Rect<User>[];
  /** What lies outside of it may have been removed at publication. */
  readonly crop: Rect<User>;
  /**
   * Widths are hidden on this page: matrices and colours that stood around moved or emptied text went with
   * it. What paints must still be there; the text itself is proved by `survivors.ts`.
   */
  readonly resetText: boolean;
  /** No text of the page has to stay. */
  readonly textGoes: boolean;
}

export function compareOperations(
  page: number,
  before: readonly Step[],
  after: readonly Step[],
  { marks, additions, crop, resetText, textGoes }: Places,
): Leak[] {
  const mayChange = (s: Step) =>
    s.nested || (s.whole === undefined ? resetText : inReach(s.whole, marks, crop));
  const extras: Step[] = [];
  let i = 0;
  for (const step of after) {
    let j = i;
    while (j < before.length && before[j]?.print !== step.print && mayChange(before[j] as Step))
      j++;
    if (before[j]?.print === step.print) i = j + 1;
    else extras.push(step);
  }
  // Where nothing that painted has to stay, what stood around it need not stay either.
  const emptied = textGoes && before.every((s) => s.whole === undefined || mayChange(s));
  const lost = emptied ? 0 : before.slice(i).filter((s) => !mayChange(s)).length;
  const leaks: Leak[] = [];
  if (lost > 0) leaks.push({ code: 'unmarked-operation-lost', page, detail: `${lost}` });
  const replaced = before.filter(mayChange).map(({ whole, tips }) => whole && grown(whole, tips));
  const stray = extras.filter((s) => !explained(s, additions, replaced)).length;
  if (stray > 0) leaks.push({ code: 'unexpected-operation', page, detail: `${stray}` });
  return leaks;
}

function inReach(box: Rect<User>, marks: readonly Rect<User>[], crop: Rect<User>): boolean {
  return !overlaps(box, crop) || marks.some((m) => overlaps(box, grown(m, NEAR)));
}

function explained(
  step: Step,
  additions: readonly Rect<User>[],
  replaced: readonly (Rect<User> | undefined)[],
): boolean {
  const box = step.box;
  if (box === undefined || step.nested) return true;
  const within = (r: Rect<User> | undefined) => r !== undefined && covers(grown(r, SLACK), box);
  return additions.some(within) || replaced.some(within) || areCovering(additions, box);
}

/**
 * All of the box lies in places where marks may be drawn, in one or another: a mark over areas of other heights on one line
 * is as high as all of them.
 */
function areCovering(additions: readonly Rect<User>[], box: Rect<User>): boolean {
  let left = [box];
  for (const addition of additions) left = left.flatMap((r) => beside(r, grown(addition, SLACK)));
  return left.length === 0;
}

/** What of the first lies beside the second, in pieces. */
function beside(r: Rect<User>, taken: Rect<User>): Rect<User>[] {
  if (!overlaps(r, taken)) return [r];
  const x0 = Math.max(r.x0, taken.x0);
  const x1 = Math.min(r.x1, taken.x1);
  const pieces = [
    { ...r, x1: x0 },
    { ...r, x0: x1 },
    { x0, x1, y0: r.y0, y1: Math.max(r.y0, taken.y0) },
    { x0, x1, y0: Math.min(r.y1, taken.y1), y1: r.y1 },
  ];
  return pieces.filter((p) => p.x0 < p.x1 && p.y0 < p.y1);
}

function covers(outer: Rect<User>, inner: Rect<User>): boolean {
  return (
    outer.x0 <= inner.x0 && outer.y0 <= inner.y0 && outer.x1 >= inner.x1 && outer.y1 >= inner.y1
  );
}

function grown(r: Rect<User>, by: number): Rect<User> {
  return { x0: r.x0 - by, y0: r.y0 - by, x1: r.x1 + by, y1: r.y1 + by };
}
