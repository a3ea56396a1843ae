/**
 * Which glyphs go: computed once for all redactions of a page against the original matrices (a second region
 * on the same text object may not see what the first one moved).
 */
import { MAX_SHIFT, TwinGrid } from '../../extract/duplicates.ts';
import { GlyphBlocks } from '../../extract/glyphBlocks.ts';
import type { PageReading } from '../../extract/readPage.ts';
import { isInAnnotation } from '../../extract/uses.ts';
import { type Display, type Rect, union } from '../../model/geometry.ts';
import { GlyphFlag, type PageGlyphs } from '../../model/glyph.ts';
import type { Redaction } from '../../model/redaction.ts';
import { wholeCells } from '../wholeCells.ts';
import { clings } from './clusters.ts';
import { brushedShare, type Core, coreOf, touches } from './touch.ts';

export interface GlyphHits {
  /** One byte a glyph: 1 when it goes. */
  readonly hits: Uint8Array;
  /** Index of the redaction that took the glyph; -1 for none, and for what publication takes. */
  readonly takenBy: Int32Array;
  readonly count: number;
  /** Uses of patterns whose cells stay as they are (wholeCells.ts). */
  readonly wholeCells: ReadonlySet<number>;
}

export function findHits(
  reading: PageReading,
  redactions: readonly Redaction[],
  isUnpublished: (glyph: number) => boolean = () => false,
): GlyphHits {
  const taker = new GlyphTaker(reading);
  redactions.forEach(({ target }, redaction) => {
    if (target.kind === 'text') {
      for (const i of target.glyphs) taker.take(i, redaction);
      taker.takeBuried(target.rects, redaction);
    } else taker.takeTouched(target.rects, redaction);
  });
  taker.spread();
  taker.spareCells(redactions);
  // After spreading: visible text may stand where a hidden layer says the same.
  takeUnpublished(taker, reading.glyphs.flags, isUnpublished);
  return taker;
}

/** Only what a flag tells may be unpublished: most pages have no such glyph. */
function takeUnpublished(
  taker: GlyphTaker,
  flags: Uint16Array,
  isUnpublished: (glyph: number) => boolean,
): void {
  const unseen = GlyphFlag.HiddenLayer | GlyphFlag.OffPage;
  for (let i = 0; i < flags.length; i++)
    if ((flags[i]! & unseen) !== 0 && isUnpublished(i)) taker.take(i, -1);
}

class GlyphTaker implements GlyphHits {
  readonly hits: Uint8Array;
  readonly takenBy: Int32Array;
  wholeCells: ReadonlySet<number> = new Set();
  /** Indices of those that go, as they were taken. */
  private readonly struck: number[] = [];
  /** As many of these have had their twins looked for. */
  private twinned = 0;
  private readonly reading: PageReading;
  private readonly glyphs: PageGlyphs;
  private readonly blocks: GlyphBlocks;
  private readonly room: number;
  /** Of slanted and large letters that marks brush: how much all of them cover. */
  private readonly brushed = new Map<number, number>();

  constructor(reading: PageReading) {
    this.reading = reading;
    this.glyphs = reading.glyphs;
    this.blocks = new GlyphBlocks(reading.glyphs);
    this.room = roomOf(reading.glyphs);
    this.hits = new Uint8Array(reading.glyphs.count);
    this.takenBy = new Int32Array(reading.glyphs.count).fill(-1);
  }

  get count(): number {
    return this.struck.length;
  }

  take(i: number, redaction: number): void {
    if (i < 0 || i >= this.hits.length || this.hits[i] === 1) return;
    this.hits[i] = 1;
    this.takenBy[i] = redaction;
    this.struck.push(i);
  }

  takeTouched(rects: readonly Rect<Display>[], redaction: number): void {
    this.takeNear(rects, redaction, touches);
  }

  /**
   * A text mark names its glyphs, but what else lies wholly under its rectangle (the text layer of a scan
   * under visible text, a shadow) would be text under a box.
   */
  takeBuried(rects: readonly Rect<Display>[], redaction: number): void {
    this.takeNear(rects, redaction, isBuried);
  }

  private takeNear(rects: readonly Rect<Display>[], redaction: number, is: typeof touches): void {
    for (const rect of rects) {
      const near = grown(rect, this.room);
      this.blocks.visitNear(near, (i) => {
        if (this.hits[i] === 1 || this.isFar(i, near)) return;
        const core = coreOf(this.glyphs, i, this.reading.fonts[this.glyphs.fontOf[i]!]);
        if (is(core, rect) && this.isCovered(i, core, rect)) this.take(i, redaction);
      });
    }
  }

