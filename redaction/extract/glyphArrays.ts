import type { GlyphFont, PageGlyphs, StreamUse } from '../model/glyph.ts';

/** The arrays of `PageGlyphs` while they grow, by doubling. */
export class GlyphArrays {
  count = 0;
  quads = new Float32Array(8 * 1024);
  codes = new Uint32Array(1024);
  fontOf = new Uint16Array(1024);
  sizes = new Float32Array(1024);
  flags = new Uint16Array(1024);
  sources = new Uint32Array(3 * 1024);
  mcids = new Int32Array(1024);
  unicode: string[] = [];

  reserve(count: number): void {
    if (count <= this.codes.length) return;
    const capacity = Math.max(count, this.codes.length * 2);
    this.quads = grown(this.quads, new Float32Array(capacity * 8));
    this.codes = grown(this.codes, new Uint32Array(capacity));
    this.fontOf = grown(this.fontOf, new Uint16Array(capacity));
    this.sizes = grown(this.sizes, new Float32Array(capacity));
    this.flags = grown(this.flags, new Uint16Array(capacity));
    this.sources = grown(this.sources, new Uint32Array(capacity * 3));
    this.mcids = grown(this.mcids, new Int32Array(capacity));
  }

  /** Exactly as long as there are glyphs: a thousand pages are kept in memory. */
  finish(page: number, fonts: readonly GlyphFont[], uses: readonly StreamUse[]): PageGlyphs {
    const { count } = this;
    spare = this;
    return {
      page,
      count,
      quads: this.quads.slice(0, count * 8),
      unicode: this.unicode,
      codes: this.codes.slice(0, count),
      fontOf: this.fontOf.slice(0, count),
      fonts,
      sizes: this.sizes.slice(0, count),
      flags: this.flags.slice(0, count),
      sources: this.sources.slice(0, count * 3),
      uses,
      mcids: this.mcids.slice(0, count),
    };
  }
}

/** Large arrays are passed on from page to page: allocating them is a third of a page's work. */
let spare: GlyphArrays | undefined;

export function borrowArrays(): GlyphArrays {
  const arrays = spare ?? new GlyphArrays();
  spare = undefined;
  arrays.count = 0;
  arrays.unicode = [];
  return arrays;
}

function grown<T extends { set(from: T): void }>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}
