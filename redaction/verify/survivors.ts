/**
 * Proof on the level of glyphs: the glyphs of the output page are those of the original page, in the same
 * order and place, minus what the redactions name, plus the labels on the marks. Anything else is a leak
 * or damage.
 */

import { type Display, overlaps, type Rect } from '../model/geometry.ts';
import { GlyphFlag, type PageGlyphs } from '../model/glyph.ts';
import { isNeutralFont } from '../model/neutralText.ts';
import type { Leak } from '../model/outcome.ts';
import { FontRenames } from './fontRenames.ts';
import { grow, type PageMarks, touchesAny } from './marks.ts';

/** What must become of a glyph of the original. */
export const Fate = { Stays: 0, Goes: 1, MayGo: 2 } as const;

/** Points a survivor may stand away from its old place (CTM rounding of producers stays below it). */
const EXACT = 0.1;
/** In em: how far a survivor may be moved on a line whose gap hides the removed width (docs/widths.md). */
const GRID = 2.05;
/** Points: more than the longest line. */
const LINE = 5000;
/** Area of a glyph's box that must lie under an area mark before it counts as marked. */
const MARKED_SHARE = 0.5;

export interface Survivors {
  readonly leaks: readonly Leak[];
  /** Fate of each original glyph. */
  readonly fates: Uint8Array;
  /** 1 for each glyph of the output that is a survivor at its place. */
  readonly explained: Uint8Array;
}

/** `fonts` learns which fonts have another name now. */
export function compareGlyphs(
  before: PageGlyphs,
  after: PageGlyphs,
  marks: PageMarks,
  fonts = new FontRenames(),
): Survivors {
  const fates = fatesOf(before, marks);
  const aligned = align(before, after, fates, marks, fonts);
  const { matched } = aligned;
  const extras = withoutMovedLooks(before, after, aligned, fates, fonts);
  const explained = new Uint8Array(after.count).fill(1);
  for (const o of extras) explained[o] = 0;
  const leaks: Leak[] = [];
  let remaining = 0;
  let lost = 0;
  for (let i = 0; i < before.count; i++) {
    if (matched[i] === 1 && fates[i] === Fate.Goes) remaining++;
    if (matched[i] === 0 && fates[i] === Fate.Stays) lost++;
  }
  const page = before.page;
  if (remaining > 0)
    leaks.push({ code: 'marked-glyph-remains', failureClass: 10, page, detail: `${remaining}` });
  if (lost > 0) leaks.push({ code: 'unmarked-glyph-lost', page, detail: `${lost}` });
  leaks.push(...labelLeaks(after, extras, marks));
  return { leaks, fates, explained };
}

/**
 * What no mark touches of a struck annotation's appearance is drawn by the page from then on: such glyphs
 * stand later in the order, at their old place.
 */
function withoutMovedLooks(
  before: PageGlyphs,
  after: PageGlyphs,
  { matched, extras }: Alignment,
  fates: Uint8Array,
  fonts: FontRenames,
): number[] {
  const looks = new Map<string, number[]>();
  for (let i = 0; i < before.count; i++) {
    if (!isAnnotation(before, i) || matched[i] !== 0) continue;
    const key = placeKey(before, i, 0, 0);
    const there = looks.get(key);
    if (there === undefined) looks.set(key, [i]);
    else there.push(i);
  }
  if (looks.size === 0) return [...extras];
  return extras.filter((o) => {
    const i = nearby(looks, after, o).find(
      (k) => matched[k] === 0 && same(before, k, after, o, NOWHERE),
    );
    if (i === undefined || fates[i] === Fate.Goes) return true;
    fonts.note(fontOf(before, i), fontOf(after, o));
    matched[i] = 1;
    return false;
  });
}

function isAnnotation(glyphs: PageGlyphs, i: number): boolean {
  return ((glyphs.flags[i] ?? 0) & GlyphFlag.Annotation) !== 0;
}

