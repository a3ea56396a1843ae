/** Greetings at the start of a letter or mail, and closings with the lines after them. */
import type { FlowCell } from '../../flow/cell.ts';
import { fold } from '../../lists/fold.ts';
import { C, classOf, isOrdinary } from '../../lists/lexicon.ts';
import type { Scan } from '../../scan.ts';
import type { Slot, SlotFinder } from './slot.ts';

const GREETING =
  /^(?:>[ \t]*)*(?:zeer )?(?:beste|geachte|lieber|liebe|sehr geehrte[rs]?|guten tag|bonjour|cher|chere|hoi|ha|hallo|dag|lieve|hi|hey|hai|hee|heej|yo|goedemorgen|goeiemorgen|goedendag|goedemiddag|goedenavond|goeiemiddag|goeienavond|morgen|dear|hello|moi|mijne|waarde|weledelgeboren|hooggeachte|ah|zeg)\b[ \t]*/;
const CLOSING =
  /^(?:(?:met )?(?:vriendelijke|hartelijke|beste|collegiale|warme|zonnige|vriendelijk|hoogachtende|oprechte|sportieve|juridische|lieve|goede)[ \t]+groet(?:en|jes)?|(?:veel |hartelijke |de |fijne )?groet(?:en|jes)?|groet(?:en)? van|gr(?:tn?|tz|oetjes)?\b\.?|mvg\b|m\.?v\.?g\.?|vr\.? ?gr\.?|vrgr\b|bvd\b|hoogachtend|met (?:de meeste )?hoogachting|hartelijk|(?:kind|best|warm) regards|regards|sincerely|yours|cheers|dank en groet(?:en)?|(?:alvast )?(?:bedankt|dank)(?: en groet(?:en)?)?,$|succes|tot (?:snel|morgen|straks|dan)|w\.?g\.?\b|was getekend|getekend|voor akkoord|voor gezien|voor eensluidend afschrift|voor deze|namens deze|deze|ondertekend door|liefs|(?:best |kind )?rgds|mfg|(?:mit )?(?:freundlichen|besten|herzlichen) gru(?:ss|ß)en?|viele gru(?:ss|ß)e|cordialement|x{1,3})\b/;

export const greetingSlots: SlotFinder = (scan) => {
  const slots: Slot[] = [];
  scan.flow.cells.forEach((cell, i) => {
    const line = cell.foldedStart(90);
    const greeting = greetingSlot(cell, line);
    const called = greeting ?? calledSlot(cell);
    if (called !== undefined) slots.push(called);
    else slots.push(...closingSlots(scan, i, line));
  });
  return slots;
};

function greetingSlot(cell: FlowCell, line: string): Slot | undefined {
  const found = GREETING.exec(line);
  if (found === null || found[0].length === line.length) return undefined;
  const rest = cell.text;
  const end = /[!]|,\s*$|:\s*$/.exec(rest.slice(found[0].length));
  const length = end === null ? rest.length : found[0].length + end.index;
  const words = rest.slice(found[0].length, length).trim().split(/\s+/);
  // "Lieve Smit" below a message signs it.
  if (end === null && line.startsWith('lieve')) return undefined;
  if (words.length > 9 || (end === null && (words.length > 4 || /[.?]/.test(rest))))
    return shortGreeting(cell, rest, found[0].length);
  return {
    start: cell.start + found[0].length,
    end: cell.start + length,
    kind: 'greeting',
    label: 'aanhef',
  };
}

/** "Ype, Har," alone on its line: a message that begins with whom it is for. */
const CALLED = /^\p{Lu}[\p{Ll}-]+(?:, ?\p{Lu}[\p{Ll}-]+){0,3}(?: en \p{Lu}[\p{Ll}-]+)?,$/u;

function calledSlot({ text, start, end }: FlowCell): Slot | undefined {
  if (text.length > 40 || !CALLED.test(text.trim())) return undefined;
  const names = text.match(/\p{L}[\p{L}-]+/gu) ?? [];
  const known = names.some((name) => (classOf(fold(name)) & C.first) !== 0);
  const words = names.every((name) => name === 'en' || !isOrdinary(fold(name)));
  return known && words ? { start, end, kind: 'greeting', label: 'aanhef' } : undefined;
}

/** "Hoi Sanne, kun je …": the greeting in a running line. */
function shortGreeting(cell: FlowCell, rest: string, from: number): Slot | undefined {
  const comma = rest.indexOf(',', from);
  if (comma < 0 || comma - from > 40 || !/^\p{L}/u.test(rest.slice(from))) return undefined;
  if (/^(?:waarde|mijne)/i.test(rest)) return undefined;
  if (
    /^(?:dag|morgen)/i.test(rest) &&
    !/^\w+ \p{Lu}[\p{L}-]+(?: (?:en )?\p{Lu}[\p{L}-]+)?,/u.test(rest)
  )
    return undefined;
  const end = comma + MORE_LOWER.exec(rest.slice(comma))![0].length;
  return { start: cell.start + from, end: cell.start + end, kind: 'greeting', label: 'aanhef' };
}

/** ", ruud" of "hoi griet, ruud, heb je …": in lower case only first names of the list are taken. */
const MORE_LOWER = /^(?:, \p{Ll}{3,14}(?=,)){0,3}/u;

function closingSlots(scan: Scan, index: number, line: string): Slot[] {
  const cell = scan.flow.cells[index]!;
  const bare = line.replace(/^[>\s]+/, '');
  const found = CLOSING.exec(bare);
  const trailing = found === null ? trailingClosing(line) : -1;
  if (found === null && trailing < 0) return [];
  const from = found === null ? trailing : found[0].length + line.length - bare.length;
  const slots: Slot[] = [];
  const rest = cell.text.slice(from);
  if (found !== null && rest.trim().length > 45 && !/^[,:.\s]*\p{Lu}/u.test(rest)) return [];
  if (/\p{L}/u.test(rest))
    slots.push({
      start: cell.start + from,
      end: cell.start + Math.min(cell.end - cell.start, from + 60),
      kind: 'closing',
      label: 'ondertekening',
    });
  return [...slots, ...linesAfter(scan, index)];
}

/** "…alvast bedankt. Groet, Jan" at the end of a line. */
function trailingClosing(line: string): number {
  const found =
    /[.!,] (?:groet(?:en|jes)?|gr\.?|mvg|met vriendelijke groet(?:en)?)[,.]? (?=\p{L}{1,20}\.?(?: \p{L}{1,20})?$)/u.exec(
      line,
    );
  return found === null ? -1 : found.index + found[0].length;
}

/** The next lines, up to four or a big gap: name, function and organisation stand there. */
function linesAfter(scan: Scan, index: number): Slot[] {
  const slots: Slot[] = [];
  const own = scan.flow.cells[index]!;
  for (let i = index + 1; i < scan.flow.cells.length && i - index <= 7 && slots.length < 5; i++) {
    const next = scan.flow.cells[i]!;
    if (next.page === own.page && next.box.y0 - own.box.y1 > 14 * own.fontSize) break;
    if (next.end - next.start > 64) break;
    slots.push({ start: next.start, end: next.end, kind: 'closing', label: 'ondertekening' });
  }
  return slots;
}
