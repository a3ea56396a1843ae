import type { Display, Rect } from '../../../model/geometry.ts';
import type { DrawnMark } from '../../contract.ts';
import type { PageWork } from '../../pageWork.ts';
import { rectOf, spanOf } from './lineGeometry.ts';
import type { Gap } from './pieces.ts';
import type { Segment } from './segments.ts';

/** In em: a higher rectangle was not drawn for one line. */
const TALLEST = 3;
/** In em beyond the text: an area that reaches further on its line stands for more than the text. */
const BEYOND = 2;

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
    const own = gaps.filter(({ gap }) => gap.takers.includes(i) && holdsText(mark, gap));
    const isArea = mark.redaction.target.kind === 'area';
    const isFor = (hidden: HiddenGap, rect: Rect<Display>) =>
      isOfLine(hidden, rect) && !(isArea && coversOthers(page, hidden, rect));
    if (own.length > 0) page.drawn[i] = { ...mark, rects: rectsOf(mark, own, i, isFor) };
  });
}

/** May the mark be as high as the rectangle where it hides this gap? */
type IsFor = (hidden: HiddenGap, rect: Rect<Display>) => boolean;

/** An area over nothing but the blanks of a line was not drawn for that line: it stays where it was asked for. */
function holdsText({ redaction }: DrawnMark, { from, inkTo }: Gap): boolean {
  return redaction.target.kind === 'text' || inkTo > from;
}

function rectsOf(
  mark: DrawnMark,
  gaps: readonly HiddenGap[],
  redaction: number,
  isFor: IsFor,
): Rect<Display>[] {
  const original = mark.redaction.target.rects;
  const home = original.map((rect) => homeOf(rect, gaps, isFor));
  const drawn = gaps.flatMap((hidden) => {
    const under = original.filter((_, i) => home[i] === hidden);
    const part = withWholeArea(mark, under, hidden, share(hidden, redaction));
    const asked = under.length > 0 ? under : original.filter((rect) => isFor(hidden, rect));
    const tall = asked.filter((rect) => !isTaller(hidden, rect, asked));
    // As many marks as were asked for, so that each stands about where it was asked for.
    return split(part, under.length).map((span) =>
      rectOf(hidden.segment.direction, { ...span, ...height(hidden, tall, original) }),
    );
  });
  const kept = original.filter((rect, i) => {
    const hidden = home[i];
    return (
      hidden === undefined ||
      isTaller(
        hidden,
        rect,
        original.filter((_, k) => home[k] === hidden),
      )
    );
  });
  return [...drawn, ...kept.filter((rect) => !drawn.some((d) => isInside(rect, d)))];
}

/** In em: so much higher than another mark of the same gap an area stands for more than the line, and stays where it was asked for. */
const TALLER = 0.5;

function isTaller(
  { segment }: HiddenGap,
  rect: Rect<Display>,
  others: readonly Rect<Display>[],
): boolean {
  const heightOf = (one: Rect<Display>) => {
    const { top, bottom } = spanOf(segment.direction, one);
    return bottom - top;
  };
  return others.some((other) => heightOf(rect) > heightOf(other) + TALLER * segment.em);
}

/**
 * What is blank, or drawn, beside the text in an area is marked too: its edges tell nothing of the text. Areas over one gap
 * may be of other heights: none is covered by the other's half.
 */
function withWholeArea(
  { redaction }: DrawnMark,
  [rect, ...others]: readonly Rect<Display>[],
  { gap, segment }: HiddenGap,
  part: { from: number; to: number },
): { from: number; to: number } {
  if (redaction.target.kind === 'text' || rect === undefined || others.length > 0) return part;
  const { from, to } = spanOf(segment.direction, rect);
  const reach = segment.em * BEYOND;
  const isShared = gap.takers.length > 1;
  return {
    from: isShared || from < gap.from - reach ? Math.min(from, part.from) : part.from,
    to: isShared || to > gap.inkTo + reach ? Math.max(to, part.to) : part.to,
  };
}