/** Code and place to a point, so that a form of ten thousand letters is not searched through for each. */
function placeKey(glyphs: PageGlyphs, i: number, dx: number, dy: number): string {
  const x = Math.round(glyphs.quads[i * 8 + 4] ?? 0) + dx;
  const y = Math.round(glyphs.quads[i * 8 + 5] ?? 0) + dy;
  return `${glyphs.codes[i]} ${x} ${y}`;
}

function nearby(places: ReadonlyMap<string, number[]>, glyphs: PageGlyphs, i: number): number[] {
  const found: number[] = [];
  for (let dx = -1; dx <= 1; dx++) {
    for (let dy = -1; dy <= 1; dy++) found.push(...(places.get(placeKey(glyphs, i, dx, dy)) ?? []));
  }
  return found.sort((a, b) => a - b);
}

export function glyphBox(glyphs: PageGlyphs, i: number): Rect<Display> {
  const q = glyphs.quads;
  const k = i * 8;
  const [a, b, c, d] = [q[k] ?? 0, q[k + 1] ?? 0, q[k + 2] ?? 0, q[k + 3] ?? 0];
  const [e, f, g, h] = [q[k + 4] ?? 0, q[k + 5] ?? 0, q[k + 6] ?? 0, q[k + 7] ?? 0];
  return {
    x0: Math.min(a, c, e, g),
    y0: Math.min(b, d, f, h),
    x1: Math.max(a, c, e, g),
    y1: Math.max(b, d, f, h),
  };
}

function fatesOf(glyphs: PageGlyphs, marks: PageMarks): Uint8Array {
  const fates = new Uint8Array(glyphs.count);
  const flagsMayGo = GlyphFlag.HiddenLayer | GlyphFlag.OffPage | GlyphFlag.Annotation;
  const near = [
    ...marks.drawn.map((r) => grow(r, 40, 4)),
    ...marks.loose.flatMap(({ rect }) => [grow(rect, LINE, 0), grow(rect, 0, LINE)]),
  ];
  for (let i = 0; i < glyphs.count; i++) {
    if (((glyphs.flags[i] ?? 0) & flagsMayGo) !== 0) fates[i] = Fate.MayGo;
    // White space says nothing, and a moved space must not pass for the one of a removed name.
    if (marks.glyphs.has(i)) fates[i] = isSpace(glyphs.unicode[i]) ? Fate.MayGo : Fate.Goes;
    else if (isNear(glyphs, i, near))
      fates[i] = fateNearMark(glyphs, i, glyphBox(glyphs, i), marks, fates[i] ?? 0);
  }
  strikeTwins(glyphs, marks, fates);
  joinProcedures(glyphs, fates);
  return fates;
}

/** As `overlaps` with the glyph's box, for every glyph of a page: nothing is allocated. */
export function isNear(
  { quads: q }: PageGlyphs,
  i: number,
  rects: readonly Rect<Display>[],
): boolean {
  const k = i * 8;
  const x0 = Math.min(q[k]!, q[k + 2]!, q[k + 4]!, q[k + 6]!);
  const y0 = Math.min(q[k + 1]!, q[k + 3]!, q[k + 5]!, q[k + 7]!);
  const x1 = Math.max(q[k]!, q[k + 2]!, q[k + 4]!, q[k + 6]!);
  const y1 = Math.max(q[k + 1]!, q[k + 3]!, q[k + 5]!, q[k + 7]!);
  for (let n = 0; n < rects.length; n++) {
    const r = rects[n]!;
    if (y0 < r.y1 && r.y0 < y1 && x0 < r.x1 && r.x0 < x1) return true;
  }
  return false;
}

