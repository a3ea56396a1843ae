import type { GlyphFont, PageGlyphs, StreamUse } from '../model/glyph.ts';

/** Glyphs: most pages have fewer, and what is compiled for arrays that never changed is thrown away when they do. */
const USUAL = 1 << 13;

/**
 * Large arrays are passed on from page to page: allocating them is a third of a page's work, and what is garbage
 * outside of the heap is collected late.
 */
const spares: GlyphArrays[] = [];
/** Burning and proving a page take one after another, two at the same time. */
const MOST_SPARES = 3;
/** Glyphs: a page of more is rare, and its arrays are not kept for the others. */
const LARGEST_SPARE = 1 << 15;
const lent = new WeakMap<PageGlyphs, GlyphArrays>();

/** A reader that goes on after the release finds nothing, and not the next page. */
const EMPTY = {
  count: 0,
  quads: new Float32Array(0),
  unicode: [],
  codes: new Uint32Array(0),
  fontOf: new Uint16Array(0),
  sizes: new Float32Array(0),
  flags: new Uint16Array(0),
  sources: new Uint32Array(0),
  mcids: new Int32Array(0),
} as const;

/** The arrays of `PageGlyphs` while they grow, by doubling. */
export class GlyphArrays {
  count = 0;
  quads = new Float32Array(8 * USUAL);
  codes = new Uint32Array(USUAL);
  fontOf = new Uint16Array(USUAL);
  sizes = new Float32Array(USUAL);
  flags = new Uint16Array(USUAL);
  sources = new Uint32Array(3 * USUAL);
  mcids = new Int32Array(USUAL);
  unicode: string[] = [];

  /** As in `TextRegister`: what is compiled for glyphs that nobody released would be thrown away at the first release. */
  private static readonly kept = new GlyphArrays().lend(0, [], []);

  static {
    releaseGlyphs(GlyphArrays.kept);
  }

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

  /** Views of these arrays, until `releaseGlyphs`. */
  lend(page: number, fonts: readonly GlyphFont[], uses: readonly StreamUse[]): PageGlyphs {
    const { count } = this;
    this.unicode.length = count;
    const glyphs = {
      page,
      count,
      quads: this.quads.subarray(0, count * 8),
      unicode: this.unicode,
      codes: this.codes.subarray(0, count),
      fontOf: this.fontOf.subarray(0, count),
      fonts,
      sizes: this.sizes.subarray(0, count),
      flags: this.flags.subarray(0, count),
      sources: this.sources.subarray(0, count * 3),
      uses,
      mcids: this.mcids.subarray(0, count),
    };
    lent.set(glyphs, this);
    return glyphs;
  }

  /** Copies exactly as long as there are glyphs: pages that are kept. */
  finish(page: number, fonts: readonly GlyphFont[], uses: readonly StreamUse[]): PageGlyphs {
    const copies = this.copies(page, fonts, uses);
    giveBack(this);
    return copies;
  }

  copies(page: number, fonts: readonly GlyphFont[], uses: readonly StreamUse[]): PageGlyphs {
    const { count } = this;
    return {
      page,
      count,
      quads: this.quads.slice(0, count * 8),
      unicode: this.unicode.slice(0, count),
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

export function borrowArrays(): GlyphArrays {
  const arrays = spares.pop() ?? new GlyphArrays();
  arrays.count = 0;
  return arrays;
}

function giveBack(arrays: GlyphArrays): void {
  const isUsual = arrays.codes.length <= LARGEST_SPARE;
  if (isUsual && spares.length < MOST_SPARES) spares.push(arrays);
}

/** Ends the use of glyphs that were lent; they are empty from now on. Glyphs that are copies are left alone. */
export function releaseGlyphs(glyphs: PageGlyphs): void {
  const arrays = lent.get(glyphs);
  if (arrays === undefined) return;
  lent.delete(glyphs);
  Object.assign(glyphs, EMPTY);
  giveBack(arrays);
}

function grown<T extends { set(from: T): void }>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}
