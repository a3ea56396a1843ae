/**
 * When a rectangle touches a glyph. A glyph's quad is as high as its font, and lines that are set tight overlap by
 * such quads; so across the line the glyph's core counts (baseline to x-height), while along the line
 * more than a hair is enough.
 */
import type { Font } from '../../font/font.ts';
import type { Display, Rect } from '../../model/geometry.ts';
import { GlyphFlag, type PageGlyphs } from '../../model/glyph.ts';

/** Share of the glyph's width, or points, that may be covered unnoticed: rounding, no letter. */
const HAIR_SHARE = 0.02;
const HAIR_POINTS = 0.05;
/** Enlarged boxes reach over their neighbours; a mark on the neighbour is none on them. */
const HAIR_SHARE_SUSPICIOUS = 0.15;
/** A damaged font may give a box of a hundred em: of the letter itself at least so many em from its origin are sure. */
const OWN_EM = 0.5;
/** Height of the core in em, and at most this share of the ascent. */
const X_HEIGHT = 0.5;
const X_HEIGHT_OF_ASCENT = 0.62;
/** Share of the core's height, or of a flatter mark's, that has to be covered. */
const CORE_SHARE = 0.2;
const FLAT_SHARE = 0.5;
/** A line is slanted when it rises or falls by more than this much of its length. */
const SLANT = 0.03;

/** Of a letter within which a mark lies: a watermark's under a word. */
const LARGER = 1.5;

/** A glyph without advance is looked for this far around its place, in em. */
const ZERO_WIDTH_REACH = 0.02;

/** Corner and edge vectors of a glyph's core in Display: across from the corner, up from the corner. */
export interface Core {
  x: number;
  y: number;
  alongX: number;
  alongY: number;
  upX: number;
  upY: number;
  hair: number;
  /** Of an enlarged box: the length from the origin that belongs to the letter whatever the box says; 0 of others. */
  own: number;
}

export function coreOf(glyphs: PageGlyphs, i: number, font: Font | undefined): Core {
  const q = glyphs.quads;
  const k = i * 8;
  const x = q[k + 4]!;
  const y = q[k + 5]!;
  const core = {
    x,
    y,
    alongX: q[k + 6]! - x,
    alongY: q[k + 7]! - y,
    upX: q[k]! - x,
    upY: q[k + 1]! - y,
    hair: 0,
    own: 0,
  };
  const flags = glyphs.flags[i]!;
  if ((flags & GlyphFlag.Vertical) !== 0) narrowToMiddle(core);
  else if (font !== undefined) narrowToXHeight(core, font, glyphs.sizes[i]!);
  const width = lengthOf(core.alongX, core.alongY);
  const isSuspicious = (flags & GlyphFlag.SuspiciousMetrics) !== 0;
  const share = isSuspicious ? HAIR_SHARE_SUSPICIOUS : HAIR_SHARE;
  if (isSuspicious) core.own = Math.min(width, OWN_EM * glyphs.sizes[i]!);
  core.hair = Math.min(Math.max(HAIR_POINTS, width * share), width / 2);
  if (width < 1e-6) widen(core, glyphs.sizes[i]!);
  return core;
}

/** Vertical writing: the line runs down, the middle half of the column is the core. */
function narrowToMiddle(core: Core): void {
  const { alongX, alongY, upX, upY } = core;
  core.x += alongX / 4 + upX;
  core.y += alongY / 4 + upY;
  core.alongX = -upX;
  core.alongY = -upY;
  core.upX = alongX / 2;
  core.upY = alongY / 2;
}

function narrowToXHeight(core: Core, font: Font, size: number): void {
  const full = font.ascent - font.descent;
  const height = lengthOf(core.upX, core.upY);
  if (!(height > 0) || !(full > 0)) return;
  const em = font.fontMatrix === undefined ? size : height / full;
  const base = -font.descent / full;
  const ascent = (height * font.ascent) / full;
  const share = Math.min(X_HEIGHT * em, X_HEIGHT_OF_ASCENT * ascent) / height;
  core.x += core.upX * base;
  core.y += core.upY * base;
  core.upX *= share;
  core.upY *= share;
}

function widen(core: Core, size: number): void {
  const height = lengthOf(core.upX, core.upY);
  if (!(height > 0)) return;
  const half = (ZERO_WIDTH_REACH * Math.max(size, 1)) / height;
  const [x, y] = [core.upY * half, -core.upX * half];
  core.x -= x;
  core.y -= y;
  core.alongX = 2 * x;
  core.alongY = 2 * y;
}

export function touches(core: Core, rect: Rect<Display>): boolean {
  const { x, y, alongX, alongY, upX, upY } = core;
  const farX = x + alongX + upX;
  const farY = y + alongY + upY;
  const x0 = Math.min(x, x + alongX, x + upX, farX);
  const x1 = Math.max(x, x + alongX, x + upX, farX);
  const y0 = Math.min(y, y + alongY, y + upY, farY);
  const y1 = Math.max(y, y + alongY, y + upY, farY);
  if (x0 > rect.x1 || x1 < rect.x0 || y0 > rect.y1 || y1 < rect.y0) return false;
  // Most that a mark touches lies in it whole.
  if (x0 >= rect.x0 && x1 <= rect.x1 && y0 >= rect.y0 && y1 <= rect.y1) return true;
  return coveredEnough(core, rect);
}

