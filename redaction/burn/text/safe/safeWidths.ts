/**
 * Width modes `safe` and `line` (docs/widths.md): sets the lines of hidden text anew and tells the marks how wide they
 * are drawn. Text that cannot be set anew (slanted, vertical, invisible, in an order of its own) keeps its place,
 * and a finding says so.
 */
import type { Redaction } from '../../../model/redaction.ts';
import { followedAnnotations } from '../../annotation/following.ts';
import type { PageWork } from '../../pageWork.ts';
import { noteGap } from '../../widths/gapWidths.ts';
import { MEASURED, slackOf } from '../../widths/slack.ts';
import type { ShowRecord } from '../shownText.ts';
import { isToldBeside } from './besideWords.ts';
import { drawnSafely, type HiddenGap } from './drawnMarks.ts';
import { type LineGeometry, spanOf } from './lineGeometry.ts';
import { lineSpace } from './lineSpace.ts';
import {
  type Gap,
  isBlank,
  itemsOf,
  type LineItem,
  naturalAdvance,
  offsetOf,
  scaleOf,
} from './pieces.ts';
import { GRID, type Line, type PlacedLine, placeLine } from './placeLine.ts';
import { type PlacedRun, rewriteText } from './rewriteText.ts';
import { type Segment, segmentsAround } from './segments.ts';
import type { TextLog } from './textLog.ts';
import { hidesWidth, isOfCrossingLine, keptSpacing, reportKeptWidths } from './widthScope.ts';

/** In steps of the grid: lines of which a word would move further keep their place. */
const FURTHEST = 1.01;
/** In em of the word, which may be smaller than the line's: verification believes no more. */
const FURTHEST_OWN = 2;
/** In em: kerning and italics overlap less. */
const OVERLAP = 0.4;

/** Before the walk: blanks beside what goes, and with mode `line` the rest of its line, go too. */
export function extendHits(page: PageWork, geometry: LineGeometry): readonly Segment[] {
  const hidden = (i: number) => isHidden(page, i);
  const segments = segmentsAround(page, geometry, hidden);
  for (const segment of segments) {
    const line = segment.glyphs.find((i) => page.hits[i] === 1 && modeOf(page, i) === 'line');
    if (line !== undefined) for (const i of segment.glyphs) page.alsoHit(i, page.takenBy[line]!);
    else swallowBlanks(page, segment);
  }
  return segments;
}

/** Marks over text of no line that can be set anew: slanted, vertical or invisible. */
export function marksApart(page: PageWork, { direction, count }: LineGeometry): number {
  const marks = new Set<number>();
  for (let i = 0; i < count; i++)
    if (direction[i] === -1 && isHidden(page, i)) marks.add(page.takenBy[i]!);
  return marks.size;
}

/** After the walk: the edits, the shifts that the check allows, and the marks. */
export function hideWidths(
  page: PageWork,
  geometry: LineGeometry,
  segments: readonly Segment[],
  log: TextLog,
): void {
  const runs = new Map<ShowRecord, PlacedRun[]>();
  const gaps: HiddenGap[] = [];
  let kept = marksApart(page, geometry);
  for (const segment of segments) {
    const line = lineOf(page, geometry, log, segment);
    const placed = line === undefined ? undefined : placedNear(geometry, line);
    const isTold = (gap: Gap) => isToldBeside(page, geometry, segment, gap);
    if (placed === undefined || placed.exact || placed.gaps.some(({ gap }) => isTold(gap))) kept++;
    if (line === undefined || placed === undefined) continue;
    addRuns(page, log, segment, placed, runs);
    for (const { gap, from, to } of placed.gaps) {
      gaps.push({ segment, gap, from, to });
      noteGap(page, segment, gap.takers, isTold(gap) ? MEASURED : slackOf(line, gap));
    }
  }
  reportKeptWidths(page, kept);
  completeRuns(page, runs);
  for (const [use, placings] of log.placings.entries()) placings?.move(page, use, runs);
  for (const [use, records] of log.uses.entries()) {
    if (records !== undefined) rewriteText(page, use, records, runs);
  }
  for (const [use, placings] of log.placings.entries()) placings?.dropEmptied(page, use, runs);
  drawnSafely(page, gaps);
  page.followed = followedAnnotations(page);
}

function modeOf(page: PageWork, glyph: number): Redaction['width'] | undefined {
  return page.redactions[page.takenBy[glyph]!]?.width;
}

function isHidden(page: PageWork, glyph: number): boolean {
  if (page.hits[glyph] !== 1 || page.isUntouchable(page.glyphs.sources[glyph * 3]!)) return false;
  const redaction = page.redactions[page.takenBy[glyph]!];
  if (redaction === undefined || !hidesWidth(page, redaction)) return false;
  return !isOfCrossingLine(page, glyph);
}

/** Blanks after what goes: the next word is placed by itself. */
function swallowBlanks(page: PageWork, { glyphs }: Segment): void {
  let taker = -1;
  for (const i of glyphs) {
    if (page.hits[i] === 1) taker = page.takenBy[i]!;
    else if (taker >= 0 && isBlank(page, i)) page.alsoHit(i, taker);
    else taker = -1;
  }
}

