import type { PageWork } from '../../pageWork.ts';
import type { ShowRecord } from '../shownText.ts';
import { along, type LineGeometry } from './lineGeometry.ts';
import type { Segment } from './segments.ts';
import type { TextLog } from './textLog.ts';

/** In em: letters of one word are not further apart, nor do they overlap more. */
const LETTER_GAP = 0.15;
const LETTER_OVERLAP = 0.4;
/** Natural and shown width may differ by this much before the font's widths are not believed. */
const WIDTH_SHARE = 0.15;
const WIDTH_EM = 0.3;

/**
 * A word with the spaces after it, as far as one operation shows it: what is placed anew as a whole. Positions
 * and widths are in Display along the line.
 */
export interface Piece {
  readonly kind: 'piece';
  readonly record: ShowRecord;
  /** Page glyph indices, consecutive: from `first` up to, not including, `end`. */
  readonly first: number;
  readonly end: number;
  /** Where the producer put its origin, and where its advance ended. */
  readonly from: number;
  readonly to: number;
  /** Its width with natural advances; the producer's own where the font's widths are not believed. */
  readonly width: number;
  readonly natural: boolean;
  readonly endsInSpace: boolean;
  /** Spacing that is kept, because other lines have it too. */
  readonly charSpacing: number;
}

/** Glyphs that go, between pieces. */
export interface Gap {
  readonly kind: 'gap';
  readonly from: number;
  readonly to: number;
  /** Where the last glyph that is no blank ended. */
  readonly inkTo: number;
  /** Redactions in order of their first glyph. */
  readonly takers: readonly number[];
}

export type LineItem = Piece | Gap;

/** The segment as pieces and gaps in reading order; undefined when it cannot be set anew. */
export function itemsOf(
  page: PageWork,
  geometry: LineGeometry,
  log: TextLog,
  segment: Segment,
  keptSpacing: (record: ShowRecord) => number,
): LineItem[] | undefined {
  const items: LineItem[] = [];
  let run: number[] = [];
  const close = (): boolean => {
    if (run.length === 0) return true;
    const piece = pieceOf(page, log, segment, run, keptSpacing);
    run = [];
    if (piece === undefined) return false;
    items.push(piece);
    return true;
  };
  for (const glyph of segment.glyphs) {
    if (page.hits[glyph] === 1) {
      if (!close()) return undefined;
      addToGap(items, geometry, glyph, page.takenBy[glyph]!, isBlank(page, glyph));
    } else {
      const last = run.at(-1);
      if (last !== undefined && !belongs(page, geometry, last, glyph, segment.em)) {
        if (!close()) return undefined;
      }
      run.push(glyph);
    }
  }
  return close() ? items : undefined;
}

function addToGap(
  items: LineItem[],
  geometry: LineGeometry,
  glyph: number,
  taker: number,
  blank: boolean,
): void {
  const last = items.at(-1);
  const from = geometry.start[glyph]!;
  const end = geometry.end[glyph]!;
  if (last?.kind !== 'gap') {
    items.push({ kind: 'gap', from, to: end, inkTo: blank ? from : end, takers: [taker] });
    return;
  }
  const to = Math.max(last.to, end);
  const inkTo = blank ? last.inkTo : Math.max(last.inkTo, end);
  const takers = last.takers.includes(taker) ? last.takers : [...last.takers, taker];
  items[items.length - 1] = { kind: 'gap', from: last.from, to, inkTo, takers };
}

/** Does the glyph go on in the piece that ends with `last`? */
function belongs(
  page: PageWork,
  geometry: LineGeometry,
  last: number,
  glyph: number,
  em: number,
): boolean {
  const { sources } = page.glyphs;
  if (glyph !== last + 1 || sources[glyph * 3 + 1] !== sources[last * 3 + 1]) return false;
  if (isBlank(page, last) && !isBlank(page, glyph)) return false;
  const gap = geometry.start[glyph]! - geometry.end[last]!;
  if (isBlank(page, glyph)) return gap <= em;
  return gap <= em * LETTER_GAP && gap >= -em * LETTER_OVERLAP;
}

