/** Builds PageGlyphs by hand: text at a place, every letter half an em wide. */
import { layoutPage } from '../../../redaction/extract/layout/layoutPage.ts';
import type { Stroke } from '../../../redaction/extract/strokes.ts';
import { identity, type Matrix, type Rect, type User } from '../../../redaction/model/geometry.ts';
import type { PageGlyphs } from '../../../redaction/model/glyph.ts';
import type { PageGeometry } from '../../../redaction/model/page.ts';
import type { GraphicRegion, PageText } from '../../../redaction/model/pageText.ts';

export const WIDTH = 595;
export const HEIGHT = 842;

export interface Glyph {
  readonly unicode: string;
  /** Left end of the baseline. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** In em. */
  readonly width: number;
  readonly flags: number;
  readonly bold: boolean;
  /** Direction of writing in degrees, clockwise on the page. */
  readonly angle: number;
}

export interface Style {
  readonly size?: number;
  readonly flags?: number;
  readonly bold?: boolean;
  readonly angle?: number;
  /** Extra white after each letter, em. */
  readonly tracking?: number;
  /** Spaces are drawn as glyphs; otherwise they only leave room. */
  readonly drawSpaces?: boolean;
}

const SPACE = 0.28;
const LETTER = 0.5;

/** Glyphs of one line of text from (x, baseline y). */
export function text(x: number, y: number, content: string, style: Style = {}): Glyph[] {
  const { size = 10, flags = 0, bold = false, angle = 0, tracking = 0 } = style;
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const glyphs: Glyph[] = [];
  let along = 0;
  for (const unicode of content) {
    const isSpace = unicode === ' ';
    const width = isSpace ? SPACE : /[\u200B-\u200D]/.test(unicode) ? 0 : LETTER;
    const place = { x: x + along * cos, y: y + along * sin };
    if (!isSpace || style.drawSpaces !== false) {
      glyphs.push({ unicode, ...place, size, width, flags, bold, angle });
    }
    along += (width + tracking) * size;
  }
  return glyphs;
}

/** Lines below each other. */
export function lines(
  x: number,
  y: number,
  step: number,
  rows: readonly string[],
  style: Style = {},
): Glyph[] {
  return rows.flatMap((row, i) => text(x, y + i * step, row, style));
}

export function glyphsOfPage(glyphs: readonly Glyph[]): PageGlyphs {
  const count = glyphs.length;
  const page = {
    page: 1,
    count,
    quads: new Float32Array(8 * count),
    unicode: glyphs.map((g) => g.unicode),
    codes: new Uint32Array(count),
    fontOf: Uint16Array.from(glyphs, (g) => (g.bold ? 1 : 0)),
    fonts: [font('Sans', false), font('Sans-Bold', true)],
    sizes: Float32Array.from(glyphs, (g) => g.size),
    flags: Uint16Array.from(glyphs, (g) => g.flags),
    sources: new Uint32Array(3 * count),
    uses: [{ kind: 'page' as const, parent: -1, parentOperation: -1, object: '' }],
    mcids: new Int32Array(count).fill(-1),
  };
  for (const [i, glyph] of glyphs.entries()) page.quads.set(quadOf(glyph), 8 * i);
  return page;
}

function font(name: string, bold: boolean) {
  return { name, bold, italic: false, vertical: false, type3: false };
}

/** Ascent 0.9 em, descent 0.2 em. */
function quadOf({ x, y, size, width, angle }: Glyph): number[] {
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const at = (u: number, v: number) => [
    x + (u * cos - v * sin) * size,
    y + (u * sin + v * cos) * size,
  ];
  return [...at(0, -0.9), ...at(width, -0.9), ...at(0, 0.2), ...at(width, 0.2)];
}

export function geometry(): PageGeometry {
  const box: Rect<User> = { x0: 0, y0: 0, x1: WIDTH, y1: HEIGHT };
  const toDisplay = identity() as Matrix<never, never>;
  return {
    page: 1,
    mediaBox: box,
    cropBox: box,
    rotate: 0,
    userUnit: 1,
    width: WIDTH,
    height: HEIGHT,
    toDisplay,
  };
}

export function layout(
  glyphs: readonly Glyph[],
  regions: readonly GraphicRegion[] = [],
  strokes: readonly Stroke[] = [],
): PageText {
  return layoutPage(geometry(), glyphsOfPage(glyphs), regions, strokes);
}

/** Blocks as arrays of lines, as they stand in the text. */
export function blocksOf(page: PageText): string[][] {
  return page.blocks.map((block) =>
    page.lines
      .slice(block.firstLine, block.endLine)
      .map((line) => page.text.slice(line.start, line.end)),
  );
}