/** A Type3 glyph and what its procedure shows come and go together (class 13). */
function joinProcedures(glyphs: PageGlyphs, fates: Uint8Array): void {
  if (!glyphs.uses.some((use) => use.glyph !== undefined)) return;
  for (let i = 0; i < glyphs.count; i++) {
    const owner = glyphs.uses[glyphs.sources[i * 3] ?? 0]?.glyph;
    if (owner === undefined) continue;
    const free = fates[owner] !== Fate.Stays || fates[i] !== Fate.Stays;
    if (free && fates[owner] === Fate.Stays) fates[owner] = Fate.MayGo;
    if (free && fates[i] === Fate.Stays) fates[i] = Fate.MayGo;
  }
}

function fateNearMark(
  glyphs: PageGlyphs,
  i: number,
  box: Rect<Display>,
  marks: PageMarks,
  fate: number,
): number {
  for (const area of marks.areas) {
    const flat = isFlat(glyphs, i, box) ? fateOfPoint(box, area) : undefined;
    if (flat !== undefined) return flat;
    if (shareInside(box, area) >= MARKED_SHARE)
      return isSpace(glyphs.unicode[i]) ? Fate.MayGo : Fate.Goes;
    if (overlaps(box, area)) return Fate.MayGo;
  }
  for (const { rect, wholeLine } of marks.loose) {
    const sameLine = runsDown(glyphs, i)
      ? overlaps({ ...box, y0: rect.y0, y1: rect.y1 }, rect)
      : overlaps({ ...box, x0: rect.x0, x1: rect.x1 }, rect);
    if (wholeLine && sameLine) return Fate.MayGo;
    if (sameLine && isSpace(glyphs.unicode[i])) return Fate.MayGo;
  }
  // What lies under a text mark though it is not named: a second text layer, a shadow.
  if (marks.drawn.some((r) => shareInside(box, r) >= MARKED_SHARE)) return Fate.MayGo;
  const zeroWidth = ((glyphs.flags[i] ?? 0) & GlyphFlag.ZeroWidth) !== 0;
  if (zeroWidth && touchesAny(box, marks.drawn)) return Fate.MayGo;
  return fate;
}

/** Text of no size, or under a matrix without extent. */
function isFlat(glyphs: PageGlyphs, i: number, box: Rect<Display>): boolean {
  const sides = [box.x1 - box.x0, box.y1 - box.y0].filter((side) => side < 1e-3).length;
  return sides === 2 || (sides === 1 && ((glyphs.flags[i] ?? 0) & GlyphFlag.ZeroWidth) === 0);
}

/** What has no area goes where its middle lies; at the very edge either is right. */
function fateOfPoint(box: Rect<Display>, area: Rect<Display>): number | undefined {
  const [x, y] = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2];
  const within = (by: number) =>
    x >= area.x0 + by && x <= area.x1 - by && y >= area.y0 + by && y <= area.y1 - by;
  if (within(0.5)) return Fate.Goes;
  return within(-0.5) ? Fate.MayGo : undefined;
}

function shareInside(box: Rect<Display>, area: Rect<Display>): number {
  const width = Math.max(box.x1 - box.x0, 1e-3);
  const height = Math.max(box.y1 - box.y0, 1e-3);
  const w = Math.min(box.x1, area.x1) - Math.max(box.x0, area.x0);
  const h = Math.min(box.y1, area.y1) - Math.max(box.y0, area.y0);
  return w <= 0 || h <= 0 ? 0 : (w * h) / (width * height);
}

/** The same text drawn again at the same place (class 23) shares the fate of its twin. */
function strikeTwins(glyphs: PageGlyphs, marks: PageMarks, fates: Uint8Array): void {
  if (marks.glyphs.size === 0) return;
  const places = new Map<string, Rect<Display>[]>();
  const struck = new Set<string | undefined>();
  for (const i of marks.glyphs) {
    if (i >= glyphs.count) continue;
    const box = glyphBox(glyphs, i);
    struck.add(glyphs.unicode[i]);
    for (const key of cellsAround(box, glyphs.unicode[i])) {
      const list = places.get(key);
      if (list === undefined) places.set(key, [box]);
      else list.push(box);
    }
  }
  for (let i = 0; i < glyphs.count; i++) {
    if (fates[i] === Fate.Goes || !struck.has(glyphs.unicode[i])) continue;
    if (isSpace(glyphs.unicode[i])) continue;
    const box = glyphBox(glyphs, i);
    const twins = places.get(cellOf(box, glyphs.unicode[i], 0, 0));
    if (twins?.some((t) => shareInside(box, t) > 0.8)) fates[i] = Fate.Goes;
  }
}

