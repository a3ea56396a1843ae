/** Mails that stand in a document more than once: sent by itself, and quoted lower in a thread. */
import { isLetter } from '../flow/words.ts';
import type { Scan } from '../scan.ts';
import { mailHeads } from './blocks.ts';

/** One copy of a mail: its text without the head, in flow offsets. */
export interface MailCopy {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly copy: number;
  readonly copies: number;
}

/** Shorter mails ("akkoord") are the same too easily. */
const LEAST_LETTERS = 24;

/** Only mails with at least two equal copies; ascending. */
export function repeatedMails(scan: Scan): MailCopy[] {
  const bodies = new Map<string, Body[]>();
  for (const body of equallyLong(scan)) {
    const letters = lettersOf(scan.text.slice(body.start, body.end));
    if (letters.length < LEAST_LETTERS) continue;
    const known = bodies.get(letters);
    if (known === undefined) bodies.set(letters, [body]);
    else known.push(body);
  }
  let number = 0;
  return [...bodies.values()]
    .filter((copies) => copies.length > 1)
    .flatMap((copies) => {
      const id = `mail:${++number}`;
      return copies.map((c, i) => ({ ...c, id, copy: i + 1, copies: copies.length }));
    })
    .sort((a, b) => a.start - b.start);
}

/** What the copies share: letters and digits, without case, line ends and quote marks. */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

interface Body {
  readonly start: number;
  readonly end: number;
}

/** Those with as many letters as another: only they can be copies. */
function equallyLong(scan: Scan): Body[] {
  const counted = mailBodies(scan).map((body) => ({
    body,
    letters: countLetters(scan.text, body.start, body.end),
  }));
  const times = new Map<number, number>();
  for (const { letters } of counted) times.set(letters, (times.get(letters) ?? 0) + 1);
  return counted.flatMap(({ body, letters }) => (times.get(letters)! > 1 ? [body] : []));
}

function countLetters(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (isLetter(text.charCodeAt(at))) count++;
  return count;
}

function mailBodies(scan: Scan): Body[] {
  const { cells } = scan.flow;
  const starts = mailHeads(scan).map(({ first, last }) => ({
    head: cells[first]!.start,
    body: cells[last]!.end,
  }));
  for (const { start } of cells) {
    const length = introduction(scan.text, start);
    if (length > 0) starts.push({ head: start, body: start + length });
  }
  starts.sort((a, b) => a.head - b.head);
  return starts.map(({ body }, i) => ({
    start: body,
    end: starts[i + 1]?.head ?? scan.text.length,
  }));
}

const LONGEST_INTRODUCTION = 220;

const ON = /[> ]*(?:op|on)\s/iy;

/** "Op 3 mei 2023 om 10:04 schreef Jan Jansen <…>:": its length, 0 when no such line begins there. */
function introduction(whole: string, start: number): number {
  ON.lastIndex = start;
  if (!ON.test(whole)) return 0;
  const text = whole.slice(start, start + LONGEST_INTRODUCTION);
  const verb = /\b(?:schreef|wrote|geschreven)\b/i.exec(text);
  const colon = verb === null ? -1 : text.indexOf(':', verb.index);
  return verb === null || colon < 0 || colon - verb.index > 100 ? 0 : colon + 1;
}
