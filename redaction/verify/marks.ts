/** The marks of one page as verification sees them: recomputed here, from the redactions alone. */
import { type Display, overlaps, type Rect, union } from '../model/geometry.ts';
import type { PageGlyphs } from '../model/glyph.ts';
import { type LabelStyle, labelText } from '../model/label.ts';
import type { Redaction } from '../model/redaction.ts';
import { glyphBox, isNear, runsDown } from './glyphPlaces.ts';

export interface PageMarks {
  readonly page: number;
  readonly redactions: readonly Redaction[];
  /** Rectangles of area targets: whatever touches them goes. */
  readonly areas: readonly Rect<Display>[];
  /** Every drawn rectangle, areas included. */
  readonly drawn: readonly Rect<Display>[];
  /** Glyph indices that must be gone. */
  readonly glyphs: ReadonlySet<number>;
  /** Label texts that may stand on the marks. */
  readonly labels: readonly string[];
  /**
   * Where a mark may be drawn: the rectangles, and where the width is hidden as far along the line as
   * survivors may move (docs/widths.md).
   */
  readonly reach: readonly Rect<Display>[];
  /** Rectangles of redactions that may shift survivors and swallow white space on their line. */
  readonly loose: readonly LooseMark[];
}

export interface LooseMark {
  readonly rect: Rect<Display>;
  readonly wholeLine: boolean;
}

export function marksByPage(
  redactions: readonly Redaction[],
  style: LabelStyle,
): Map<number, PageMarks> {
  const grouped = new Map<number, Redaction[]>();
  for (const r of redactions) {
    const list = grouped.get(r.page);
    if (list === undefined) grouped.set(r.page, [r]);
    else list.push(r);
  }
  const pages = new Map<number, PageMarks>();
  for (const [page, list] of grouped) pages.set(page, marksOf(page, list, style));
  return pages;
}

function marksOf(page: number, redactions: readonly Redaction[], style: LabelStyle): PageMarks {
  const areas: Rect<Display>[] = [];
  const drawn: Rect<Display>[] = [];
  const glyphs = new Set<number>();
  const labels = new Set<string>();
  const loose: LooseMark[] = [];
  for (const r of redactions) {
    drawn.push(...r.target.rects);
    labels.add(labelText(r.grounds, style));
    if (r.target.kind === 'area') areas.push(...r.target.rects);
    else for (const glyph of r.target.glyphs) glyphs.add(glyph);
    if (r.width === 'exact') continue;
    for (const rect of r.target.rects) loose.push({ rect, wholeLine: r.width === 'line' });
  }
  const reach = reachOfAll(redactions);
  return { page, redactions, areas, drawn, reach, glyphs, labels: [...labels], loose };
}

/** The same, now that the glyphs of the page are known: they tell of a mark that is higher than wide on which line it lies. */
export function onTheirLines(marks: PageMarks, glyphs: PageGlyphs): PageMarks {
  const reach = reachOfAll(marks.redactions, glyphs);
  return { ...marks, reach };
}

function reachOfAll(redactions: readonly Redaction[], glyphs?: PageGlyphs): Rect<Display>[] {
  const isHidden = redactions.some(({ width }) => width !== 'exact');
  const places = redactions.flatMap((r) => reachOf(r, glyphs));
  return withUnions(isHidden ? [...places, ...linesUnderAreas(redactions)] : places, isHidden);
}

/** The gap of a line's mark goes on where an area takes the words beside it: there the line's mark is as high as elsewhere. */
function linesUnderAreas(redactions: readonly Redaction[]): Rect<Display>[] {
  const rects = redactions.flatMap(({ target }) => target.rects);
  const far = FURTHEST * USUAL_EM;
  return rects.flatMap((area) =>
    rects
      .filter((line) => isOverLine(area, line) && overlaps(grow(area, far, 0), grow(line, far, 0)))
      .map((line) => grow({ ...union(area, line), y0: line.y0, y1: line.y1 }, far, 2)),
  );
}

/** Higher than the line's mark, and over more than half of its height. */
function isOverLine(area: Rect<Display>, line: Rect<Display>): boolean {
  const height = line.y1 - line.y0;
  const shared = Math.min(area.y1, line.y1) - Math.max(area.y0, line.y0);
  return area.y1 - area.y0 > 1.2 * height && shared > height / 2;
}

/** In heights of the mark, which is an em and a little: two em of movement and the white space beside it. */
const FURTHEST = 2.6;
/** Points: a plan may draw a line of no height through a word (fonts with lying metrics); its mark is as high as the text. */
const LOWEST = 10;
/** Points: the mark of a font whose box is flat is lower than its em. */
const USUAL_EM = 12;
/** Points: of what is read as text in lines. */
const HIGHEST_LINE = 2 * USUAL_EM;
/** Points: more than the longest line. */
const WHOLE_LINE = 5000;

