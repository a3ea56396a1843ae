/**
 * What detection sees: text and offsets, never a PDF. `text` is the page in reading order; offsets are
 * UTF-16 units into it.
 */
import type { Display, Rect } from './geometry.ts';

export interface PageText {
  /** 1-based. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  /**
   * Lines joined by '\n', blocks by '\n\n', cells of one table row or far-apart pieces of one visual
   * line by '\t'. Words broken over a line end are joined: `ambte-⏎naar` reads `ambtenaar` (the hyphen
   * is swallowed) and `Smit-⏎Bos` reads `Smit-Bos`; `pieter.jansen@⏎minjenv.nl` is joined as well.
   */
  readonly text: string;
  /** For each UTF-16 unit: the glyph index, or -1 for separators that layout inserted. */
  readonly glyphAt: Int32Array;
  /** Glyphs swallowed by joining (the hyphen of `ambte-⏎naar`): offset in `text` after which they stood. */
  readonly swallowed: readonly { readonly offset: number; readonly glyph: number }[];
  /**
   * Glyphs that have no character of their own but belong to one that has: the second strike of bold by
   * double drawing, a combining accent, the rest of an ActualText sequence. Ascending by `to`. They are
   * marked whenever the glyph `to` is.
   */
  readonly attached?: readonly AttachedGlyph[];
  readonly lines: readonly TextLine[];
  readonly blocks: readonly TextBlock[];
  readonly regions: readonly GraphicRegion[];
}

export interface TextLine {
  /** Half-open range in `text`, without the separator. A line joined by hyphenation ends where its part ends. */
  readonly start: number;
  readonly end: number;
  readonly box: Rect<Display>;
  /** Index into `blocks`. */
  readonly block: number;
  readonly fontSize: number;
  readonly bold: boolean;
  /** Pieces separated by '\t' (table cells, label and value at a distance); one piece for plain lines. */
  readonly cells: readonly TextCell[];
  /** In a ruled table: which of the page's rows; the lines of one row share it. */
  readonly row?: number;
}

export interface TextCell {
  readonly start: number;
  readonly end: number;
  readonly box: Rect<Display>;
  /** In a table: which of its columns, from 0 (empty cells are counted, though they have no TextCell). */
  readonly column?: number;
}

export interface AttachedGlyph {
  readonly to: number;
  readonly glyph: number;
}

export interface TextBlock {
  readonly kind: 'body' | 'colophon' | 'table' | 'header' | 'footer';
  /** Half-open range of line indices. */
  readonly firstLine: number;
  readonly endLine: number;
  readonly box: Rect<Display>;
}

/** A place with something drawn that is not text: signatures and parafen are found among these. */
export interface GraphicRegion {
  readonly kind: 'image' | 'path' | 'ink' | 'stamp' | 'signature-field';
  readonly box: Rect<Display>;
  /** Share of a page-sized scan: such images are never a signature by themselves. */
  readonly coversPage: boolean;
  /** Number of path segments (kind `path`): signatures have many curves, rules and boxes few. */
  readonly segments: number;
  /** Kind `path`: points by which its lines reach beyond `box`, which goes around their middles. */
  readonly reach?: number;
}

/** A half-open range of one page's text. */
export interface TextRange {
  readonly page: number;
  readonly start: number;
  readonly end: number;
}

/** The glyphs of a range, ascending and unique, with swallowed and attached ones inside it. */
export function glyphsOf(pageText: PageText, start: number, end: number): number[] {
  const found = new Set<number>();
  for (let i = start; i < end; i++) {
    const glyph = pageText.glyphAt[i] ?? -1;
    if (glyph >= 0) found.add(glyph);
  }
  for (const s of pageText.swallowed) if (s.offset > start && s.offset < end) found.add(s.glyph);
  const { attached } = pageText;
  if (attached !== undefined) for (const glyph of [...found]) addAttached(attached, glyph, found);
  return [...found].sort((a, b) => a - b);
}

function addAttached(attached: readonly AttachedGlyph[], to: number, found: Set<number>): void {
  let low = 0;
  let high = attached.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((attached[middle]?.to ?? 0) < to) low = middle + 1;
    else high = middle;
  }
  for (let i = low; attached[i]?.to === to; i++) found.add(attached[i]?.glyph ?? to);
}