/** The 4-point cell of the box's corner and its eight neighbours. */
function cellsAround(box: Rect<Display>, unicode: string | undefined): string[] {
  const keys: string[] = [];
  for (let dx = -1; dx <= 1; dx++) {
    for (let dy = -1; dy <= 1; dy++) keys.push(cellOf(box, unicode, dx, dy));
  }
  return keys;
}

function cellOf(box: Rect<Display>, unicode: string | undefined, dx: number, dy: number): string {
  return `${Math.floor(box.x0 / 4) + dx},${Math.floor(box.y0 / 4) + dy},${unicode}`;
}

function isSpace(unicode: string | undefined): boolean {
  return unicode !== undefined && unicode.trim() === '';
}

interface Alignment {
  /** 1 for each original glyph found again. */
  readonly matched: Uint8Array;
  /** Output glyphs that belong to no original glyph. */
  readonly extras: readonly number[];
}

/**
 * Both lists are in drawing order, so one sweep is enough: what stays may not be skipped. A glyph of the
 * output is taken for the nearest equal one up to the next that stays, first of those that may be there: a
 * leaked letter that passes for a survivor leaves the real survivor unexplained.
 */
function align(
  before: PageGlyphs,
  after: PageGlyphs,
  fates: Uint8Array,
  marks: PageMarks,
  fonts: FontRenames,
): Alignment {
  const matched = new Uint8Array(before.count);
  const extras: number[] = [];
  const pages = { before, after, fates, loose: looseLines(marks) };
  let i = 0;
  let stays = 0;
  for (let o = 0; o < after.count; o++) {
    // Appearances are not in the page's order once one of them is drawn by the page.
    if (isAnnotation(after, o)) {
      if (!isSpace(after.unicode[o])) extras.push(o);
      continue;
    }
    stays = Math.max(stays, i);
    while (stays < before.count && fates[stays] !== Fate.Stays) stays++;
    let j = isInPlace(pages, i, o) ? i : nearest(pages, i, stays, o, false);
    if (j < 0) j = nearest(pages, i, stays, o, true);
    if (j >= 0) {
      fonts.note(fontOf(before, j), fontOf(after, o));
      matched[j] = 1;
      i = j + 1;
    } else if (!isSpace(after.unicode[o])) extras.push(o);
  }
  return { matched, extras };
}

interface PagePair {
  readonly before: PageGlyphs;
  readonly after: PageGlyphs;
  readonly fates: Uint8Array;
  readonly loose: LooseLines;
}

/** The usual case, without a search: the next glyph stands where it stood. */
function isInPlace({ before, after, fates }: PagePair, i: number, o: number): boolean {
  if (i >= before.count || fates[i] === Fate.Goes) return false;
  if (before.codes[i] !== after.codes[o] || distanceOf(before, i, after, o) > EXACT) return false;
  return same(before, i, after, o, NOWHERE);
}

/** Index in the original from `from` to `last`, or -1; `goes`: among those that go, or among the others. */
function nearest(
  { before, after, fates, loose }: PagePair,
  from: number,
  last: number,
  o: number,
  goes: boolean,
): number {
  let best = -1;
  let least = Infinity;
  for (let k = from; k <= last && k < before.count; k++) {
    if (before.codes[k] !== after.codes[o] || (fates[k] === Fate.Goes) !== goes) continue;
    const distance = distanceOf(before, k, after, o);
    if (distance >= least || !same(before, k, after, o, loose)) continue;
    best = k;
    least = distance;
    if (distance <= EXACT) break;
  }
  return best;
}

