/** Moving the boundaries of a passage: text by word or letter, areas by points. Nothing is decided here. */
import type { PageLetters } from '../../../app/contract/dossier.ts';
import type { Bounds } from '../../../app/contract/events.ts';
import type { Display, Rect } from '../../../redaction/model/geometry.ts';
import { type Arrow, nudged } from './pending.ts';
import { type Span, wordAt } from './selection.ts';
import type { Size } from './turn.ts';

export type Side = 'start' | 'end';
export type Unit = 'word' | 'letter';
type Range = Bounds['ranges'][number];

export interface Pages {
  /** Null while they are not there, and on a page without text. */
  readonly lettersOf: (page: number) => PageLetters | null;
  readonly sizeOf: (page: number) => Size;
}

/** What an arrow key makes of them; the same object where it changes nothing. */
export function arrowed(bounds: Bounds, page: number, arrow: Arrow, pages: Pages): Bounds {
  if (bounds.ranges.length > 0) return textArrowed(bounds, arrow, pages);
  const size = pages.sizeOf(page);
  const rects = bounds.rects.map((rect) => nudged(rect, arrow, size) ?? rect);
  return { ...bounds, rects };
}

function textArrowed(bounds: Bounds, arrow: Arrow, pages: Pages): Bounds {
  const by = { ArrowLeft: -1, ArrowRight: 1 }[arrow.key];
  if (by === undefined) return bounds;
  const side = arrow.shiftKey ? 'start' : 'end';
  return withRange(bounds, side, (range) => {
    const letters = pages.lettersOf(range.page);
    if (letters === null) return range;
    return { ...range, ...stepped(letters, range, side, by, arrow.ctrlKey ? 'letter' : 'word') };
  });
}

/** The first range has the beginning, the last one the end. */
function withRange(bounds: Bounds, side: Side, change: (range: Range) => Range): Bounds {
  const at = side === 'start' ? 0 : bounds.ranges.length - 1;
  const old = bounds.ranges[at];
  if (old === undefined) return bounds;
  const range = change(old);
  if (range.start === old.start && range.end === old.end) return bounds;
  return { ...bounds, ranges: bounds.ranges.map((r, i) => (i === at ? range : r)) };
}

/** One word or letter further or back; at least one letter stays. */
export function stepped(
  letters: PageLetters,
  { start, end }: Span,
  side: Side,
  by: number,
  unit: Unit,
): Span {
  if (side === 'end') {
    const to = unit === 'word' ? wordEnd(letters, end, by) : letterEnd(letters.text, end, by);
    return { start, end: to > start ? to : end };
  }
  const to = unit === 'word' ? wordStart(letters, start, by) : letterStart(letters.text, start, by);
  return { start: to < end ? to : start, end };
}

function wordEnd({ words }: PageLetters, end: number, by: number): number {
  const word = by > 0 ? words.find((w) => w.end > end) : words.findLast((w) => w.end < end);
  return word?.end ?? (by > 0 ? end : -1);
}

function wordStart({ words, text }: PageLetters, start: number, by: number): number {
  const word = by > 0 ? words.find((w) => w.start > start) : words.findLast((w) => w.start < start);
  return word?.start ?? (by > 0 ? text.length : start);
}

/** Separators between words belong to no side. */
function letterEnd(text: string, end: number, by: number): number {
  if (by < 0) return text.slice(0, end - lastSize(text, end)).trimEnd().length;
  const rest = text.slice(end);
  const gap = rest.length - rest.trimStart().length;
  return gap === rest.length ? end : end + gap + firstSize(text, end + gap);
}

function letterStart(text: string, start: number, by: number): number {
  if (by < 0) {
    const before = text.slice(0, start).trimEnd().length;
    return before === 0 ? start : before - lastSize(text, before);
  }
  const after = start + firstSize(text, start);
  const rest = text.slice(after);
  return after + rest.length - rest.trimStart().length;
}

function firstSize(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function lastSize(text: string, end: number): number {
  return (text.codePointAt(end - 2) ?? 0) > 0xffff ? 2 : 1;
}

/** A grip was dragged to this letter; the other side stays. */
export function dragged(
  letters: PageLetters,
  { start, end }: Span,
  side: Side,
  letter: number,
  whole: boolean,
): Span {
  const at = (whole ? wordAt(letters, letter) : undefined) ?? { start: letter, end: letter + 1 };
  if (side === 'end') return at.end > start ? { start, end: at.end } : { start, end };
  return at.start < end ? { start: at.start, end } : { start, end };
}

export function draggedBounds(
  bounds: Bounds,
  side: Side,
  letters: PageLetters,
  letter: number,
  whole: boolean,
): Bounds {
  return withRange(bounds, side, (range) =>
    range.page === letters.page
      ? { ...range, ...dragged(letters, range, side, letter, whole) }
      : range,
  );
}

/** Where X cuts: at the boundary that was moved inwards; null when none was. */
export function cutPlace(before: Bounds, now: Bounds): number | null {
  const [oldLast, last] = [before.ranges.at(-1), now.ranges.at(-1)];
  if (oldLast !== undefined && last !== undefined && last.end < oldLast.end) return last.end;
  const [oldFirst, first] = [before.ranges[0], now.ranges[0]];
  if (oldFirst !== undefined && first !== undefined && first.start > oldFirst.start)
    return first.start;
  return null;
}

/** Which sides of an area a grip moves: -1 the left or upper one, 1 the right or lower one. */
export interface Grip {
  readonly x: -1 | 0 | 1;
  readonly y: -1 | 0 | 1;
}

export const GRIPS: readonly Grip[] = [
  { x: -1, y: -1 },
  { x: 0, y: -1 },
  { x: 1, y: -1 },
  { x: -1, y: 0 },
  { x: 1, y: 0 },
  { x: -1, y: 1 },
  { x: 0, y: 1 },
  { x: 1, y: 1 },
];

/** Points. */
const LEAST = 3;

export function resized(
  rect: Rect<Display>,
  { x, y }: Grip,
  to: { readonly x: number; readonly y: number },
  page: Size,
): Rect<Display> {
  const across = Math.min(page.width, Math.max(0, to.x));
  const down = Math.min(page.height, Math.max(0, to.y));
  return {
    x0: x < 0 ? Math.min(across, rect.x1 - LEAST) : rect.x0,
    x1: x > 0 ? Math.max(across, rect.x0 + LEAST) : rect.x1,
    y0: y < 0 ? Math.min(down, rect.y1 - LEAST) : rect.y0,
    y1: y > 0 ? Math.max(down, rect.y0 + LEAST) : rect.y1,
  };
}

export function isSameBounds(a: Bounds, b: Bounds): boolean {
  return JSON.stringify([a.ranges, a.rects]) === JSON.stringify([b.ranges, b.rects]);
}
