import { isRightToLeft } from './characters.ts';
import type { TextBuffer } from './textBuffer.ts';

/**
 * Brings a stretch that was written from left to right as it is seen into reading order where it holds
 * Hebrew or Arabic: the stretch from the first to the last such letter is turned around, numbers and
 * Latin words in it are turned back.
 */
export function reorderRightToLeft(buffer: TextBuffer, start: number, end: number): void {
  let first = start;
  while (first < end && !isRightToLeft(buffer.unitAt(first))) first++;
  if (first === end) return;
  let last = end - 1;
  while (!isRightToLeft(buffer.unitAt(last))) last--;
  buffer.reverse(first, last + 1);
  let from = first;
  while (from <= last) {
    if (!readsLeftToRight(buffer.unitAt(from))) {
      from++;
      continue;
    }
    let to = from;
    while (to <= last && readsLeftToRight(buffer.unitAt(to))) to++;
    buffer.reverse(from, to);
    from = to;
  }
}

function readsLeftToRight(unit: number): boolean {
  if (isRightToLeft(unit) || unit <= 0x20) return false;
  return !(unit < 0x30 || (unit > 0x39 && unit < 0x41) || (unit > 0x5a && unit < 0x61));
}