function reachOf(redaction: Redaction, glyphs: PageGlyphs | undefined): Rect<Display>[] {
  const { target, width } = redaction;
  if (width === 'exact') return [...target.rects];
  return target.rects.flatMap((r) => {
    const [w, h] = [r.x1 - r.x0, r.y1 - r.y0];
    const far = (em: number) => (width === 'line' ? WHOLE_LINE : FURTHEST * Math.max(em, USUAL_EM));
    const lines = target.kind === 'area' && glyphs ? withItsLines(r, glyphs) : r;
    const across = grow(lines, far(h), Math.max(2, LOWEST - h));
    // A word of a letter or two is higher than wide on a line of either direction.
    // An area may lie over several lines that go up or down the page, or be a narrow strip over several others.
    const areaOverLines = target.kind === 'area' && h > 1.5 * USUAL_EM;
    const isDown = h <= w && lies(redaction, r, glyphs, true);
    if (isDown) return [across, grow(r, 2, far(w))];
    if (h <= w) return areaOverLines ? [across, grow(r, 2, far(USUAL_EM))] : [across];
    if (h <= 2.5 * w || lies(redaction, r, glyphs, false)) return [across, grow(r, 2, far(w))];
    const strip = target.kind === 'area' ? [grow(r, far(Math.max(w, USUAL_EM)), 2)] : [];
    return [...strip, grow(r, 2, far(w))];
  });
}

/** The mark of a line that an area touches at its upper or lower edge is as high as the line. */
function withItsLines(area: Rect<Display>, glyphs: PageGlyphs): Rect<Display> {
  let { y0, y1 } = area;
  const touched = [area];
  for (let i = 0; i < glyphs.count; i++) {
    if (!isNear(glyphs, i, touched) || runsDown(glyphs, i)) continue;
    const box = glyphBox(glyphs, i);
    // Not of a watermark.
    if (box.y1 - box.y0 > HIGHEST_LINE) continue;
    y0 = Math.min(y0, box.y0);
    y1 = Math.max(y1, box.y1);
  }
  return { ...area, y0, y1 };
}

/**
 * What the glyphs say of their line: a narrow letter by itself, an l or an i, is as slender as a word that goes up the page,
 * and one or two letters of such a word are as wide as high.
 */
function lies(
  { target }: Redaction,
  rect: Rect<Display>,
  glyphs: PageGlyphs | undefined,
  down: boolean,
): boolean {
  if (target.kind !== 'text' || glyphs === undefined) return false;
  return target.glyphs.some((i) => runsDown(glyphs, i) === down && isNear(glyphs, i, [rect]));
}

/** How far the mark of a line that goes up or down the page may be drawn: its rectangle need not tell that it does. */
export function reachDown({ rect, wholeLine }: LooseMark): Rect<Display> {
  const far = wholeLine ? WHOLE_LINE : FURTHEST * Math.max(rect.x1 - rect.x0, USUAL_EM);
  return grow(rect, 2, far);
}

/** What stands on one line so far, and of it the rectangle that begins lowest. */
interface Shared {
  whole: Rect<Display>;
  last: Rect<Display>;
}

/**
 * Neighbours on one line may share one mark, and the gaps of all of them together. Each may stand a little lower than the
 * one before it.
 */
function withUnions(rects: readonly Rect<Display>[], isHidden: boolean): Rect<Display>[] {
  const unions: Shared[] = [];
  for (const rect of [...rects].sort((a, b) => a.y0 - b.y0 || a.x0 - b.x0)) {
    const near = unions.find((u) => overlaps(u.whole, rect) && isBeside(u, rect));
    if (near === undefined) unions.push({ whole: rect, last: rect });
    else {
      near.whole = widened(union(near.whole, rect), isHidden ? rect : undefined);
      near.last = rect;
    }
  }
  return [...rects, ...unions.map(({ whole }) => whole)];
}

function isBeside({ whole, last }: Shared, rect: Rect<Display>): boolean {
  return [whole, last].some((one) => sameLine(one, rect) || sameColumn(one, rect));
}

/** As far as one more hidden width may reach along the line of `rect`. */
function widened(whole: Rect<Display>, rect: Rect<Display> | undefined): Rect<Display> {
  if (rect === undefined) return whole;
  const [w, h] = [rect.x1 - rect.x0, rect.y1 - rect.y0];
  const far = FURTHEST * Math.min(w, h);
  return w >= h ? grow(whole, far, 0) : grow(whole, 0, far);
}

function sameLine(a: Rect<Display>, b: Rect<Display>): boolean {
  const most = raised(a, b);
  return Math.abs(a.y0 - b.y0) < most && Math.abs(a.y1 - b.y1) < most;
}

function sameColumn(a: Rect<Display>, b: Rect<Display>): boolean {
  const most = raised(a, b);
  return Math.abs(a.x0 - b.x0) < most && Math.abs(a.x1 - b.x1) < most;
}

/** How far what is raised on a line stands over what is not, by the lower of the two. */
function raised(...rects: readonly Rect<Display>[]): number {
  const sides = rects.flatMap((r) => [r.x1 - r.x0, r.y1 - r.y0]);
  return Math.max(3, 0.4 * Math.min(...sides));
}

export function noMarks(page: number): PageMarks {
  return {
    page,
    redactions: [],
    areas: [],
    drawn: [],
    reach: [],
    glyphs: new Set(),
    labels: [],
    loose: [],
  };
}

export function touchesAny(box: Rect<Display>, rects: readonly Rect<Display>[]): boolean {
  return rects.some((r) => overlaps(box, r));
}

export function grow(r: Rect<Display>, dx: number, dy: number): Rect<Display> {
  return { x0: r.x0 - dx, y0: r.y0 - dy, x1: r.x1 + dx, y1: r.y1 + dy };
}
