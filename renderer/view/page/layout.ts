/** Where every page of a document stands in the scroller: known before one of them is drawn. */
import { type Size, type Turn, turned } from './turn.ts';

export const GAP = 16;

export interface Layout {
  /** Pixels from the top; one more than there are pages: the last is where the stack ends. */
  readonly tops: readonly number[];
  readonly sizes: readonly Size[];
  /** Of the widest page. */
  readonly width: number;
}

export function layoutOf(pages: readonly Size[], scale: number, turn: Turn, gap = GAP): Layout {
  const sizes = pages.map((page) => {
    const { width, height } = turned(page, turn);
    return { width: width * scale, height: height * scale };
  });
  const tops = [gap];
  let [top, widest] = [gap, 0];
  for (const { width, height } of sizes) {
    top += height + gap;
    tops.push(top);
    widest = Math.max(widest, width);
  }
  return { tops, sizes, width: widest };
}

/** Index of the page at this height; between two pages the one above, at least the first. */
export function indexAt({ tops, sizes }: Layout, y: number): number {
  let [low, high] = [0, sizes.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

export interface Span {
  /** Indices, half-open. */
  readonly first: number;
  readonly end: number;
}

export function inSight(layout: Layout, top: number, height: number): Span {
  if (layout.sizes.length === 0) return { first: 0, end: 0 };
  return { first: indexAt(layout, top), end: indexAt(layout, top + height - 1) + 1 };
}

export function widened({ first, end }: Span, by: number, count: number): Span {
  return { first: Math.max(0, first - by), end: Math.min(count, end + by) };
}

/** Page numbers in any of the spans, from top to bottom. */
export function pagesOfSpans(spans: readonly Span[], count: number): number[] {
  const numbers = new Set<number>();
  for (const { first, end } of spans)
    for (let index = first; index < Math.min(end, count); index++) numbers.add(index + 1);
  return [...numbers].sort((a, b) => a - b);
}

/** Page numbers to draw: what is seen from top to bottom, then its neighbours, nearest first. */
export function drawingOrder({ first, end }: Span, ahead: number, count: number): number[] {
  const order: number[] = [];
  for (let index = first; index < end; index++) order.push(index + 1);
  for (let step = 0; step < ahead; step++) {
    if (end + step < count) order.push(end + step + 1);
    if (first - 1 - step >= 0) order.push(first - step);
  }
  return order;
}

export interface Anchor {
  readonly index: number;
  /** Share of the page's height above the anchor; may lie outside 0–1 in a gap. */
  readonly share: number;
}

/** A place that stays under the eye when the zoom changes. */
export function anchorAt(layout: Layout, y: number): Anchor {
  const index = indexAt(layout, y);
  const height = layout.sizes[index]?.height ?? 1;
  return { index, share: (y - (layout.tops[index] ?? 0)) / height };
}

export function heightOf(layout: Layout, { index, share }: Anchor): number {
  return (layout.tops[index] ?? 0) + share * (layout.sizes[index]?.height ?? 0);
}
