/**
 * A list of persons without a word that says so: guests, badges, who sits at which table. Short cells in a row or column
 * of which most can hardly be anything but names make the others names too.
 */
import type { FlowCell } from '../../flow/cell.ts';
import { fold } from '../../lists/fold.ts';
import { C, classOf, isOrdinary } from '../../lists/lexicon.ts';
import type { Slot, SlotFinder } from './slot.ts';

const LONGEST = 36;
/** So many names, and this share of the cells. */
const LEAST = 5;
const SHARE = 0.6;
/** Of a list with bullets or numbers, whose items are set apart already. */
const LEAST_ITEMS = 2;
const BULLET = /^(?:[•▪◦●○\-–*]\s*|\d{1,2}[.)]\s+)/u;

export const crowdSlots: SlotFinder = (scan) => {
  const slots: Slot[] = [];
  let group: FlowCell[] = [];
  for (const cell of scan.flow.cells) {
    const before = group.at(-1);
    const belongs =
      isShort(cell) && (scan.headers.get(cell) ?? '') === '' && !scan.headers.has(cell);
    if (before !== undefined && (!belongs || !near(before, cell))) {
      slots.push(...slotsOf(group));
      group = [];
    }
    if (belongs) group.push(cell);
  }
  return [...slots, ...slotsOf(group)];
};

function near(before: FlowCell, next: FlowCell): boolean {
  return before.page === next.page && Math.abs(next.box.y0 - before.box.y0) < 3 * next.fontSize;
}

/** A few words with capitals, no sentence and no label. */
function isShort({ text }: FlowCell): boolean {
  if (text.length > LONGEST + 4) return false;
  const whole = text.replace(BULLET, '').trim();
  return (
    whole.length > 2 &&
    whole.length <= LONGEST &&
    /^\p{Lu}/u.test(whole) &&
    !/[:;?!]|\.$|\d{2}|@/.test(whole) &&
    whole.split(/\s+/).length <= 5
  );
}

function slotsOf(group: readonly FlowCell[]): Slot[] {
  const names = group.filter(isName).length;
  const items = group.every(({ text }) => BULLET.test(text));
  if (names < (items ? LEAST_ITEMS : LEAST) || names < SHARE * group.length) return [];
  return group.map(({ start, end, text }) => ({
    start: start + (BULLET.exec(text)?.[0].length ?? 0),
    end,
    kind: 'list',
    label: 'namenlijst',
  }));
}

const PARTICLES = "(?:(?:van|de|den|der|ten|ter|te|in|op|'t|het|el|la|von|di|da|dos) ){0,3}";
const INITIALS = new RegExp(`^(?:\\p{Lu}[\\p{Ll}]?\\.[ -]?){1,5} ?${PARTICLES}\\p{Lu}\\p{L}`, 'u');
const REVERSED = /^\p{Lu}[\p{L}-]+, (?:\p{Lu}\.|\p{Lu}[\p{L}-]+$)/u;

function isName({ text }: FlowCell): boolean {
  const whole = text
    .replace(BULLET, '')
    .replace(/\([^)]*\)|\+ ?\d|\d ?x\b/g, ' ')
    .trim();
  const words = whole.split(/[\s,/-]+/).filter((word) => /^\p{Lu}\p{L}/u.test(word));
  const [first, ...more] = words.map((word) => classOf(fold(word)));
  if (first === undefined || words.some((word) => isBody(fold(word)))) return false;
  if (INITIALS.test(whole)) return true;
  const given = (first & C.first) !== 0;
  if (REVERSED.test(whole))
    return more.some((bits) => (bits & C.first) !== 0) || /\.$|\. /.test(whole);
  if (more.length > 0) return given;
  const name = (first & (C.surname | C.first)) !== 0;
  return name && (first & C.place) === 0 && !isOrdinary(fold(words[0]!));
}

function isBody(key: string): boolean {
  const bodies =
    C.organisation | C.thing | C.abbreviation | C.functionWord | C.namedPlace | C.month;
  const bits = classOf(key);
  return (bits & bodies) !== 0 && (bits & (C.first | C.handName)) === 0;
}
