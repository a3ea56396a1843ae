import type { GlyphFont } from '../model/glyph.ts';
import type { PDFDict, PDFRawStream } from '../pdf/objects.ts';

/**
 * A font as the interpreter needs it (ISO 32000-2, 9.5–9.10): bytes to characters with metrics. One
 * `FontChar` object per code, cached: decoding a string allocates nothing.
 */
export interface Font {
  readonly info: GlyphFont;
  readonly dict: PDFDict;
  readonly vertical: boolean;
  /**
   * Height of the glyph box over and under the baseline in em (ascent > 0 > descent). From the
   * descriptor, else FontBBox, else the font program (hhea), else 0.95 / -0.25; never zero height.
   */
  readonly ascent: number;
  readonly descent: number;
  /** Type3: FontMatrix (9.6.4), glyph space to text space; undefined otherwise. */
  readonly fontMatrix: readonly [number, number, number, number, number, number] | undefined;
  /** Type3: the font's own Resources, if it has them. */
  readonly resources: PDFDict | undefined;
  /**
   * Splits a shown string, `bytes` from `from` to `to`, into characters, put into `chars` from `at` on; answers how
   * many. Trailing bytes that form no code give one char of what is left.
   */
  decodeInto(bytes: Uint8Array, from: number, to: number, chars: FontChar[], at: number): number;
  /** The characters of a whole string. */
  decode(bytes: Uint8Array): readonly FontChar[];
}

/** What `Font.decode` answers. */
export function charsOf(font: Pick<Font, 'decodeInto'>, bytes: Uint8Array): readonly FontChar[] {
  const chars: FontChar[] = [];
  font.decodeInto(bytes, 0, bytes.length, chars, 0);
  return chars;
}

export interface FontChar {
  readonly code: number;
  /** Bytes of the string this character took. */
  readonly length: number;
  /** '' when neither ToUnicode, encoding, CID collection nor font program tells. */
  readonly unicode: string;
  /** Horizontal displacement in text space units (1 = 1 em at size 1). Type3: FontMatrix applied. */
  readonly width: number;
  /** Vertical writing (9.7.4.3), text space units: displacement (negative is down) and position vector. */
  readonly verticalAdvance: number;
  readonly originX: number;
  readonly originY: number;
  /** Word spacing applies: a single-byte code 32. */
  readonly wordSpace: boolean;
  /** The width contradicts the font program or is missing: the box must be enlarged, never shrunk. */
  readonly suspicious: boolean;
  /** Ink or advance box to enlarge with, in em, when known: x0, y0, x1, y1 relative to the origin. */
  readonly box: readonly [number, number, number, number] | undefined;
  /** CID for Type0, else the code. With the font's dictionary this identifies the glyph for pruning. */
  readonly cid: number;
  /** Type3 glyph procedure. */
  readonly procedure: PDFRawStream | undefined;
}