function lineOf(
  page: PageWork,
  geometry: LineGeometry,
  log: TextLog,
  segment: Segment,
): Line | undefined {
  // The mark that crosses this line stays where it is: words that move would come to lie under it.
  if (segment.glyphs.some((i) => page.hits[i] === 1 && isOfCrossingLine(page, i))) return undefined;
  const own = new Set(segment.glyphs.map((i) => log.showOf(i)));
  const spacing = (record: ShowRecord) => keptSpacing(record, own, log);
  const items = itemsOf(page, geometry, log, segment, spacing);
  if (items === undefined || !isOrdered(items, segment.em)) return undefined;
  const { em } = segment;
  const areaOver = (gap: Gap) => areasOver(page, segment, gap);
  return { items, em, areaOver, ...lineSpace(page, geometry, segment) };
}

/** Undefined when words would run into an area or move too far. */
function placedNear(geometry: LineGeometry, line: Line): PlacedLine | undefined {
  const placed = placeLine(line);
  if (placed.blocked) return undefined;
  const near = [...placed.starts].every(([piece, start]) => {
    const before = Math.abs(start - piece.from);
    const after = Math.abs(start + piece.width - piece.to);
    const own = FURTHEST_OWN * geometry.em[piece.first]!;
    return Math.max(before, after) <= Math.min(own, FURTHEST * GRID * line.em);
  });
  return near ? placed : undefined;
}

/** What the area marks over a gap cover along its line. */
function areasOver(
  page: PageWork,
  { direction, base, em }: Segment,
  gap: Gap,
): { from: number; to: number } | undefined {
  let covered: { from: number; to: number } | undefined;
  for (const taker of gap.takers) {
    const target = page.redactions[taker]?.target;
    for (const rect of target?.kind === 'area' ? target.rects : []) {
      const { from, to, top, bottom } = spanOf(direction, rect);
      const over = from < gap.to && gap.from < to && top < base && bottom > base - em * 0.7;
      if (!over) continue;
      covered = {
        from: Math.min(covered?.from ?? from, from),
        to: Math.max(covered?.to ?? to, to),
      };
    }
  }
  return covered;
}

/** Text that operations show against the line's order, or over each other, is left alone. */
function isOrdered(items: readonly LineItem[], em: number): boolean {
  const last = new Map<ShowRecord, number>();
  let reach = -Infinity;
  for (const item of items) {
    if (item.from < reach - em * OVERLAP) return false;
    reach = Math.max(reach, item.to);
    if (item.kind === 'gap') continue;
    if ((last.get(item.record) ?? -1) > item.first) return false;
    last.set(item.record, item.first);
  }
  return true;
}

function addRuns(
  page: PageWork,
  log: TextLog,
  segment: Segment,
  line: PlacedLine,
  runs: Map<ShowRecord, PlacedRun[]>,
): void {
  for (const glyph of segment.glyphs) {
    const record = log.showOf(glyph);
    if (record !== undefined && !runs.has(record)) runs.set(record, []);
  }
  for (const [piece, start] of line.starts) {
    const { record, first, end, natural, charSpacing } = piece;
    const scale = scaleOf(page, record, segment.direction);
    const offset = offsetOf(record, first) + (start - piece.from) / scale;
    runs.get(record)!.push({ first, end, offset, natural, charSpacing });
    noteShifts(page, piece.record, { first, end, offset, natural, charSpacing }, scale, segment);
  }
}

/** How far each glyph moves along the line. */
function noteShifts(
  page: PageWork,
  record: ShowRecord,
  run: PlacedRun,
  scale: number,
  { direction }: Segment,
): void {
  let pen = run.offset;
  for (let i = run.first; i < run.end; i++) {
    const moved = run.natural
      ? pen - offsetOf(record, i)
      : run.offset - offsetOf(record, run.first);
    page.shift(i, direction, moved * scale);
    pen += naturalAdvance(record, i, run.charSpacing);
  }
}

/** What an affected operation shows elsewhere (another column) stays at its place. */
function completeRuns(page: PageWork, runs: Map<ShowRecord, PlacedRun[]>): void {
  for (const [record, own] of runs) {
    const covered = new Set(own.flatMap(({ first, end }) => range(first, end)));
    let open: PlacedRun | undefined;
    for (const i of range(record.firstGlyph, record.firstGlyph + record.count)) {
      if (page.hits[i] === 1 || covered.has(i)) open = undefined;
      else if (open === undefined) {
        open = exactRun(record, i);
        own.push(open);
      } else {
        own.pop();
        open = { ...open, end: i + 1 };
        own.push(open);
      }
    }
    own.sort((a, b) => a.first - b.first);
  }
}

function exactRun(record: ShowRecord, i: number): PlacedRun {
  const { charSpacing } = record.text;
  return { first: i, end: i + 1, offset: offsetOf(record, i), natural: false, charSpacing };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
