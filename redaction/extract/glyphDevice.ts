import type { Font } from '../font/font.ts';
import { GlyphFlag, type GlyphFont, type PageGlyphs, type StreamUse } from '../model/glyph.ts';
import type { PageGeometry } from '../model/page.ts';
import type { Bounds } from './bounds.ts';
import type { ContentDevice, ShowEvent, UseEvent } from './device.ts';
import { markDuplicates } from './duplicates.ts';
import { borrowArrays } from './glyphArrays.ts';
import type { PaintState } from './graphicsState.ts';

const INDIRECT: ReadonlySet<StreamUse['kind']> = new Set([
  'tiling-pattern',
  'soft-mask',
  'type3-glyph',
]);

/** Collects what is shown as `PageGlyphs`. */
export class GlyphDevice implements ContentDevice {
  private readonly geometry: PageGeometry;
  private readonly arrays = borrowArrays();
  /** Index in `PageGlyphs.fonts`. */
  readonly fontsInOrder: Font[] = [];
  private readonly fontIndex = new Map<Font, number>();
  /** Flags that follow from the stream use. */
  private readonly useFlags: number[] = [0];

  constructor(geometry: PageGeometry) {
    this.geometry = geometry;
  }

  enterUse(event: UseEvent): boolean {
    let flags = event.info.parent < 0 ? 0 : (this.useFlags[event.info.parent] ?? 0);
    if (event.annotation !== undefined) flags |= GlyphFlag.Annotation;
    if (INDIRECT.has(event.info.kind)) flags |= GlyphFlag.Nested;
    this.useFlags[event.use] = flags;
    return true;
  }

  show(event: ShowEvent): void {
    const first = this.arrays.count;
    this.arrays.reserve(first + event.count);
    this.copySources(event, first);
    this.copyQuads(event, first);
    this.copyState(event, first);
    this.arrays.count = first + event.count;
  }

  /** Ends the collection: glyphs that may be kept, with the flag Duplicate. */
  glyphs(uses: readonly StreamUse[]): PageGlyphs {
    const glyphs = this.arrays.finish(this.geometry.page, this.fontInfos(), uses);
    markDuplicates(glyphs);
    return glyphs;
  }

  /** Ends the collection: glyphs for a short use, to be released (`releaseGlyphs`), without the flag Duplicate. */
  lentGlyphs(uses: readonly StreamUse[]): PageGlyphs {
    return this.arrays.lend(this.geometry.page, this.fontInfos(), uses);
  }

  /** As it is by now, in arrays that nobody else has, without the flag Duplicate. */
  copiedGlyphs(uses: readonly StreamUse[]): PageGlyphs {
    return this.arrays.copies(this.geometry.page, this.fontInfos(), uses);
  }

  private copySources(event: ShowEvent, first: number): void {
    const { unicode, codes, sources } = this.arrays;
    const { chars, use, count } = event;
    const { ordinal } = event.operation;
    for (let i = 0; i < count; i++) {
      const char = chars[i]!;
      const at = first + i;
      unicode[at] = char.unicode;
      codes[at] = char.code;
      sources[at * 3] = use;
      sources[at * 3 + 1] = ordinal;
      sources[at * 3 + 2] = i;
    }
  }

  private copyQuads(event: ShowEvent, first: number): void {
    const { a, b, c, d, e, f } = this.geometry.toDisplay;
    const to = this.arrays.quads;
    const from = event.quads;
    const end = event.count * 8;
    let at = first * 8;
    for (let k = 0; k < end; k += 2) {
      const x = from[k]!;
      const y = from[k + 1]!;
      to[at++] = a * x + c * y + e;
      to[at++] = b * x + d * y + f;
    }
  }

  private copyState(event: ShowEvent, first: number): void {
    const { sizes, fontOf, mcids } = this.arrays;
    const state = event.state as PaintState;
    const end = first + event.count;
    sizes.fill(this.sizeOf(state) * emOf(event.font), first, end);
    fontOf.fill(this.indexOf(event.font), first, end);
    mcids.fill(state.marks.mcid, first, end);
    this.copyFlags(event, first, this.sharedFlags(event, state), state.clip);
  }