function distanceOf(a: PageGlyphs, i: number, b: PageGlyphs, o: number): number {
  const dx = (a.quads[i * 8 + 4] ?? 0) - (b.quads[o * 8 + 4] ?? 0);
  const dy = (a.quads[i * 8 + 5] ?? 0) - (b.quads[o * 8 + 5] ?? 0);
  return Math.sqrt(dx * dx + dy * dy);
}

/** Where survivors may have moved along their line, for lines of both directions. */
interface LooseLines {
  readonly across: readonly Rect<Display>[];
  readonly down: readonly Rect<Display>[];
}

const NOWHERE: LooseLines = { across: [], down: [] };

function looseLines(marks: PageMarks): LooseLines {
  return {
    across: marks.loose.map((l) => grow(l.rect, LINE, 0)),
    down: marks.loose.map((l) => grow(l.rect, 0, LINE)),
  };
}

/** The glyph's line goes up or down the page as displayed. */
function runsDown(glyphs: PageGlyphs, i: number): boolean {
  const q = glyphs.quads;
  const upX = (q[i * 8] ?? 0) - (q[i * 8 + 4] ?? 0);
  const upY = (q[i * 8 + 1] ?? 0) - (q[i * 8 + 5] ?? 0);
  return Math.abs(upX) > Math.abs(upY);
}

function same(a: PageGlyphs, i: number, b: PageGlyphs, o: number, loose: LooseLines): boolean {
  if (a.codes[i] !== b.codes[o] || a.unicode[i] !== b.unicode[o]) return false;
  if (!isSameFont(fontOf(a, i), fontOf(b, o))) return false;
  const size = a.sizes[i] ?? 0;
  if (Math.abs(size - (b.sizes[o] ?? 0)) > 0.01 + size * 0.01) return false;
  const dx = Math.abs((a.quads[i * 8 + 4] ?? 0) - (b.quads[o * 8 + 4] ?? 0));
  const dy = Math.abs((a.quads[i * 8 + 5] ?? 0) - (b.quads[o * 8 + 5] ?? 0));
  if (dx <= EXACT && dy <= EXACT) return true;
  if (!touchesAny(glyphBox(a, i), runsDown(a, i) ? loose.down : loose.across)) return false;
  return Math.hypot(dx, dy) <= GRID * size;
}

/** A name that told what was removed is a neutral one now (class 66): `FontRenames` proves that it did. */
function isSameFont(before: string | undefined, after: string | undefined): boolean {
  return before === after || (after !== undefined && isNeutralFont(after));
}

function fontOf(glyphs: PageGlyphs, i: number): string | undefined {
  return glyphs.fonts[glyphs.fontOf[i] ?? 0]?.name;
}

/** What was added must be a label, standing on a mark. */
function labelLeaks(after: PageGlyphs, extras: readonly number[], marks: PageMarks): Leak[] {
  if (extras.length === 0) return [];
  const ground = marks.reach.map((r) => grow(r, 1, 1));
  let text = '';
  let stray = 0;
  for (const o of extras) {
    text += (after.unicode[o] ?? '').trim();
    if (!touchesAny(glyphBox(after, o), ground)) stray++;
  }
  const labels = marks.labels.map((l) => l.replace(/\s/g, '')).filter((l) => l !== '');
  if (stray === 0 && composedOf(text, labels)) return [];
  return [{ code: 'unexpected-text', page: after.page, detail: `${extras.length}` }];
}

function composedOf(text: string, parts: readonly string[]): boolean {
  const reachable = new Uint8Array(text.length + 1);
  reachable[0] = 1;
  for (let i = 0; i < text.length; i++) {
    if (reachable[i] !== 1) continue;
    for (const part of parts) if (text.startsWith(part, i)) reachable[i + part.length] = 1;
  }
  return reachable[text.length] === 1;
}
