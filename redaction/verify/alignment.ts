/** Which glyph of the original each glyph of the output is. */
import { cellsByUse, tilesByUse } from '../extract/cells.ts';
import type { Display, Rect } from '../model/geometry.ts';
import type { PageGlyphs } from '../model/glyph.ts';
import { isNeutralFont } from '../model/neutralText.ts';
import { Fate } from './fates.ts';
import type { FontRenames } from './fontRenames.ts';
import { alongElastic, glyphBox, isAnnotation, isSpace, runsDown } from './glyphPlaces.ts';
import { grow, type PageMarks, touchesAny } from './marks.ts';

/** Points a survivor may stand away from its old place (CTM rounding of producers stays below it). */
const EXACT = 0.1;
/** In em: how far a survivor may be moved on a line whose gap hides the removed width (docs/widths.md). */
const GRID = 2.05;
/** Points: more than the longest line. */
const LINE = 5000;
/** Letters that tell a word from others of its line, behind a row of leader dots. */
const RUN = 200;

export interface Alignment {
  /** 1 for each original glyph found again. */
  readonly matched: Uint8Array;
  /** Output glyphs that belong to no original glyph. */
  readonly extras: readonly number[];
}

/**
 * Both lists are in drawing order, so one sweep is enough: what stays may not be skipped. A glyph of the
 * output is taken for the nearest equal one (of two equal letters in a row that moved, the one that moved as the letter before
 * did) up to the next that stays, first of those that may be there: a
 * leaked letter that passes for a survivor leaves the real survivor unexplained.
 */
export function align(pair: PagePair, fates: Uint8Array, marks: PageMarks): Alignment {
  const { before, after } = pair;
  const matched = new Uint8Array(before.count);
  const extras: number[] = [];
  const loose = looseLines(marks);
  let i = 0;
  let stays = 0;
  for (let o = 0; o < after.count; o++) {
    const run = runInPlace(pair, fates, i, o);
    matched.fill(1, i, i + run);
    i += run;
    o += run;
    if (o >= after.count) break;
    // Appearances are not in the page's order once one of them is drawn by the page.
    if (isAnnotation(after, o)) {
      if (!isSpace(after.unicode[o])) extras.push(o);
      continue;
    }
    stays = Math.max(stays, i);
    while (stays < before.count && fates[stays] !== Fate.Stays) stays++;
    const j = found(pair, { fates, loose, from: i, last: stays }, o);
    if (j >= 0) {
      pair.noteFont(j, o);
      pair.noteMove(j, o);
      matched[j] = 1;
      i = j + 1;
    } else if (!isSpace(after.unicode[o])) extras.push(o);
  }
  return { matched, extras };
}

/**
 * The usual case, without a search: how many glyphs from here on stand, in their order, where they stood. A loop of its
 * own, for V8 compiles one with rare turns in it again at each of them.
 */
function runInPlace(pair: PagePair, fates: Uint8Array, i: number, o: number): number {
  const { before, after } = pair;
  const most = Math.min(before.count - i, after.count - o);
  for (let run = 0; run < most; run++) {
    if (isAnnotation(after, o + run) || fates[i + run] === Fate.Goes) return run;
    if (!pair.isInPlace(i + run, o + run)) return run;
    pair.noteFont(i + run, o + run);
  }
  return most < 0 ? 0 : most;
}

/** The glyphs of a page before and after. */
export class PagePair {
  readonly before: PageGlyphs;
  readonly after: PageGlyphs;
  /** `Likeness` of each font of the original to each font of the output. */
  private readonly likeness: Uint8Array;
  private readonly fonts: FontRenames;
  /** By use of the original, and of the output. */
  private readonly cells: ReturnType<typeof cellsByUse>;
  private readonly tiles: readonly boolean[];
  private moveX = 0;
  private moveY = 0;

