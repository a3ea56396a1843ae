/** A duty roster: in a cell a name and nothing else, and in the cell below it, in the same column, a telephone number. */
import type { FlowCell } from '../../flow/cell.ts';
import { fold } from '../../lists/fold.ts';
import { C, classOf } from '../../lists/lexicon.ts';
import type { SlotFinder } from './slot.ts';

const NUMBER = /^(?:tel|t|m|mob)?[.:]? ?(?:\+|00)?[\d(][\d\s().\-–/]{8,17}$/i;
const NAME = /^\p{Lu}[\p{L}'’.-]*(?:,? [\p{L}'’.-]+){0,4}$/u;

/** What the number below it is. */
const LABEL = /(?:nummer|nr\.?|code|kenmerk)$/i;

export const rosterSlots: SlotFinder = (scan) =>
  scan.flow.cells.flatMap((number) => {
    const name = isNumber(number) ? scan.neighbours.above(number) : undefined;
    return name !== undefined && isNameLike(name) && isRightBelow(name, number)
      ? [{ start: name.start, end: name.end, kind: 'list', label: 'rooster' }]
      : [];
  });

function isNameLike({ text }: FlowCell): boolean {
  const whole = text.trim();
  if (whole.length < 3 || whole.length > 32 || !NAME.test(whole) || LABEL.test(whole)) return false;
  const other = C.organisation | C.place | C.abbreviation | C.month;
  return whole
    .split(/[ ,]+/)
    .every((word) => (classOf(fold(word)) & other) === 0 || /^\p{Ll}/u.test(word));
}

/** Few cells are so short and have so many digits: asked first. */
function isNumber({ text }: FlowCell): boolean {
  return text.length < 26 && NUMBER.test(text.trim());
}

function isRightBelow(name: FlowCell, number: FlowCell): boolean {
  const aligned = Math.abs(number.box.x0 - name.box.x0) <= 4;
  return aligned && number.box.y0 - name.box.y1 < name.fontSize;
}