/** The gap that the rectangle was drawn for: of those it reaches, the one on whose line it lies best. */
function homeOf(
  rect: Rect<Display>,
  gaps: readonly HiddenGap[],
  isFor: IsFor,
): HiddenGap | undefined {
  let best: HiddenGap | undefined;
  let nearest = Infinity;
  for (const hidden of gaps) {
    if (!isFor(hidden, rect)) continue;
    const { base, em, direction } = hidden.segment;
    const { top, bottom } = spanOf(direction, rect);
    const off = Math.abs((top + bottom) / 2 - (base - em * 0.3));
    if (off >= nearest) continue;
    best = hidden;
    nearest = off;
  }
  return best;
}

function isOfLine(hidden: HiddenGap, rect: Rect<Display>): boolean {
  const { top, bottom } = spanOf(hidden.segment.direction, rect);
  return bottom - top <= hidden.segment.em * TALLEST && isOver(hidden, rect);
}

/** As high as the area and as wide as the gap, the mark would hide letters of another line that stay. */
function coversOthers(page: PageWork, hidden: HiddenGap, rect: Rect<Display>): boolean {
  const { direction, glyphs } = hidden.segment;
  const { top, bottom } = spanOf(direction, rect);
  const mark = rectOf(direction, { from: hidden.from, to: hidden.to, top, bottom });
  const own = new Set(glyphs);
  const { quads, unicode } = page.glyphs;
  for (let i = 0; i < page.hits.length; i++) {
    if (page.hits[i] === 1 || own.has(i) || unicode[i]!.trim() === '') continue;
    const moved = page.shifts.get(i);
    const x = (quads[i * 8]! + quads[i * 8 + 6]!) / 2 + (moved?.x ?? 0);
    const y = (quads[i * 8 + 1]! + quads[i * 8 + 7]!) / 2 + (moved?.y ?? 0);
    if (x > mark.x0 && x < mark.x1 && y > mark.y0 && y < mark.y1) return true;
  }
  return false;
}

function isOver(hidden: HiddenGap, rect: Rect<Display>): boolean {
  const { base, em, direction } = hidden.segment;
  const { top, bottom } = spanOf(direction, rect);
  return isAlong(hidden, rect) && top < base - em * 0.1 && bottom > base - em * 0.5;
}

function isAlong({ gap, segment }: HiddenGap, rect: Rect<Display>): boolean {
  const { from, to } = spanOf(segment.direction, rect);
  return from < gap.to && gap.from < to;
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

/** As high as the rectangles that were asked for; of the line itself, what lies within `asked`, over the gap before elsewhere. */
function height(
  hidden: HiddenGap,
  rects: readonly Rect<Display>[],
  asked: readonly Rect<Display>[],
): { top: number; bottom: number } {
  const { segment } = hidden;
  if (rects.length === 0) {
    const over = asked.filter((rect) => isAlong(hidden, rect));
    return lineHeight(segment, [...over, ...asked]);
  }
  const spans = rects.map((rect) => spanOf(segment.direction, rect));
  return {
    top: Math.min(...spans.map((span) => span.top)),
    bottom: Math.max(...spans.map((span) => span.bottom)),
  };
}

function lineHeight(
  { base, em, direction }: Segment,
  asked: readonly Rect<Display>[],
): { top: number; bottom: number } {
  const line = { top: base - em * 0.75, bottom: base + em * 0.22 };
  for (const rect of asked) {
    const span = spanOf(direction, rect);
    const within = {
      top: Math.max(line.top, span.top),
      bottom: Math.min(line.bottom, span.bottom),
    };
    if (within.bottom > within.top) return within;
  }
  return line;
}

function isInside(rect: Rect<Display>, drawn: Rect<Display>): boolean {
  return drawn.x0 <= rect.x0 && drawn.x1 >= rect.x1 && drawn.y0 <= rect.y0 && drawn.y1 >= rect.y1;
}