  constructor(before: PageGlyphs, after: PageGlyphs, fonts: FontRenames) {
    this.before = before;
    this.after = after;
    this.fonts = fonts;
    this.cells = cellsByUse(before.uses);
    this.tiles = this.cells === undefined ? [] : tilesByUse(after.uses);
    this.likeness = Uint8Array.from(
      before.fonts.flatMap((a) => after.fonts.map((b) => likenessOf(a.name, b.name))),
    );
  }

  /** Tells of a font that has another name now, once two glyphs are known to be one. */
  noteFont(i: number, o: number): void {
    if (this.likenessOf(i, o) !== Likeness.Renamed) return;
    const { before: a, after: b } = this;
    this.fonts.note(a.fonts[a.fontOf[i]!]?.name, b.fonts[b.fontOf[o]!]?.name);
  }

  /** The same character at its old place. */
  isInPlace(i: number, o: number): boolean {
    return this.isAt(i, o) && this.isSame(i, o);
  }

  private isAt(i: number, o: number): boolean {
    if (this.distance(i, o) <= EXACT || this.isInOtherCell(i, o)) return true;
    return (alongElastic(this.before, i, this.after, o) ?? Infinity) <= EXACT;
  }

  isInCells(i: number): boolean {
    return this.cells?.[this.before.sources[i * 3]!] !== undefined;
  }

  isInTile(o: number): boolean {
    return this.tiles[this.after.sources[o * 3]!] === true;
  }

  /** In the same place of another cell of the same tiling: which cell is told depends on what is painted. */
  private isInOtherCell(i: number, o: number): boolean {
    const { before, after } = this;
    const cells = this.cells?.[before.sources[i * 3]!];
    if (cells === undefined || this.tiles[after.sources[o * 3]!] !== true) return false;
    const { stepX, stepY } = cells;
    const [dx, dy] = [this.shifted(i, o, 4), this.shifted(i, o, 5)];
    const det = stepX.x * stepY.y - stepX.y * stepY.x;
    const across = Math.round((dx * stepY.y - dy * stepY.x) / det);
    const up = Math.round((dy * stepX.x - dx * stepX.y) / det);
    const [restX, restY] = [
      dx - across * stepX.x - up * stepY.x,
      dy - across * stepX.y - up * stepY.y,
    ];
    return Math.hypot(restX, restY) <= EXACT;
  }

  /** The same character, at its place or further along a line whose glyphs may move. */
  isSurvivor(i: number, o: number, { across, down }: LooseLines): boolean {
    if (!this.isSame(i, o)) return false;
    const dx = this.moved(i, o, 4);
    const dy = this.moved(i, o, 5);
    if ((dx <= EXACT && dy <= EXACT) || this.isAt(i, o)) return true;
    if (!touchesAny(glyphBox(this.before, i), runsDown(this.before, i) ? down : across))
      return false;
    return Math.hypot(dx, dy) <= GRID * this.before.sizes[i]!;
  }

  distance(i: number, o: number): number {
    const dx = this.moved(i, o, 4);
    const dy = this.moved(i, o, 5);
    return Math.sqrt(dx * dx + dy * dy);
  }

  /** How far the glyph before was moved: its neighbours on a line whose glyphs may move went as far. */
  noteMove(i: number, o: number): void {
    this.moveX = this.shifted(i, o, 4);
    this.moveY = this.shifted(i, o, 5);
  }

  /** From its old place, or from where it is when it moved as the glyph before did. */
  distanceMoved(i: number, o: number): number {
    const dx = this.shifted(i, o, 4) - this.moveX;
    const dy = this.shifted(i, o, 5) - this.moveY;
    return Math.min(this.distance(i, o), Math.sqrt(dx * dx + dy * dy));
  }

  private shifted(i: number, o: number, coordinate: number): number {
    return this.after.quads[o * 8 + coordinate]! - this.before.quads[i * 8 + coordinate]!;
  }

