/** Who writes in the transcript of a chat: before or behind a time, or on the line above it. */
import type { FlowCell } from '../../flow/cell.ts';
import type { Slot, SlotFinder } from './slot.ts';

const DAY =
  '(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[-/.]\\d{1,2}(?:[-/.]\\d{2,4})?|\\d{1,2} \\p{Ll}{3,9}\\.?(?: \\d{4})?|vandaag|gisteren|(?:maan|dins|woens|donder|vrij|zater|zon)dag)';
const CLOCK = '\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?: uur)?';
const TIME =
  /^(?:\[?(?:\d{4}-\d{2}-\d{2}|\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?),? )?\[?\d{1,2}[:.]\d{2}(?::\d{2})?(?: uur)?\]?(?: ?[-–:])? */;
/** "Gerda, 22:14: …", "Roel Bakker (09:12): …". */
const NAME_AND_TIME =
  /^([\p{L}~][\p{L}.' -]{0,38}?)(?:, | \()\d{1,2}[:.]\d{2}(?: uur)?\)?(?::| [-–])/u;
/** "Jan Mulder  12:04", the whole line; "Jan Mulder" above "12 maart 2023 12:04". */
const HEAD = new RegExp(
  `^(\\p{Lu}[\\p{L}.,'’ -]{1,38}?)(?: {1,3}|\\t|, | [-–] )(?:${DAY}(?:,| om)? )?${CLOCK}$`,
  'u',
);
const STAMP = new RegExp(`^(?:${DAY}(?:,| om)? )?${CLOCK}$`, 'u');
const WRITER = /^\p{Lu}[\p{L}.,'’ -]{1,38}$/u;

export const chatSlots: SlotFinder = ({ flow }) => {
  const slots = flow.cells.flatMap(({ start, text }) => inLine(start, text));
  return [...slots, ...headed(flow.cells)];
};

/** "[14:05] Jan: …", "12-03-2021 14:05 - Sanne de Boer: …"; alone on its line also without a colon. */
function inLine(start: number, text: string): Slot[] {
  if (!/\d/.test(text.slice(0, 64))) return [];
  const named = NAME_AND_TIME.exec(text.slice(0, 64));
  if (named !== null) return [slot(start, named[1]!.length)];
  if (!/^[[\d]/.test(text)) return [];
  const time = TIME.exec(text);
  if (time === null || time[0].length < 4) return [];
  const colon = text.indexOf(':', time[0].length);
  const rest = colon < 0 && /^\[/.test(text) ? text.length : colon;
  const words = rest < 0 ? '' : text.slice(time[0].length, rest);
  if (words.length < 2 || words.length > 40 || !/^[\p{L}.,' ()~-]+$/u.test(words)) return [];
  return [slot(start + time[0].length, words.length)];
}

/** Letters of a name with a day and an hour. */
const LONGEST = 72;

interface Head {
  readonly start: number;
  readonly name: string;
}

/** Only where somebody writes twice: the parts of an agenda have their times too. */
function headed(cells: readonly FlowCell[]): Slot[] {
  const heads = cells.flatMap((cell, i) => headOf(cell, cells[i + 1]) ?? []);
  const isRepeated = new Set(heads.map(({ name }) => name)).size < heads.length;
  return heads.length > 2 && isRepeated
    ? heads.map(({ start, name }) => slot(start, name.length))
    : [];
}

function headOf({ start, text }: FlowCell, next: FlowCell | undefined): Head | undefined {
  if (text.length > LONGEST) return undefined;
  const line = text.trimEnd();
  const name = HEAD.exec(line)?.[1];
  if (name !== undefined) return { start, name };
  const isAbove = next !== undefined && STAMP.test(next.text.trim()) && WRITER.test(line);
  return isAbove ? { start, name: line } : undefined;
}

function slot(start: number, length: number): Slot {
  return { start, end: start + length, kind: 'chat', label: 'gesprek' };
}
