import { isRightToLeft } from './characters.ts';
import type { TextBuffer } from './textBuffer.ts';

/**
 * Brings a stretch that was written from left to right as it is seen into reading order where it holds
 * Hebrew or Arabic: it is turned around (all of it where such letters prevail, else from the first to
 * the last of them), and numbers and Latin words in it are turned back.
 */
export function reorderRightToLeft(buffer: TextBuffer, start: number, end: number): void {
  let [first, last, prevailing] = [end, start, 0];
  for (let at = start; at < end; at++) {
    const unit = buffer.unitAt(at);
    if (isRightToLeft(unit)) {
      first = Math.min(first, at);
      last = at;
      prevailing++;
    } else if (readsLeftToRight(unit)) prevailing--;
  }
  if (first === end) return;
  if (prevailing >= 0) [first, last] = [start, end - 1];
  buffer.reverse(first, last + 1);
  turnBackLeftToRight(buffer, first, last + 1);
}

function turnBackLeftToRight(buffer: TextBuffer, start: number, end: number): void {
  for (let from = start; from < end; from++) {
    let to = from;
    while (to < end && readsLeftToRight(buffer.unitAt(to))) to++;
    if (to === from) continue;
    buffer.reverse(from, to);
    from = to - 1;
  }
}

function readsLeftToRight(unit: number): boolean {
  if (isRightToLeft(unit) || unit <= 0x20) return false;
  return !(unit < 0x30 || (unit > 0x39 && unit < 0x41) || (unit > 0x5a && unit < 0x61));
}
