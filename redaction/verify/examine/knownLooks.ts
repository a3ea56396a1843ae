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
import { hasInk } from './legibility.ts';
import { LetterKind, UNSEEN } from './letterKinds.ts';
import type { Painted } from './plainPaint.ts';
import type { WalkedPage } from './walkedPage.ts';

const PAPER = 1;
/** Of luminance: several times what `legibility.ts` asks of ink, for thin strokes are drawn half as dark. */
const STANDS_OUT = 0.4;
/** Of a letter's core that neighbours may reach into: kerning. */
const SHARED = 0.25;
/** Points: smaller letters may be drawn too faint. */
const SMALLEST = 5;
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
    const looks = this.looksOf(page);
    for (const i of letters) if (!isSeen(looks, page, i)) return false;
    const plain = new PlainLetters(page);
    for (const i of letters) if (!plain.has(i)) return false;
    return true;
  }

  /** `image` is the page as PDFium drew it. */
  learn(page: WalkedPage, image: SecondImage, pixelsPerPoint: number): void {
    if (page.paint.unusual) return;
    const plain = new PlainLetters(page);
    const looks = this.looksOf(page);
    for (const i of lettersOf(page)) {
      const isNew = !isSeen(looks, page, i) && plain.has(i);
      if (isNew && hasInk(image, glyphBox(page.glyphs, i), pixelsPerPoint))
        looks[page.glyphs.fontOf[i]!]!.add(lookOf(page, i));
    }
  }

  /** By the page's number of the font. */
  private looksOf({ fonts }: WalkedPage): Set<number>[] {
    return fonts.map((font) => {
      const known = this.seen.get(font) ?? new Set();
      this.seen.set(font, known);
      return known;
    });
  }
}

function isSeen(looks: readonly ReadonlySet<number>[], page: WalkedPage, i: number): boolean {
  return looks[page.glyphs.fontOf[i]!]!.has(lookOf(page, i));
}

/** The letters and digits that the page is to show: runs of others are no text (`examine.ts`). */
function lettersOf({ kinds }: WalkedPage): Uint32Array {
  const letters = new Uint32Array(kinds.length);
  let count = 0;
  for (let i = 0; i < kinds.length; i++)
    if ((kinds[i]! & (LetterKind.Tells | UNSEEN)) === LetterKind.Tells) letters[count++] = i;
  return letters.subarray(0, count);
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
  /** By glyph: which of the page's texts it is of, counted from 1. */
  private readonly textOf: Uint32Array;

  constructor(page: WalkedPage) {
    this.page = page;
    this.textOf = new Uint32Array(page.glyphs.count);
    let number = 1;
    for (const { first, end } of page.paint.texts) this.textOf.fill(number++, first, end);
  }

  has(i: number): boolean {
    const { glyphs, rows, paint, width, height } = this.page;
    if ((glyphs.flags[i]! & ODD) !== 0 || glyphs.sizes[i]! < SMALLEST) return false;
    const k = 4 * i;
    const [x0, y0] = [rows.cores[k]!, rows.cores[k + 1]!];
    const [x1, y1] = [rows.cores[k + 2]!, rows.cores[k + 3]!];
    if (!(x0 >= 0 && y0 >= 0 && x1 <= width && y1 <= height)) return false;
    const core: Rect<Display> = { x0, y0, x1, y1 };
    const text = paint.texts[this.textOf[i]! - 1];
    if (text === undefined || (text.clip !== undefined && !contains(text.clip, core))) return false;
    const ground = groundOf(paint.painted, core, text.order);
    const stands = Math.abs(text.luminance - ground) >= STANDS_OUT;
    return stands && rows.shared(i) <= SHARED;
  }
}

function meets(a: Rect<Display>, b: Rect<Display>): boolean {
  return a.x0 <= b.x1 && a.x1 >= b.x0 && a.y0 <= b.y1 && a.y1 >= b.y0;
}

function contains(a: Rect<Display>, b: Rect<Display>): boolean {
  return a.x0 <= b.x0 && a.x1 >= b.x1 && a.y0 <= b.y0 && a.y1 >= b.y1;
}