  private copyFlags(event: ShowEvent, first: number, shared: number, clip: Bounds): void {
    const { flags } = this.arrays;
    const { chars, count, quads } = event;
    const { vertical } = event.font;
    for (let i = 0; i < count; i++) {
      const at = first + i;
      const char = chars[i]!;
      let own = shared | this.placeFlags(quads, i * 8, at * 8, clip);
      if (char.suspicious) own |= GlyphFlag.SuspiciousMetrics;
      if ((vertical ? char.verticalAdvance : char.width) === 0) own |= GlyphFlag.ZeroWidth;
      flags[at] = own;
    }
  }

  private sharedFlags(event: ShowEvent, state: PaintState): number {
    let flags = this.useFlags[event.use] ?? 0;
    if (isUnpainted(state)) flags |= GlyphFlag.Invisible;
    if (state.hidden) flags |= GlyphFlag.HiddenLayer;
    if (state.marks.actualText) flags |= GlyphFlag.ActualText;
    if (state.marks.artifact) flags |= GlyphFlag.Artifact;
    if (event.font.vertical) flags |= GlyphFlag.Vertical;
    return flags;
  }

  /** Clipped away altogether, and outside the page: by the quad in user space and in Display. */
  private placeFlags(user: Float64Array, k: number, at: number, clip: Bounds): number {
    const q = this.arrays.quads;
    const { width, height } = this.geometry;
    const x = q[at]!;
    const y = q[at + 1]!;
    // One corner inside is enough, and is the rule.
    const inside = x >= 0 && x <= width && y >= 0 && y <= height;
    const flags = inside || !isOutside(q, at, width, height) ? 0 : GlyphFlag.OffPage;
    const ux = user[k]!;
    const uy = user[k + 1]!;
    const seen = ux >= clip.x0 && ux <= clip.x1 && uy >= clip.y0 && uy <= clip.y1;
    return seen || !isClipped(user, k, clip) ? flags : flags | GlyphFlag.Invisible;
  }

  private sizeOf(state: PaintState): number {
    const { ctm, text } = state;
    const { a, b, c, d } = this.geometry.toDisplay;
    const x = text.c * ctm.a + text.d * ctm.c;
    const y = text.c * ctm.b + text.d * ctm.d;
    return Math.abs(text.size) * Math.hypot(a * x + c * y, b * x + d * y);
  }

  private fontInfos(): GlyphFont[] {
    return this.fontsInOrder.map((font) => font.info);
  }

  private indexOf(font: Font): number {
    let index = this.fontIndex.get(font);
    if (index === undefined) {
      index = this.fontsInOrder.length;
      this.fontsInOrder.push(font);
      this.fontIndex.set(font, index);
    }
    return index;
  }
}

/** A Type3 font's unit is its own: its height stands for the em. */
function emOf(font: Font): number {
  return font.fontMatrix === undefined ? 1 : font.ascent - font.descent;
}

/** Modes 3 and 7 paint nothing; neither does alpha 0 for what the mode paints. */
function isUnpainted(state: PaintState): boolean {
  const mode = state.text.renderingMode & 3;
  if (mode === 3) return true;
  const fills = mode === 0 || mode === 2;
  const strokes = mode === 1 || mode === 2;
  const seen = Math.max(fills ? state.fillAlpha : 0, strokes ? state.strokeAlpha : 0);
  return seen * state.groupAlpha === 0;
}

function isOutside(q: Float32Array, at: number, width: number, height: number): boolean {
  const left = Math.min(q[at]!, q[at + 2]!, q[at + 4]!, q[at + 6]!);
  const right = Math.max(q[at]!, q[at + 2]!, q[at + 4]!, q[at + 6]!);
  const top = Math.min(q[at + 1]!, q[at + 3]!, q[at + 5]!, q[at + 7]!);
  const bottom = Math.max(q[at + 1]!, q[at + 3]!, q[at + 5]!, q[at + 7]!);
  return !(right >= 0 && left <= width && bottom >= 0 && top <= height);
}

function isClipped(user: Float64Array, k: number, clip: Bounds): boolean {
  if (clip.x0 === -Infinity) return false;
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = k; i < k + 8; i += 2) {
    const x = user[i]!;
    const y = user[i + 1]!;
    if (x < x0) x0 = x;
    if (x > x1) x1 = x;
    if (y < y0) y0 = y;
    if (y > y1) y1 = y;
  }
  return !(x0 <= clip.x1 && x1 >= clip.x0 && y0 <= clip.y1 && y1 >= clip.y0);
}
