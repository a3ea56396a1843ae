import type { ExtractedPage } from '../../redaction/index.ts';
import { boundsOf, type Display, type Rect } from '../../redaction/model/geometry.ts';
import { GlyphFlag, type PageGlyphs } from '../../redaction/model/glyph.ts';

export interface PrintedGlyph {
  readonly page: number;
  readonly glyph: number;
  readonly unicode: string;
  readonly code: number;
  readonly font: string;
  readonly size: number;
  /** Display space. */
  readonly rect: readonly [number, number, number, number];
  readonly flags: readonly string[];
  /** Stream use, operation in it, glyph in the operation. */
  readonly source: readonly [number, number, number];
}

export function* glyphsOfPage({ glyphs }: ExtractedPage): Generator<PrintedGlyph> {
  for (let i = 0; i < glyphs.count; i++) {
    const [use = 0, operation = 0, ordinal = 0] = glyphs.sources.subarray(3 * i, 3 * i + 3);
    yield {
      page: glyphs.page,
      glyph: i,
      unicode: glyphs.unicode[i] ?? '',
      code: glyphs.codes[i] ?? 0,
      font: glyphs.fonts[glyphs.fontOf[i] ?? 0]?.name ?? '',
      size: hundredths(glyphs.sizes[i] ?? 0),
      rect: corners(glyphBox(glyphs, i)),
      flags: flagNames(glyphs.flags[i] ?? 0),
      source: [use, operation, ordinal],
    };
  }
}

export function glyphLine(glyph: PrintedGlyph): string {
  const { page, unicode, code, font, size, rect, flags, source } = glyph;
  const text = JSON.stringify(unicode).padEnd(5);
  const at = rect.map((n) => n.toFixed(2)).join(' ');
  const marks = flags.length > 0 ? ` ${flags.join('+')}` : '';
  return `p${page} g${glyph.glyph} ${text} code ${code} ${font} ${size} (${at}) ${source.join('/')}${marks}`;
}

export interface PrintedLine {
  readonly page: number;
  readonly line: number;
  readonly block: string;
  readonly rect: readonly [number, number, number, number];
  readonly text: string;
}

export function linesOfPage({ text }: ExtractedPage): PrintedLine[] {
  return text.lines.map((line, index) => ({
    page: text.page,
    line: index,
    block: text.blocks[line.block]?.kind ?? '',
    rect: corners(line.box),
    text: text.text.slice(line.start, line.end),
  }));
}

/** The page's text in reading order, as detection sees it. */
export function textOfPage({ text }: ExtractedPage): string {
  return `--- ${text.page}\n${text.text}`;
}

export function corners(r: Rect<Display>): [number, number, number, number] {
  return [hundredths(r.x0), hundredths(r.y0), hundredths(r.x1), hundredths(r.y1)];
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

function glyphBox(glyphs: PageGlyphs, index: number): Rect<Display> {
  const q = glyphs.quads.subarray(8 * index, 8 * index + 8);
  return boundsOf([0, 2, 4, 6].map((corner) => ({ x: q[corner] ?? 0, y: q[corner + 1] ?? 0 })));
}

function flagNames(flags: number): string[] {
  return Object.entries(GlyphFlag)
    .filter(([, bit]) => (flags & bit) !== 0)
    .map(([name]) => name);
}