export function isBlank(page: PageWork, glyph: number): boolean {
  const text = page.glyphs.unicode[glyph]!;
  return text !== '' && text.trim() === '';
}

function pieceOf(
  page: PageWork,
  log: TextLog,
  segment: Segment,
  run: readonly number[],
  keptSpacing: (record: ShowRecord) => number,
): Piece | undefined {
  const first = run[0]!;
  const end = run.at(-1)! + 1;
  const record = log.showOf(first);
  if (record === undefined || record.font.vertical) return undefined;
  if (record.font.fontMatrix !== undefined && showsTextItself(page, record)) return undefined;
  const scale = scaleOf(page, record, segment.direction);
  if (!(scale > 0)) return undefined;
  const from = originOf(page, record, segment.direction) + scale * offsetOf(record, first);
  const to = from + scale * (endOffset(record, end - 1) - offsetOf(record, first));
  const charSpacing = keptSpacing(record);
  const width = scale * naturalWidth(record, first, end, charSpacing);
  const natural =
    Math.abs(width - shownWidth(record, first, end, charSpacing) * scale) <=
    Math.max(segment.em * WIDTH_EM, width * WIDTH_SHARE);
  const endsInSpace = isBlank(page, end - 1);
  const own = { record, first, end, from, to, natural, endsInSpace, charSpacing };
  return { kind: 'piece', ...own, width: natural ? width : to - from };
}

/** Type3 procedures that show text: its glyphs follow those of the whole operation, which may not be split. */
function showsTextItself(page: PageWork, { firstGlyph, count }: ShowRecord): boolean {
  return page.uses.some(({ glyph = -1 }) => glyph >= firstGlyph && glyph < firstGlyph + count);
}

/** Display points along the line for one unit of text space; negative when the text runs against the line. */
export function scaleOf(page: PageWork, { text, ctm }: ShowRecord, direction: number): number {
  const { a, b, c, d } = page.page.geometry.toDisplay;
  const ux = text.a * ctm.a + text.b * ctm.c;
  const uy = text.a * ctm.b + text.b * ctm.d;
  return along(direction, a * ux + c * uy, b * ux + d * uy);
}

/** Where the operation's text matrix stands along the line. */
export function originOf(page: PageWork, { text, ctm }: ShowRecord, direction: number): number {
  const { a, b, c, d, e, f } = page.page.geometry.toDisplay;
  const x = text.e * ctm.a + text.f * ctm.c + ctm.e;
  const y = text.e * ctm.b + text.f * ctm.d + ctm.f;
  return along(direction, a * x + c * y + e, b * x + d * y + f);
}

export function offsetOf(record: ShowRecord, glyph: number): number {
  return record.offsets[glyph - record.firstGlyph]!;
}

/** Where the glyph's own advance ends, without spacing. */
function endOffset(record: ShowRecord, glyph: number): number {
  const { size, horizontalScale } = record.text;
  const char = record.chars[glyph - record.firstGlyph]!;
  return offsetOf(record, glyph) + char.width * size * horizontalScale;
}

/** The advance of one glyph in unscaled text space when no producer's adjustment is left. */
export function naturalAdvance(record: ShowRecord, glyph: number, charSpacing: number): number {
  const { size, horizontalScale } = record.text;
  const char = record.chars[glyph - record.firstGlyph]!;
  return (char.width * size + charSpacing) * horizontalScale;
}

function naturalWidth(record: ShowRecord, first: number, end: number, charSpacing: number): number {
  let width = 0;
  for (let i = first; i < end; i++) width += naturalAdvance(record, i, charSpacing);
  return width;
}

/** As shown, but word spacing counts as producer's adjustment that is expected to differ. */
function shownWidth(record: ShowRecord, first: number, end: number, charSpacing: number): number {
  let width = naturalAdvance(record, end - 1, charSpacing) + offsetOf(record, end - 1);
  width -= offsetOf(record, first);
  for (let i = first; i < end - 1; i++) {
    const { wordSpacing, horizontalScale } = record.text;
    if (record.chars[i - record.firstGlyph]!.wordSpace) width -= wordSpacing * horizontalScale;
  }
  return width;
}
