import { type Display, overlaps, type Rect } from '../../../model/geometry.ts';
import type { DrawnMark } from '../../contract.ts';
import type { PageWork } from '../../pageWork.ts';
import { rectOf, spanOf } from './lineGeometry.ts';
import type { Gap } from './pieces.ts';
import type { Segment } from './segments.ts';

/** What a line shows instead of hidden text, along the line. */
export interface HiddenGap {
  readonly segment: Segment;
  readonly gap: Gap;
  readonly from: number;
  readonly to: number;
}

/** Marks get the width of the gaps instead of that of the text; a gap of two redactions is shared evenly. */
export function drawnSafely(page: PageWork, gaps: readonly HiddenGap[]): void {
  page.drawn.forEach((mark, i) => {
    const own = gaps.filter(({ gap }) => gap.takers.includes(i));
    if (own.length > 0) page.drawn[i] = { ...mark, rects: rectsOf(mark, own, i) };
  });
}

function rectsOf(mark: DrawnMark, gaps: readonly HiddenGap[], redaction: number): Rect<Display>[] {
  const original = mark.redaction.target.rects;
  const replaced = new Set<Rect<Display>>();
  const drawn = gaps.flatMap((hidden) => {
    const under = original.filter((rect) => covers(hidden, rect));
    for (const rect of under) replaced.add(rect);
    const part = share(hidden, redaction);
    // As many marks as were asked for, so that each stands about where it was asked for.
    return split(part, under.length).map((span) =>
      rectOf(hidden.segment.direction, { ...span, ...height(hidden, under) }),
    );
  });
  const kept = original.filter((rect) => !replaced.has(rect));
  return [...drawn, ...kept.filter((rect) => !drawn.some((d) => isInside(rect, d)))];
}

/** The rectangle was drawn for text that this gap held. */
function covers({ segment, gap }: HiddenGap, rect: Rect<Display>): boolean {
  const held = rectOf(segment.direction, {
    from: gap.from,
    to: gap.to,
    top: segment.base - segment.em * 0.5,
    bottom: segment.base - segment.em * 0.1,
  });
  return overlaps(held, rect);
}

function share({ gap, from, to }: HiddenGap, redaction: number): { from: number; to: number } {
  const part = (to - from) / gap.takers.length;
  const at = gap.takers.indexOf(redaction);
  return { from: from + part * at, to: from + part * (at + 1) };
}

function split({ from, to }: { from: number; to: number }, count: number) {
  const parts = Math.max(1, count);
  const width = (to - from) / parts;
  return Array.from({ length: parts }, (_, i) => {
    return { from: from + width * i, to: from + width * (i + 1) };
  });
}

/** As high as the rectangles that were asked for. */
function height(
  { segment }: HiddenGap,
  rects: readonly Rect<Display>[],
): { top: number; bottom: number } {
  const { base, em } = segment;
  if (rects.length === 0) return { top: base - em * 0.75, bottom: base + em * 0.22 };
  const spans = rects.map((rect) => spanOf(segment.direction, rect));
  return {
    top: Math.min(...spans.map((span) => span.top)),
    bottom: Math.max(...spans.map((span) => span.bottom)),
  };
}

function isInside(rect: Rect<Display>, drawn: Rect<Display>): boolean {
  return drawn.x0 <= rect.x0 && drawn.x1 >= rect.x1 && drawn.y0 <= rect.y0 && drawn.y1 >= rect.y1;
}
