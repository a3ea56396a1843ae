/**
 * A number that goes on in the line below within its cell, where the flow reads the row's other cells in between:
 * "06-28 44 17 | j.verhagen@…", and under it "93". Two parts, decided together.
 */
import type { FlowCell } from '../flow/cell.ts';
import { cellAt } from '../flow/flow.ts';
import type { Hit } from '../hit.ts';
import type { Scan } from '../scan.ts';
import type { DigitGroup } from './digits.ts';
import type { PhoneMatch } from './phoneShapes.ts';

/** `judge`: whose the number is, as of one that stands whole where its first part does. */
export function phonesInCells(
  scan: Scan,
  judge: (match: PhoneMatch, group: DigitGroup) => Hit | undefined,
): Hit[] {
  return scan.digits.flatMap((group) => {
    if (!mayGoOn(group) || scan.taken.overlaps(group.start, group.end)) return [];
    const rest = restOf(scan, group);
    if (rest === undefined) return [];
    const digits = group.digits + rest.text.replace(/\D/g, '');
    const { start, end } = group;
    const first = judge(
      { start, end, kind: digits.startsWith('06') ? 'mobile' : 'landline', digits },
      group,
    );
    if (first === undefined) return [];
    return [first, { ...first, start: rest.start, end: rest.end }];
  });
}

/** A national number that lacks one to four digits. */
function mayGoOn({ digits, before }: DigitGroup): boolean {
  return /^0[1-9]\d{4,7}$/.test(digits) && !/[\p{L}\d/_-]/u.test(before);
}

/** The line right below in the same column, when it holds what is lacking and nothing else. */
function restOf(scan: Scan, { digits, end }: DigitGroup): FlowCell | undefined {
  const cell = cellAt(scan.flow, end - 1);
  if (cell === undefined || cell.end > end) return undefined;
  const below = scan.neighbours.below(cell);
  if (below === undefined || below.start === end + 1 || !/^\d[\d ]{0,4}$/.test(below.text))
    return undefined;
  const isNext = below.box.y0 - cell.box.y1 < 0.8 * cell.fontSize;
  const isUnder = Math.abs(below.box.x0 - cell.box.x0) < 0.5 * cell.fontSize;
  const whole = digits.length + below.text.replace(/\D/g, '').length === 10;
  return isNext && isUnder && whole ? below : undefined;
}
