/**
 * Letters that were seen on a page that PDFium drew need not be drawn again where they look the same: the same glyph of
 * the same font in the same size, filled with a grey that stands out from the ground it is on, and nothing over it, under
 * it or around it but that ground. A page of which all letters are such shows all of them; any doubt, and it is drawn.
 */
import type { Font } from '../../font/font.ts';
import type { Display, Rect } from '../../model/geometry.ts';
import { GlyphFlag } from '../../model/glyph.ts';
import { glyphBox } from '../glyphPlaces.ts';
import type { SecondImage } from '../secondReader.ts';
import { GlyphGrid } from './glyphGrid.ts';
import { isUnseen } from './hiddenRuns.ts';
import { hasInk, inkCore } from './legibility.ts';
import { letterAt } from './meaning.ts';
import type { Painted } from './plainPaint.ts';
import type { WalkedPage } from './walkedPage.ts';

const PAPER = 1;
/** Of luminance: several times what `legibility.ts` asks of ink, for thin strokes are drawn half as dark. */
const STANDS_OUT = 0.4;
/** Of a letter's core that neighbours may reach into: kerning. */
const SHARED = 0.25;
/** Points: smaller letters may be drawn too faint. */
const SMALLEST = 5;
/** Runs of others are no text (`examine.ts`). */
const TELLS = /[\p{L}\p{N}\p{Co}]/u;
const ODD = GlyphFlag.Invisible | GlyphFlag.SuspiciousMetrics | GlyphFlag.Nested;

/** Half points: larger letters are as legible. */
const SIZES = 1024;

export class KnownLooks {
  /** Codes with their size that were legible. */
  private readonly seen = new Map<Font, Set<number>>();

  /** Every letter of the page is plainly there; false when one may not be. */
  showsAll(page: WalkedPage): boolean {
    if (page.paint.unusual) return false;
    const letters = lettersOf(page);
    if (!letters.every((i) => this.isSeen(page, i))) return false;
    const plain = new PlainLetters(page);
    return letters.every((i) => plain.has(i));
  }

  /** `image` is the page as PDFium drew it. */
  learn(page: WalkedPage, image: SecondImage, pixelsPerPoint: number): void {
    if (page.paint.unusual) return;
    const plain = new PlainLetters(page);
    for (const i of lettersOf(page)) {
      const isNew = !this.isSeen(page, i) && plain.has(i);
      if (isNew && hasInk(image, glyphBox(page.glyphs, i), pixelsPerPoint)) this.note(page, i);
    }
  }

  private isSeen(page: WalkedPage, i: number): boolean {
    return this.seen.get(fontOf(page, i))?.has(lookOf(page, i)) === true;
  }

  private note(page: WalkedPage, i: number): void {
    const looks = this.seen.get(fontOf(page, i)) ?? new Set();
    this.seen.set(fontOf(page, i), looks.add(lookOf(page, i)));
  }
}

/** The letters and digits that the page is to show. */
function lettersOf({ glyphs }: WalkedPage): number[] {
  const letters: number[] = [];
  for (let i = 0; i < glyphs.count; i++)
    if (tells(letterAt(glyphs, i)) && !isUnseen(glyphs, i)) letters.push(i);
  return letters;
}

/** Small letters are most of a text. */
function tells(unicode: string): boolean {
  const first = unicode.charCodeAt(0);
  return (first >= 0x61 && first <= 0x7a) || TELLS.test(unicode);
}

function fontOf({ glyphs, fonts }: WalkedPage, i: number): Font {
  return fonts[glyphs.fontOf[i]!]!;
}

function lookOf({ glyphs }: WalkedPage, i: number): number {
  return glyphs.codes[i]! * SIZES + Math.min(SIZES - 1, Math.round(glyphs.sizes[i]! * 2));
}

/** How light an opaque ground is on which nothing else stands before `order`; NaN where that is not known. */
export function groundOf(
  painted: readonly Painted[],
  box: Rect<Display>,
  order = Number.POSITIVE_INFINITY,
): number {
  let ground = PAPER;
  for (const { box: other, order: when, luminance } of painted) {
    if (!meets(other, box)) continue;
    ground = when < order && contains(other, box) ? luminance : Number.NaN;
    if (when > order) return ground;
  }
  return ground;
}

/** Which glyphs of a page that is not unusual stand alone on a plain ground. */
class PlainLetters {
  private readonly page: WalkedPage;
  private readonly grid: GlyphGrid;
  /** By glyph; NaN where no text was painted simply. */
  private readonly luminance: Float32Array;
  private readonly order: Int32Array;
  /** None where nothing but the page clips. */
  private readonly clips: (Rect<Display> | undefined)[] = [];

  constructor(page: WalkedPage) {
    this.page = page;
    const { count } = page.glyphs;
    this.grid = new GlyphGrid(page.glyphs, page.width, page.height);
    this.luminance = new Float32Array(count).fill(Number.NaN);
    this.order = new Int32Array(count);
    for (const { first, end, order, luminance, clip } of page.paint.texts) {
      for (let i = first; i < end; i++) this.clips[i] = clip;
      this.luminance.fill(luminance, first, end);
      this.order.fill(order, first, end);
    }
  }

  has(i: number): boolean {
    const { glyphs, paint, width, height } = this.page;
    if ((glyphs.flags[i]! & ODD) !== 0 || glyphs.sizes[i]! < SMALLEST) return false;
    const core = inkCore(glyphBox(glyphs, i));
    if (!contains({ x0: 0, y0: 0, x1: width, y1: height }, core)) return false;
    const clip = this.clips[i];
    if (clip !== undefined && !contains(clip, core)) return false;
    const ground = groundOf(paint.painted, core, this.order[i]!);
    const stands = Math.abs(this.luminance[i]! - ground) >= STANDS_OUT;
    return stands && this.grid.shared(i, core) <= SHARED;
  }
}

function meets(a: Rect<Display>, b: Rect<Display>): boolean {
  return a.x0 <= b.x1 && a.x1 >= b.x0 && a.y0 <= b.y1 && a.y1 >= b.y0;
}

function contains(a: Rect<Display>, b: Rect<Display>): boolean {
  return a.x0 <= b.x0 && a.x1 >= b.x1 && a.y0 <= b.y0 && a.y1 >= b.y1;
}
