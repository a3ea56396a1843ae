/** Does a sentence or a name go on over a line, column or page end? */
import { PARTICLES, TITLES } from '../lists/vocabulary.table.ts';
import type { Placed } from './order.ts';

const OPEN_ENDS = new Set([
  ...PARTICLES.split(' '),
  ...TITLES.split(' '),
  'heer',
  'mevrouw',
  'mevr',
  'mw',
  'dhr',
  'fam',
  'familie',
  'en',
  'of',
]);

export function continues(before: Placed, next: Placed, overBlocks: boolean): boolean {
  const ending = placedText(before).trimEnd();
  const beginning = placedText(next).trimStart();
  if (ending === '' || beginning === '') return false;
  if (/^\p{Lu}[\p{L} ]{1,24}\s?:/u.test(beginning)) return false;
  if (overBlocks) return goesOnOverPage(before, next, ending, beginning);
  if (endsOpen(ending)) return true;
  if (/\([^()]{0,40}$/.test(ending) && /^[^()]{0,60}\)/.test(beginning)) return true;
  const full = isFull(before, beginning);
  if (full && ending.length >= 35) return !startsItem(beginning);
  return full && /^[\p{Ll}]/u.test(beginning);
}

function placedText(placed: Placed): string {
  return placed.pageText.text.slice(placed.cell.start, placed.cell.end);
}

function goesOnOverPage(before: Placed, next: Placed, ending: string, beginning: string): boolean {
  if (before.pageText === next.pageText) return false;
  if (before.block.kind !== 'body' || next.block.kind !== 'body') return false;
  return !/[.:;!?)]$/.test(ending) && ending.length >= 35 && !startsItem(beginning);
}

/** Ends in a title, a particle or a comma-less conjunction: "dr.", "van der". */
function endsOpen(ending: string): boolean {
  if (
    ending.endsWith('.') &&
    /(?:^|\s)(?:dr|mr|drs|ir|ing|prof|heer|mevrouw|mw|dhr)\.? (?:\p{Lu}\. ?){1,4}$/u.test(
      ending.slice(-24),
    )
  )
    return true;
  return OPEN_ENDS.has(lastWord(ending.slice(-LONGEST_WORD)).toLowerCase().replace(/\.$/, ''));
}

const LONGEST_WORD = 20;

/** Letters, full stops and apostrophes at the end. */
function lastWord(ending: string): string {
  let start = ending.length;
  while (start > 0 && isWordSign(ending.charCodeAt(start - 1))) start--;
  const ascii = start === 0 || ending.charCodeAt(start - 1) < 128;
  return ascii ? ending.slice(start) : (/[\p{L}.'’]+$/u.exec(ending)?.[0] ?? '');
}

function isWordSign(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 46 || code === 39;
}

/** The next line's first word would not have fitted. */
function isFull(before: Placed, beginning: string): boolean {
  const { cell, block } = before;
  const width = cell.box.x1 - cell.box.x0;
  const letter = width / Math.max(1, cell.end - cell.start);
  const word = (/^\S+/.exec(beginning.slice(0, 40))?.[0].length ?? 0) + 1;
  return block.box.x1 - cell.box.x1 < word * letter * 1.15 + 0.08 * (block.box.x1 - block.box.x0);
}

function startsItem(beginning: string): boolean {
  if (
    /^\p{Lu}[^,;:]{2,38} \d{1,4}(?: ?[a-zA-Z]{1,3})?$/u.test(beginning) ||
    /^\d{4} ?[A-Z]{2}\b/.test(beginning)
  )
    return true;
  if (
    /^(?:Beste|Geachte|Hoi|Ha|Hallo|Dag|Goede|Lieve|Dear|Van|From|Aan)\b[^.]{0,40}[,:]/.test(
      beginning.slice(0, 60),
    )
  )
    return true;
  return /^(?:[•▪◦\-–—*o]\s|\(?\d{1,2}[.)]\s|[a-z]\)\s)/.test(beginning);
}
