/**
 * Selecting on the engine's own letters: what is selected is a range of the page's text, so what is marked is
 * exactly what is burnt. Words are whole unless letters are asked for (Alt).
 */
import type { PageLetters } from '../../../app/contract/dossier.ts';

export interface Span {
  /** Half-open, UTF-16 units of the page's text. */
  readonly start: number;
  readonly end: number;
}

/** Index of the letter at or nearest to this point; -1 on a page without text. */
export function letterAt({ boxes }: PageLetters, x: number, y: number): number {
  let [best, least] = [-1, Number.POSITIVE_INFINITY];
  for (let i = 0; i * 4 < boxes.length; i++) {
    const x0 = boxes[4 * i] ?? Number.NaN;
    if (Number.isNaN(x0)) continue;
    const across = outside(x, x0, boxes[4 * i + 2] ?? 0);
    // A nearer line goes before a nearer letter; letters of another column are too far for both.
    const distance = across + 20 * outside(y, boxes[4 * i + 1] ?? 0, boxes[4 * i + 3] ?? 0);
    if (distance < least) [best, least] = [i, distance];
  }
  return best;
}

/** Whether there is a letter at this point, within `slack` points. */
export function isOnText({ boxes }: PageLetters, x: number, y: number, slack = 2): boolean {
  for (let at = 0; at < boxes.length; at += 4) {
    const inside =
      x >= boxes[at]! - slack &&
      x <= boxes[at + 2]! + slack &&
      y >= boxes[at + 1]! - slack &&
      y <= boxes[at + 3]! + slack;
    if (inside) return true;
  }
  return false;
}

/** Both letters included. */
export function spanOf(letters: PageLetters, from: number, to: number, whole: boolean): Span {
  const span = { start: Math.min(from, to), end: Math.max(from, to) + 1 };
  return whole ? wholeWords(letters, span) : span;
}

export function wholeWords({ words }: PageLetters, { start, end }: Span): Span {
  const first = words.find((word) => word.end > start);
  const last = words.findLast((word) => word.start < end);
  if (first === undefined || last === undefined || first.start >= end) return { start, end };
  return { start: Math.min(start, first.start), end: Math.max(end, last.end) };
}

export function wordAt({ words }: PageLetters, letter: number): Span | undefined {
  return words.find(({ start, end }) => start <= letter && letter < end);
}

export function textOf({ text }: PageLetters, { start, end }: Span): string {
  return text.slice(start, end).replaceAll(/\s+/g, ' ').trim();
}

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** For showing while the pointer moves: one box for every stretch on one line. */
export function boxesOf({ boxes }: PageLetters, { start, end }: Span): Box[] {
  const found: Box[] = [];
  for (let i = start; i < end; i++) {
    const [x0, y0, x1, y1] = boxes.subarray(4 * i, 4 * i + 4) as unknown as number[];
    if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) continue;
    if (Number.isNaN(x0)) continue;
    const last = found.at(-1);
    if (last !== undefined && isSameLine(last, y0, y1) && x0 - last.x1 < 2 * (y1 - y0))
      found[found.length - 1] = around(last, x0, y0, x1, y1);
    else found.push({ x0, y0, x1, y1 });
  }
  return found;
}

function isSameLine({ y0, y1 }: Box, top: number, bottom: number): boolean {
  const middle = (top + bottom) / 2;
  return middle > y0 && middle < y1;
}

function around(box: Box, x0: number, y0: number, x1: number, y1: number): Box {
  return {
    x0: Math.min(box.x0, x0),
    y0: Math.min(box.y0, y0),
    x1: Math.max(box.x1, x1),
    y1: Math.max(box.y1, y1),
  };
}

/** Word by word: where badges may not stand. */
export function wordBoxes(letters: PageLetters): Box[] {
  return letters.words.flatMap((word) => boxesOf(letters, word));
}

function outside(value: number, low: number, high: number): number {
  return value < low ? low - value : value > high ? value - high : 0;
}