  private moved(i: number, o: number, coordinate: number): number {
    return Math.abs(this.before.quads[i * 8 + coordinate]! - this.after.quads[o * 8 + coordinate]!);
  }

  private likenessOf(i: number, o: number): number {
    const { before, after } = this;
    return this.likeness[before.fontOf[i]! * after.fonts.length + after.fontOf[o]!]!;
  }

  private isSame(i: number, o: number): boolean {
    const { before: a, after: b } = this;
    if (a.codes[i] !== b.codes[o] || a.unicode[i] !== b.unicode[o]) return false;
    if (this.likenessOf(i, o) === Likeness.None) return false;
    const size = a.sizes[i]!;
    if (Math.abs(size - b.sizes[o]!) <= 0.01 + size * 0.01) return true;
    return alongElastic(a, i, b, o) !== undefined;
  }
}

/** A name that told what was removed is a neutral one now (class 66): `FontRenames` proves that it did. */
const Likeness = { None: 0, Same: 1, Renamed: 2 } as const;

function likenessOf(before: string, after: string): number {
  if (before === after) return Likeness.Same;
  return isNeutralFont(after) ? Likeness.Renamed : Likeness.None;
}

interface Span {
  readonly fates: Uint8Array;
  readonly loose: LooseLines;
  /** Indices in the original, both included. */
  readonly from: number;
  readonly last: number;
}

/** Index in the original, or -1. */
function found(pair: PagePair, span: Span, o: number): number {
  const near = nearest(pair, span, o, false);
  if (near < 0) return nearest(pair, span, o, true);
  return passesOver(pair, span, near, o) ? span.last : near;
}

/**
 * Taking the output's glyph for `near`, which may have gone, would leave the equal one that stays unexplained, for the
 * output's next glyph is not that one.
 */
function passesOver(pair: PagePair, span: Span, near: number, o: number): boolean {
  const { fates, loose, last } = span;
  if (near === last || last >= pair.before.count || fates[near] === Fate.Stays) return false;
  if (!pair.isSurvivor(last, o, loose)) return false;
  const next = o + 1;
  if (next >= pair.after.count || isAnnotation(pair.after, next)) return true;
  return nearest(pair, { ...span, from: near + 1 }, next, false) < 0;
}

/** Index in the original, or -1; `goes`: among those that go, or among the others. */
function nearest(
  pair: PagePair,
  { fates, loose, from, last }: Span,
  o: number,
  goes: boolean,
): number {
  const { before, after } = pair;
  let best = -1;
  let least = Infinity;
  let longest = 0;
  for (let k = from; k <= last && k < before.count; k++) {
    if (before.codes[k] !== after.codes[o] || (fates[k] === Fate.Goes) !== goes) continue;
    const distance = pair.distanceMoved(k, o);
    const run = distance <= EXACT ? Infinity : sameCodes(pair, k, o);
    if (run < longest || (run === longest && distance >= least)) continue;
    if (!pair.isSurvivor(k, o, loose)) continue;
    best = k;
    least = distance;
    longest = run;
    if (distance <= EXACT) break;
  }
  return best;
}

/**
 * How many codes in a row are the same from here on. Where a whole line may go, each of its words may have
 * moved by another length, and no place tells which of two equal letters a word begins with.
 */
function sameCodes({ before, after }: PagePair, i: number, o: number): number {
  const most = Math.min(RUN, before.count - i, after.count - o);
  let run = 1;
  while (run < most && before.codes[i + run] === after.codes[o + run]) run++;
  return run;
}

/** Where survivors may have moved along their line, for lines of both directions. */
interface LooseLines {
  readonly across: readonly Rect<Display>[];
  readonly down: readonly Rect<Display>[];
}

function looseLines(marks: PageMarks): LooseLines {
  return {
    across: marks.loose.map((l) => grow(l.rect, LINE, 0)),
    down: marks.loose.map((l) => grow(l.rect, 0, LINE)),
  };
}
