/** Telephone numbers with a digit too many or too few ("088 0437 6612"), or parted as a code is ("0687-204-913"). */
import { personalHit } from '../explain.ts';
import { cellAt } from '../flow/flow.ts';
import type { Hit } from '../hit.ts';
import { leftContext, type Scan } from '../scan.ts';
import type { DigitGroup } from './digits.ts';
import { labelOf } from './valueLabel.ts';

/** Area codes have three or four digits, the rest stands in two to four pieces. */
const AREA = /^0[1-57-9]\d{7,9}$/;
const MOBILE = /^06[1-9]\d{7}$/;
const RUNG =
  /\b(?:telefoon|telefoonnummer|mobiel|mobieltje|toestel|bel|belt|bellen|belde|gebeld|bereikbaar|bereiken)\b[^\d.;\n]{0,24}$/;

export function misprintedNumbers(scan: Scan): Hit[] {
  return scan.digits.flatMap((group) => {
    if (!isParted(group) || scan.taken.overlaps(group.start, group.end)) return [];
    if (MOBILE.test(group.digits)) return isRung(scan, group) ? [hit(group, 'mobile')] : [];
    const wrong = group.digits.length !== 10 && AREA.test(group.digits);
    return wrong && (isLabelled(scan, group) || isOwnLine(scan, group))
      ? [hit(group, 'landline')]
      : [];
  });
}

function isParted({ pieces, separators, before, after }: DigitGroup): boolean {
  return (
    (pieces[0] === 3 || pieces[0] === 4) &&
    pieces.length >= 2 &&
    pieces.length <= 5 &&
    separators.every((separator) => /^[ )-]{1,3}$/.test(separator)) &&
    !/[\p{L}\d/_€.]/u.test(before) &&
    !/[\p{L}\d/_%]/u.test(after)
  );
}

function isLabelled(scan: Scan, { start, end }: DigitGroup): boolean {
  const kind = labelOf(scan, start, end);
  return kind === 'telefoon' || kind === 'direct' || kind === 'toestel';
}

function isRung(scan: Scan, group: DigitGroup): boolean {
  return isLabelled(scan, group) || RUNG.test(leftContext(scan, group.start, 48));
}

/** Nothing else in its line, as in a signature: `phoneStanding.ts` asks whether a person is named above it. */
function isOwnLine(scan: Scan, { start, end }: DigitGroup): boolean {
  const cell = cellAt(scan.flow, start);
  // In a table it is a waybill's or an order's ("074-55219014"), unless a label says otherwise.
  if (cell === undefined || cell.kind === 'table' || cell.end > end + 1) return false;
  return /^(?:t|tel|telefoon)?[.:]? ?\(?$/i.test(scan.text.slice(cell.start, start));
}

function hit({ start, end, digits }: DigitGroup, pattern: 'mobile' | 'landline'): Hit {
  return personalHit({
    start,
    end,
    type: 'telefoon',
    certainty: 'likely',
    recognizer: 'phone',
    pattern,
    context: 'misprint',
    group: `telefoon:${digits}`,
    sentence: 'Dit lijkt een telefoonnummer, met een cijfer te veel of te weinig.',
  });
}
