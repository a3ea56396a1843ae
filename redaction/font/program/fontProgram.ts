import type { VerticalExtent } from '../verticalExtent.ts';

/** What an embedded font program tells: asked where the PDF is silent, and to check its widths. */
export interface FontProgram {
  readonly kind: 'truetype' | 'cff' | 'type1';
  /** From hhea (TrueType) in em; undefined where the program has none. */
  readonly extent: VerticalExtent | undefined;
  /** Built-in encoding of Type1 and CFF: 256 glyph names, '' for none. */
  readonly encoding: readonly string[] | undefined;
  readonly glyphCount: number;
  /** Advance in em. */
  widthOf(glyph: number): number | undefined;
  /** '' when neither the character map nor the glyph's name tells. */
  unicodeOf(glyph: number): string;
  glyphNamed(name: string): number | undefined;
  /** The glyph a character code shows when no encoding applies (symbolic TrueType, built-in encoding). */
  glyphOfCode(code: number): number | undefined;
  /** The glyph of a Unicode character by the program's own map. */
  glyphOfUnicode(unicode: number): number | undefined;
  /** CID-keyed CFF: by the charset; all others: the number itself. */
  glyphOfCid(cid: number): number | undefined;
}
