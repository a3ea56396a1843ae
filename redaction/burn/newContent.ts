import { isWhiteSpace } from '../pdf/syntax/characters.ts';
import { type EditList, splice } from './edits.ts';
import type { PageWork } from './pageWork.ts';

const NOTHING = new Uint8Array(0);

/** Edits for comments and stray operands between the operations of a use, if it is rewritten anyway. */
export function scrubGaps(page: PageWork, use: number, bytes: Uint8Array): void {
  if ((page.edits[use]?.size ?? 0) === 0) return;
  const gaps = page.gaps[use] ?? [];
  for (let i = 0; i < gaps.length; i += 2) {
    const start = gaps[i]!;
    const end = Math.min(gaps[i + 1]!, bytes.length);
    let at = start;
    while (at < end && isWhiteSpace(bytes[at])) at++;
    if (at < end) page.edit(use, { start, end, replacement: NOTHING });
  }
}

/** The decoded content of a use with its edits made. */
export function rewritten(page: PageWork, use: number, bytes: Uint8Array): Uint8Array {
  scrubGaps(page, use, bytes);
  return splice(bytes, editsOf(page.edits[use]));
}

export function editsOf(list: EditList | undefined) {
  return list === undefined ? [] : list.sorted();
}