  /** Marks may lie beside each other in strips. */
  private isCovered(i: number, core: Core, rect: Rect<Display>): boolean {
    const covered = (this.brushed.get(i) ?? 0) + brushedShare(core, rect);
    if (covered >= BRUSHED_SHARE) return true;
    this.brushed.set(i, covered);
    return false;
  }

  /** A quick look at the corners before the exact test. */
  private isFar(i: number, near: Rect<Display>): boolean {
    const q = this.glyphs.quads;
    const k = i * 8;
    const { x0, y0, x1, y1 } = near;
    const y = q[k + 1]!;
    if (y < y0 && q[k + 7]! < y0 && q[k + 3]! < y0 && q[k + 5]! < y0) return true;
    if (y > y1 && q[k + 7]! > y1 && q[k + 3]! > y1 && q[k + 5]! > y1) return true;
    const x = q[k]!;
    if (x < x0 && q[k + 6]! < x0 && q[k + 2]! < x0 && q[k + 4]! < x0) return true;
    return x > x1 && q[k + 6]! > x1 && q[k + 2]! > x1 && q[k + 4]! > x1;
  }

  /** Until nothing changes: what a hit glyph belongs to, and what stands at its place, goes with it. */
  spread(): void {
    for (let before = 0; before !== this.struck.length; ) {
      before = this.struck.length;
      this.spreadToClusters();
      this.spreadToProcedures();
      this.spreadOverCells();
      this.spreadToTwins();
    }
  }

  /** Text of a pattern that a cell shows whole elsewhere; what a text mark names goes all the same. */
  spareCells(redactions: readonly Redaction[]): void {
    const { glyphs, hits } = this;
    if (!glyphs.uses.some(({ cells }) => cells !== undefined)) return;
    const isNamed = (i: number) => redactions[this.takenBy[i]!]?.target.kind === 'text';
    const named = new Set(this.struck.filter(isNamed).map((i) => glyphs.sources[i * 3]!));
    const marks = redactions.flatMap(({ target }) => target.rects);
    const whole = [...wholeCells(glyphs, marks, hits)].filter((use) => !named.has(use));
    this.wholeCells = new Set(whole);
    const spared = this.struck.filter((i) => this.wholeCells.has(glyphs.sources[i * 3]!));
    for (const i of spared) {
      hits[i] = 0;
      this.takenBy[i] = -1;
    }
    if (spared.length > 0)
      this.struck.splice(0, Infinity, ...this.struck.filter((i) => hits[i] === 1));
  }

  /** Accents without advance go with the glyph they follow. */
  private spreadToClusters(): void {
    for (const base of [...this.struck])
      for (let i = base + 1; this.hits[i] === 0 && clings(this.glyphs, i, i - 1); i++)
        this.take(i, this.takenBy[base]!);
  }

  /** What a Type3 procedure shows is part of its glyph: the glyph goes whole (class 13). */
  private spreadToProcedures(): void {
    const { uses, sources } = this.glyphs;
    if (!uses.some((use) => use.kind === 'type3-glyph')) return;
    for (let i = 0; i < this.hits.length; i++) {
      const owner = uses[sources[i * 3]!]?.glyph;
      if (owner === undefined) continue;
      if (this.hits[i] === 1) this.take(owner, this.takenBy[i]!);
      else if (this.hits[owner] === 1) this.take(i, this.takenBy[owner]!);
    }
  }

  /** A pattern cell is one stream however often it is painted: what goes from one use goes from all. */
  private spreadOverCells(): void {
    const { uses, sources } = this.glyphs;
    if (!uses.some((use) => use.kind === 'tiling-pattern')) return;
    const gone = new Map<string, number>();
    const place = (i: number): string | undefined => {
      const use = uses[sources[i * 3]!]!;
      if (use.kind !== 'tiling-pattern') return undefined;
      return `${use.parent} ${use.object} ${sources[i * 3 + 1]} ${sources[i * 3 + 2]}`;
    };
    for (let i = 0; i < this.hits.length; i++) {
      const at = this.hits[i] === 1 ? place(i) : undefined;
      if (at !== undefined) gone.set(at, this.takenBy[i]!);
    }
    for (let i = 0; i < this.hits.length && gone.size > 0; i++) {
      const at = this.hits[i] === 1 ? undefined : place(i);
      const redaction = at === undefined ? undefined : gone.get(at);
      if (redaction !== undefined) this.take(i, redaction);
    }
  }

