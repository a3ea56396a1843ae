/** A duty roster: in a cell a name and nothing else, and in the cell below it, in the same column, a telephone number. */
import type { FlowCell } from '../../flow/cell.ts';
import { fold } from '../../lists/fold.ts';
import { C, classOf } from '../../lists/lexicon.ts';
import type { SlotFinder } from './slot.ts';

const NUMBER = /^(?:tel|t|m|mob)?[.:]? ?(?:\+|00)?[\d(][\d\s().\-–/]{8,17}$/i;
const NAME = /^\p{Lu}[\p{L}'’.-]*(?:,? [\p{L}'’.-]+){0,4}$/u;

export const rosterSlots: SlotFinder = (scan) =>
  scan.flow.cells
    .filter((cell) => isNameLike(cell) && isNumber(scan.neighbours.below(cell), cell))
    .map(({ start, end }) => ({ start, end, kind: 'list', label: 'rooster' }));

function isNameLike({ text }: FlowCell): boolean {
  const whole = text.trim();
  if (whole.length < 3 || whole.length > 32 || !NAME.test(whole)) return false;
  const other = C.organisation | C.place | C.abbreviation | C.month;
  return whole
    .split(/[ ,]+/)
    .every((word) => (classOf(fold(word)) & other) === 0 || /^\p{Ll}/u.test(word));
}

function isNumber(below: FlowCell | undefined, cell: FlowCell): boolean {
  if (below === undefined || Math.abs(below.box.x0 - cell.box.x0) > 4) return false;
  return below.box.y0 - cell.box.y1 < cell.fontSize && NUMBER.test(below.text.trim());
}
