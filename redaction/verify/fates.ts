/** What must become of each glyph of a marked page, from its redactions alone. */
import { cellsByUse } from '../extract/cells.ts';
import { GlyphBlocks } from '../extract/glyphBlocks.ts';
import { type Display, overlaps, type Rect } from '../model/geometry.ts';
import { GlyphFlag, type PageGlyphs } from '../model/glyph.ts';
import { glyphBox, isNear, isSpace, ownCell, runsDown } from './glyphPlaces.ts';
import { grow, type PageMarks, touchesAny } from './marks.ts';

export const Fate = { Stays: 0, Goes: 1, MayGo: 2 } as const;

/** Points: more than the longest line. */
const LINE = 5000;
/** Area of a glyph's box that must lie under an area mark before it counts as marked. */
const MARKED_SHARE = 0.5;
/**
 * The same where the font gives its letters a box of more than so many em from top to bottom: half of that may hold no
 * ink at all, and the boxes of two lines lie over each other.
 */
const MARKED_SHARE_OF_TALL = 0.75;
const TALL = 1.6;
/** In em: how far from a mark a glyph without advance may be taken for one under it. */
const ZERO_WIDTH_REACH = 0.05;

export function fatesOf(glyphs: PageGlyphs, marks: PageMarks): Uint8Array {
  const fates = fatesOfFlags(glyphs);
  const blocks = new GlyphBlocks(glyphs);
  for (const { place, down } of reachOf(marks)) {
    const places = [place];
    blocks.visitNear(place, (i) => {
      if (down !== undefined && runsDown(glyphs, i) !== down) return;
      if (isNear(glyphs, i, places))
        fates[i] = fateNearMark(glyphs, i, glyphBox(glyphs, i), marks, fates[i]!);
    });
  }
  for (const i of marks.glyphs) {
    // White space says nothing, and a moved space must not pass for the one of a removed name.
    if (i < glyphs.count) fates[i] = isSpace(glyphs.unicode[i]) ? Fate.MayGo : Fate.Goes;
  }
  strikeTwins(glyphs, blocks, marks, fates);
  spareCells(glyphs, fates, marks);
  joinClusters(glyphs, fates);
  joinProcedures(glyphs, fates);
  return fates;
}

interface Reach {
  readonly place: Rect<Display>;
  /** Of glyphs whose line goes up or down the page alone, or of the others alone. */
  readonly down: boolean | undefined;
}

/** Where marks decide about glyphs: around each, and along the line of those whose width is hidden. */
function reachOf({ drawn, loose }: PageMarks): Reach[] {
  return [
    ...drawn.map((r) => ({ place: grow(r, 40, 4), down: undefined })),
    ...loose.map(({ rect }) => ({ place: grow(rect, LINE, 0), down: false })),
    ...loose.map(({ rect }) => ({ place: grow(rect, 0, LINE), down: true })),
  ];
}

/** Publication may take what is not seen; an annotation's look may go with it. */
function fatesOfFlags({ flags, count }: PageGlyphs): Uint8Array {
  const mayGo = GlyphFlag.HiddenLayer | GlyphFlag.OffPage | GlyphFlag.Annotation;
  const fates = new Uint8Array(count);
  for (let i = 0; i < count; i++) if ((flags[i]! & mayGo) !== 0) fates[i] = Fate.MayGo;
  return fates;
}

/** Text of a pattern of many cells is seen in marks, elsewhere or in both: `reading.ts` tells where it is painted. */
function spareCells(
  { uses, sources, count }: PageGlyphs,
  fates: Uint8Array,
  { glyphs: named }: PageMarks,
): void {
  const cells = cellsByUse(uses);
  for (let i = 0; cells !== undefined && i < count; i++)
    if (cells[sources[i * 3]!] !== undefined && !named.has(i)) fates[i] = Fate.MayGo;
}

/** Vowel signs, accents and joiners may go with the letter that they follow. */
function joinClusters({ unicode, flags, count }: PageGlyphs, fates: Uint8Array): void {
  for (let i = 1; i < count; i++) {
    if (fates[i] !== Fate.Stays || fates[i - 1] === Fate.Stays) continue;
    const isJoined = (flags[i]! & GlyphFlag.ZeroWidth) !== 0 || /^\p{M}/u.test(unicode[i] ?? '');
    if (isJoined) fates[i] = Fate.MayGo;
  }
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
  const inAreas = fateInAreas(glyphs, i, box, marks.areas);
  if (inAreas !== undefined) return inAreas;
  const down = runsDown(glyphs, i);
  for (const { rect, wholeLine } of marks.loose) {
    if (!isOnLine(box, rect, down)) continue;
    if (wholeLine || isSpace(glyphs.unicode[i])) return Fate.MayGo;
  }
  // What lies under a text mark though it is not named: a second text layer, a shadow.
  if (marks.drawn.some((r) => isUnder(box, r, down))) return Fate.MayGo;
  const zeroWidth = ((glyphs.flags[i] ?? 0) & GlyphFlag.ZeroWidth) !== 0;
  const reach = ZERO_WIDTH_REACH * glyphs.sizes[i]!;
  if (zeroWidth && touchesAny(grow(box, reach, 0), marks.drawn)) return Fate.MayGo;
  return fate;
}