  /** Bold by drawing twice, shadows, a text layer that says the same at the same place (class 23). */
  private spreadToTwins(): void {
    const { glyphs } = this;
    const struck = this.struck.slice(this.twinned);
    this.twinned = this.struck.length;
    const grid = new TwinGrid(glyphs, struck.length);
    for (const i of struck) grid.add(i);
    const visit = (i: number): void => {
      if (this.hits[i] === 1 || glyphs.unicode[i] === ' ') return;
      const twin = grid.earlierTwin(i);
      if (twin >= 0) this.take(i, this.takenBy[twin]!);
    };
    const places = placesOf(glyphs, struck);
    if (places.length > MANY) for (let i = 0; i < glyphs.count; i++) visit(i);
    else for (const place of places) this.blocks.visitNear(place, visit);
  }
}

/** Places around which looking costs more than at every glyph once. */
const MANY = 32;

/** Indices of the glyphs that go, in drawing order: few of many. */
export function struckIn(hits: Uint8Array): number[] {
  const struck: number[] = [];
  for (let i = hits.indexOf(1); i >= 0; i = hits.indexOf(1, i + 1)) struck.push(i);
  return struck;
}

/** Where twins of glyphs may stand: around each run of them that follow each other on the page. */
function placesOf({ quads }: PageGlyphs, struck: readonly number[]): Rect<Display>[] {
  const places: Rect<Display>[] = [];
  let last = -2;
  for (const i of struck) {
    const x = quads[i * 8 + 4]!;
    const y = quads[i * 8 + 5]!;
    const place = { x0: x - MAX_SHIFT, y0: y - MAX_SHIFT, x1: x + MAX_SHIFT, y1: y + MAX_SHIFT };
    if (i === last + 1) places.push(union(places.pop()!, place));
    else places.push(place);
    last = i;
  }
  return places;
}

/**
 * Of a slanted letter's core, or a large one's: a mark on a word that a watermark crosses covers a corner of it, and the letter
 * is no less readable for that. Verification knows letters that a mark covers in part (`verify/fates.ts`).
 */
const BRUSHED_SHARE = 0.25;

/** In points, and in em of the largest glyph: room for those without advance, which are looked for around their place. */
const LEAST_ROOM = 3;
const ROOM_EM = 0.05;

function roomOf({ sizes }: PageGlyphs): number {
  return Math.max(LEAST_ROOM, largestOf(sizes) * ROOM_EM);
}

function largestOf(sizes: Float32Array): number {
  let largest = 0;
  for (let i = 0; i < sizes.length; i++) if (sizes[i]! > largest) largest = sizes[i]!;
  return largest;
}

function grown({ x0, y0, x1, y1 }: Rect<Display>, room: number): Rect<Display> {
  return { x0: x0 - room, y0: y0 - room, x1: x1 + room, y1: y1 + room };
}

/** The whole core, but for rounding, lies under the rectangle. */
function isBuried(core: ReturnType<typeof coreOf>, rect: Rect<Display>): boolean {
  const slack = 0.1;
  const { x, y, alongX, alongY, upX, upY } = core;
  for (const [px, py] of [
    [x + alongX * slack + upX * slack, y + alongY * slack + upY * slack],
    [x + alongX * (1 - slack) + upX * slack, y + alongY * (1 - slack) + upY * slack],
    [x + alongX * slack + upX * (1 - slack), y + alongY * slack + upY * (1 - slack)],
    [x + alongX * (1 - slack) + upX * (1 - slack), y + alongY * (1 - slack) + upY * (1 - slack)],
  ] as const) {
    if (!(px > rect.x0 && px < rect.x1 && py > rect.y0 && py < rect.y1)) return false;
  }
  return true;
}

/** Indices into the page's Annots of annotations whose appearance holds a glyph that goes. */
export function struckAnnotations(glyphs: PageGlyphs, struck: readonly number[]): Set<number> {
  const annotations = new Set<number>();
  for (const i of struck) {
    const use = glyphs.sources[i * 3]!;
    if (!isInAnnotation(glyphs.uses, use)) continue;
    let at = use;
    while ((glyphs.uses[at]?.parent ?? -1) >= 0) at = glyphs.uses[at]!.parent;
    annotations.add(glyphs.uses[at]!.parentOperation);
  }
  return annotations;
}
