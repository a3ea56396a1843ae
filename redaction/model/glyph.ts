import type { Display, Point, Rect } from './geometry.ts';
import type { Outline } from './outline.ts';

/**
 * The glyphs of one page in the order the page draws them, as a structure of arrays: a page of 3,000
 * glyphs is a handful of allocations. Glyph index `i` is the glyph's identity within the page: the
 * same bytes always give the same indices, and burn finds the glyph again by it.
 */
export interface PageGlyphs {
  /** 1-based. */
  readonly page: number;
  readonly count: number;
  /**
   * 8 numbers a glyph, Display space: corners in Quad order (upper-left, upper-right, lower-left,
   * lower-right as the reader of the glyph sees them). Height is ascent to descent of the font,
   * width is the advance or the glyph's own box where the advance is suspicious (never smaller).
   */
  readonly quads: Float32Array;
  /** Unicode of each glyph, NFC as the font maps it; '' when nothing maps it. */
  readonly unicode: readonly string[];
  /** The character code as shown (1–4 bytes, big-endian). */
  readonly codes: Uint32Array;
  /** Index into `fonts`. */
  readonly fontOf: Uint16Array;
  readonly fonts: readonly GlyphFont[];
  /** Effective size in Display points (the height of one em along the glyph's up direction). */
  readonly sizes: Float32Array;
  /** Bit set of `GlyphFlag`. */
  readonly flags: Uint16Array;
  /** 3 numbers a glyph: stream use, operation ordinal within that use, glyph ordinal within that operation. */
  readonly sources: Uint32Array;
  readonly uses: readonly StreamUse[];
  /** Marked-content id (MCID) in force or -1. */
  readonly mcids: Int32Array;
}

/** What burn says that it left of a page's glyphs. */
export interface KeptGlyphs {
  /** By glyph of the original: 1 when the page's own content shows it from now on. */
  readonly stays: Uint8Array;
  /** Display points by which it was moved on purpose; most glyphs are not. */
  readonly shifts: ReadonlyMap<number, { readonly x: number; readonly y: number }>;
}

export interface GlyphFont {
  /** BaseFont without subset tag, or '' (for bold detection and layout; never trusted). */
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly vertical: boolean;
  readonly type3: boolean;
}

export const GlyphFlag = {
  /** Text rendering mode 3 or 7, alpha 0, or fully clipped away. */
  Invisible: 1,
  /** Drawn inside optional content that is off by default. */
  HiddenLayer: 2,
  /** Lies outside the CropBox. */
  OffPage: 4,
  /** No advance (combining accents, zero-width). */
  ZeroWidth: 8,
  /** Metrics that do not fit the glyph: the quad was enlarged. */
  SuspiciousMetrics: 16,
  /** Inside an annotation's appearance stream rather than the page's content. */
  Annotation: 32,
  /** Unicode comes from ActualText of an enclosing marked-content sequence. */
  ActualText: 64,
  /** Inside a marked-content sequence tagged Artifact. */
  Artifact: 128,
  /** The same text at the same place was drawn before (bold by double strike). */
  Duplicate: 256,
  Vertical: 512,
  /** Inside a tiling pattern cell, soft-mask group or Type3 procedure. */
  Nested: 1024,
} as const;

/**
 * One execution of a content stream. A Form XObject drawn twice has two uses: burn copies per use.
 * Uses are numbered in the order they are entered (depth first); use 0 is the page's own content.
 */
export interface StreamUse {
  readonly kind:
    | 'page'
    | 'form'
    | 'tiling-pattern'
    | 'type3-glyph'
    | 'soft-mask'
    | 'annotation-appearance';
  /** -1 for use 0 and for annotation appearances. */
  readonly parent: number;
  /**
   * Ordinal of the operation in the parent that entered this use (Do, paint operator, gs, show); for an
   * annotation appearance the annotation's index in the page's Annots.
   */
  readonly parentOperation: number;
  /** `12 0 R` of the stream; '' for page content (an array of streams) and direct objects. */
  readonly object: string;
  /** Page glyph index of the Type3 glyph whose procedure this is. */
  readonly glyph?: number;
  /** Of a tiling pattern of which more than one cell is painted. */
  readonly cells?: PaintedCells;
}

/** How the cell of a tiling pattern is repeated over what is painted with it. */
export interface PaintedCells {
  readonly stepX: Point<Display>;
  readonly stepY: Point<Display>;
  /** Of the one cell where its glyphs are said to be. */
  readonly cell: Rect<Display>;
  readonly painted: Rect<Display>;
  /** `box`: all of `painted` is; `text`: the letters in it; `line`: a stroke without pointed joins. */
  readonly shape: PaintedShape;
  /** Of a filled path of another shape with few enough sides. */
  readonly outline: Outline<Display> | undefined;
}

export type PaintedShape = 'box' | 'text' | 'line' | 'other';
