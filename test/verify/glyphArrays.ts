import type { PageGlyphs } from '../../redaction/model/glyph.ts';

export interface DrawnText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly flags?: number;
  /** Height of the glyphs' boxes, in em. */
  readonly tall?: number;
}

/** A page's glyphs from pieces of text: every glyph half an em wide, in the order given. */
export function glyphsOfPieces(pieces: readonly DrawnText[], page = 1): PageGlyphs {
  const chars = pieces.flatMap(({ text, x, y, size = 10, flags = 0, tall = 1 }) =>
    [...text].map((unicode, i) => ({ unicode, x: x + i * size * 0.5, y, size, flags, tall })),
  );
  const quads = new Float32Array(chars.length * 8);
  chars.forEach((c, i) => {
    const [x0, x1, y0, y1] = [
      c.x,
      c.x + c.size * 0.5,
      c.y - c.size * 0.8 * c.tall,
      c.y + c.size * 0.2 * c.tall,
    ];
    quads.set([x0, y0, x1, y0, x0, y1, x1, y1], i * 8);
  });
  return {
    page,
    count: chars.length,
    quads,
    unicode: chars.map((c) => c.unicode),
    codes: Uint32Array.from(chars, (c) => c.unicode.codePointAt(0) ?? 0),
    fontOf: new Uint16Array(chars.length),
    fonts: [{ name: 'Test', bold: false, italic: false, vertical: false, type3: false }],
    sizes: Float32Array.from(chars, (c) => c.size),
    flags: Uint16Array.from(chars, (c) => c.flags),
    sources: new Uint32Array(chars.length * 3),
    uses: [{ kind: 'page', parent: -1, parentOperation: 0, object: '' }],
    mcids: new Int32Array(chars.length).fill(-1),
  };
}

export function indicesOf(glyphs: PageGlyphs, text: string): number[] {
  const at = glyphs.unicode.join('').indexOf(text);
  return [...text].map((_, i) => at + i);
}