/** The part of the core under the rectangle, measured along and across the line. */
function coveredEnough(core: Core, rect: Rect<Display>): boolean {
  const width = lengthOf(core.alongX, core.alongY);
  const height = lengthOf(core.upX, core.upY);
  const det = core.alongX * core.upY - core.alongY * core.upX;
  if (!(width > 0) || !(height > 0) || Math.abs(det) < 1e-12) return pointInside(core, rect);
  let [u0, u1, v0, v1] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [px, py] of clipped(core, rect)) {
    const dx = px - core.x;
    const dy = py - core.y;
    const u = ((dx * core.upY - dy * core.upX) / det) * width;
    const v = ((dy * core.alongX - dx * core.alongY) / det) * height;
    u0 = Math.min(u0, u);
    u1 = Math.max(u1, u);
    v0 = Math.min(v0, v);
    v1 = Math.max(v1, v);
  }
  const flat = Math.min(rect.x1 - rect.x0, rect.y1 - rect.y0) * FLAT_SHARE;
  const own = Math.min(u1, core.own) - u0;
  const isAlong = u1 - u0 > core.hair || own > core.own * HAIR_SHARE_SUSPICIOUS;
  return isAlong && v1 - v0 >= Math.min(height * CORE_SHARE, flat);
}

/**
 * The share of the core of a slanted letter, or of one far larger than the rectangle, that it covers; 1 of others, for which
 * `touches` measures enough. A corner in a rectangle is as wide and as high as much more than what it covers.
 */
export function brushedShare(core: Core, rect: Rect<Display>): number {
  const { alongX, alongY, upX, upY } = core;
  const [x, y] = [Math.abs(alongX), Math.abs(alongY)];
  const isUpright = Math.min(x, y) <= SLANT * Math.max(x, y);
  if (isUpright && !isFarLarger(core, rect)) return 1;
  const whole = Math.abs(alongX * upY - alongY * upX);
  return whole > 0 ? areaOf(clipped(core, rect)) / whole : 1;
}

/**
 * In both directions: a mark on a word is wider than any of its letters, whatever its font says of their height. Of an
 * enlarged box nobody knows where its letter lies.
 */
function isFarLarger({ alongX, alongY, upX, upY, own }: Core, rect: Rect<Display>): boolean {
  if (own > 0) return false;
  const [width, height] = [Math.abs(alongX) + Math.abs(upX), Math.abs(alongY) + Math.abs(upY)];
  return width > LARGER * (rect.x1 - rect.x0) && height > LARGER * (rect.y1 - rect.y0);
}

function areaOf(polygon: readonly Corner[]): number {
  let doubled = 0;
  for (let i = 0; i < polygon.length; i++) {
    const [x, y] = polygon[i]!;
    const [nextX, nextY] = polygon[(i + 1) % polygon.length]!;
    doubled += x * nextY - nextX * y;
  }
  return Math.abs(doubled) / 2;
}

function pointInside(core: Core, rect: Rect<Display>): boolean {
  const x = core.x + (core.alongX + core.upX) / 2;
  const y = core.y + (core.alongY + core.upY) / 2;
  return x >= rect.x0 && x <= rect.x1 && y >= rect.y0 && y <= rect.y1;
}

type Corner = readonly [number, number];

/** The core's parallelogram cut by the rectangle's four edges (Sutherland–Hodgman). */
function clipped(core: Core, rect: Rect<Display>): readonly Corner[] {
  const { x, y, alongX, alongY, upX, upY } = core;
  let polygon: readonly Corner[] = [
    [x, y],
    [x + alongX, y + alongY],
    [x + alongX + upX, y + alongY + upY],
    [x + upX, y + upY],
  ];
  polygon = cut(polygon, 0, rect.x0, 1);
  polygon = cut(polygon, 0, rect.x1, -1);
  polygon = cut(polygon, 1, rect.y0, 1);
  return cut(polygon, 1, rect.y1, -1);
}

/** Keeps the side of the edge where `sign * (coordinate - edge)` is not negative. */
function cut(polygon: readonly Corner[], axis: 0 | 1, edge: number, sign: number): Corner[] {
  const kept: Corner[] = [];
  for (let i = 0; i < polygon.length; i++) {
    const from = polygon[i]!;
    const to = polygon[(i + 1) % polygon.length]!;
    const a = sign * (from[axis] - edge);
    const b = sign * (to[axis] - edge);
    if (a >= 0) kept.push(from);
    if (a >= 0 === b >= 0) continue;
    const t = a / (a - b);
    kept.push([from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])]);
  }
  return kept;
}

/** `Math.hypot` guards against numbers that no page has, at ten times the cost. */
function lengthOf(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}
