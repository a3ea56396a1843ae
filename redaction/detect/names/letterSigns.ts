/** "D." alone in a line below a mail from "Daan Kuijpers": who signs with one letter. */
import type { FlowCell } from '../flow/cell.ts';
import { cellAt } from '../flow/flow.ts';
import type { Hit } from '../hit.ts';
import type { Scan } from '../scan.ts';
import { codeHit } from './codeHit.ts';

const LETTER = /(?<=\n)(\p{Lu})\.?(?=\s*(?:\n|$))/gu;
const SENDER = /(?:^|\n)(?:Van|From|Afzender) ?:?[ \t]+["“]?([^\n]{2,60})/g;

export function letterSignHits(scan: Scan, taken: (start: number, end: number) => boolean): Hit[] {
  const letters = [...scan.text.matchAll(LETTER)].filter(({ index }) => isLine(scan, index));
  if (letters.length === 0) return [];
  const senders = [...scan.text.matchAll(SENDER)];
  return letters.flatMap(({ index, 1: letter = '' }) => {
    const sender = senders.findLast((one) => one.index < index)?.[1] ?? '';
    return givenLetter(sender) === letter && !taken(index, index + 1)
      ? [
          codeHit(
            index,
            letter,
            'closing',
            'Eerste letter van wie de mail stuurde, als ondertekening.',
          ),
        ]
      : [];
  });
}

/** Not a column of a table: "A", "B". */
function isLine(scan: Scan, at: number): boolean {
  const cell: FlowCell | undefined = cellAt(scan.flow, at);
  return cell !== undefined && cell.kind !== 'table';
}

/** "Daan Kuijpers" and "Kuijpers, D. (Daan)": D. */
function givenLetter(sender: string): string {
  const behind = /^\p{Lu}[\p{L} '’-]+, (\p{Lu})/u.exec(sender)?.[1];
  return behind ?? /^(\p{Lu})[\p{Ll}.]/u.exec(sender)?.[1] ?? '';
}