function isOnLine(box: Rect<Display>, rect: Rect<Display>, down: boolean): boolean {
  if (!(rect.x0 < rect.x1 && rect.y0 < rect.y1)) return false;
  if (down) return box.x0 < rect.x1 && rect.x0 < box.x1;
  return box.y0 < rect.y1 && rect.y0 < box.y1;
}

/** Undefined where no area reaches the glyph. One that only brushes it does not excuse it from another. */
function fateInAreas(
  glyphs: PageGlyphs,
  i: number,
  box: Rect<Display>,
  areas: readonly Rect<Display>[],
): number | undefined {
  let fate: number | undefined;
  for (const area of areas) {
    const flat = isFlat(glyphs, i, box) ? fateOfPoint(box, area) : undefined;
    if (flat === Fate.Goes) return flat;
    if (flat === undefined && isMarked(glyphs, i, box, area))
      return isSpace(glyphs.unicode[i]) ? Fate.MayGo : Fate.Goes;
    if (flat !== undefined || overlaps(box, area)) fate = Fate.MayGo;
  }
  return fate;
}

function isMarked(glyphs: PageGlyphs, i: number, box: Rect<Display>, area: Rect<Display>): boolean {
  const share = shareOfMarked(glyphs, i, box);
  if (shareInside(box, area) >= share) return true;
  const own = ownCell(glyphs, i);
  return own !== undefined && shareInside(own, area) >= share;
}

function shareOfMarked(glyphs: PageGlyphs, i: number, box: Rect<Display>): number {
  const across = runsDown(glyphs, i) ? box.x1 - box.x0 : box.y1 - box.y0;
  // The box of a Type 3 font is the reach of all its letters, and its em is whatever its matrix makes of it.
  const isTall =
    glyphs.fonts[glyphs.fontOf[i]!]?.type3 === true || across > TALL * glyphs.sizes[i]!;
  return isTall ? MARKED_SHARE_OF_TALL : MARKED_SHARE;
}

/** Text of no size, or under a matrix without extent. */
function isFlat(glyphs: PageGlyphs, i: number, box: Rect<Display>): boolean {
  const isThin = box.x1 - box.x0 < 1e-3;
  const isLow = box.y1 - box.y0 < 1e-3;
  if (isThin && isLow) return true;
  return (isThin || isLow) && ((glyphs.flags[i] ?? 0) & GlyphFlag.ZeroWidth) === 0;
}

/** What has no area goes where its middle lies; at the very edge either is right. */
function fateOfPoint(box: Rect<Display>, area: Rect<Display>): number | undefined {
  const [x, y] = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2];
  const within = (by: number) =>
    x >= area.x0 + by && x <= area.x1 - by && y >= area.y0 + by && y <= area.y1 - by;
  if (within(0.5)) return Fate.Goes;
  return within(-0.5) ? Fate.MayGo : undefined;
}

/** Or with its middle: the mark of a small letter covers what is read of a large one that stands over it. */
function isUnder(box: Rect<Display>, mark: Rect<Display>, down: boolean): boolean {
  const [x, y] = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2];
  const holdsMiddle = x > mark.x0 && x < mark.x1 && y > mark.y0 && y < mark.y1;
  const wide = Math.min(box.x1, mark.x1) - Math.max(box.x0, mark.x0) >= 0.5 * (box.x1 - box.x0);
  const tall = Math.min(box.y1, mark.y1) - Math.max(box.y0, mark.y0) >= 0.5 * (box.y1 - box.y0);
  return shareInside(box, mark) >= MARKED_SHARE || (holdsMiddle && (down ? tall : wide));
}

function shareInside(box: Rect<Display>, area: Rect<Display>): number {
  const width = Math.max(box.x1 - box.x0, 1e-3);
  const height = Math.max(box.y1 - box.y0, 1e-3);
  const w = Math.min(box.x1, area.x1) - Math.max(box.x0, area.x0);
  const h = Math.min(box.y1, area.y1) - Math.max(box.y0, area.y0);
  return w <= 0 || h <= 0 ? 0 : (w * h) / (width * height);
}

/** The same text drawn again at the same place (class 23) shares the fate of its twin. */
function strikeTwins(
  glyphs: PageGlyphs,
  blocks: GlyphBlocks,
  marks: PageMarks,
  fates: Uint8Array,
): void {
  const { unicode } = glyphs;
  for (const struck of marks.glyphs) {
    if (struck >= glyphs.count || isSpace(unicode[struck])) continue;
    const place = glyphBox(glyphs, struck);
    blocks.visitNear(place, (i) => {
      if (fates[i] === Fate.Goes || unicode[i] !== unicode[struck]) return;
      const box = glyphBox(glyphs, i);
      if (isBeside(box, place) && shareInside(box, place) > 0.8) fates[i] = Fate.Goes;
    });
  }
}

/** The corners stand in the same cell of four points, or in cells that touch. */
function isBeside(a: Rect<Display>, b: Rect<Display>): boolean {
  const apart = (x: number, y: number) => Math.abs(Math.floor(x / 4) - Math.floor(y / 4));
  return apart(a.x0, b.x0) <= 1 && apart(a.y0, b.y0) <= 1;
}
