/** Runs of glyphs that the file holds and the page does not show (classes 1, 2, 5–9, 16, 17). */
import {
  type Display,
  type Matrix,
  type Rect,
  transformRect,
  type User,
} from '../../model/geometry.ts';
import type { PageGlyphs } from '../../model/glyph.ts';
import { glyphBox } from '../glyphPlaces.ts';
import type { SecondImage } from '../secondReader.ts';
import type { Cover, Shown } from './covers.ts';
import { hasInk, type Patch, patchAt } from './legibility.ts';
import { isBlank, isUnseen } from './letterKinds.ts';
import { letterAt } from './meaning.ts';
import { causeAmid, hides, type Placed, solidCovers } from './solidCovers.ts';

export interface HiddenRun {
  readonly text: string;
  /** With the letters beside it that are one word with it, seen or not. */
  readonly word: string;
  readonly box: Rect<Display>;
  /** Indices of its glyphs, from the first to after the last. */
  readonly first: number;
  readonly end: number;
  readonly cause: 'covered-by-path' | 'covered-by-image' | 'no-contrast' | 'see-through';
  readonly dark: boolean;
  readonly flags: number;
}

/** A see-through cover leaves ink with little contrast on a dark or tinted ground. */
export const FAINT = 0.45;

export function hiddenRuns(
  glyphs: PageGlyphs,
  shown: readonly Shown[],
  covers: readonly Cover[],
  slats: readonly Cover[],
  toDisplay: Matrix<User, Display>,
  image: SecondImage,
  pixelsPerPoint: number,
): HiddenRun[] {
  const placed = covers.map((c) => ({ ...c, at: transformRect(toDisplay, c.box) }));
  const veiled = covers.some(isVeil);
  const solid = solidCovers(placed, slats, toDisplay, image, pixelsPerPoint);
  const runs: HiddenRun[] = [];
  let run: { glyphs: number[]; cause: HiddenRun['cause']; dark: boolean } | undefined;
  const close = () => {
    if (run !== undefined) runs.push(runOf(glyphs, run));
    run = undefined;
  };
  for (const piece of shown) {
    for (let i = piece.first; i < piece.end; i++) {
      if (isUnseen(glyphs, i)) continue;
      const box = glyphBox(glyphs, i);
      const plain = !veiled && hasInk(image, box, pixelsPerPoint);
      const barred = plain ? causeAmid(box, piece.order, solid, image, pixelsPerPoint) : undefined;
      const patch = plain && !barred ? undefined : patchAt(image, box, pixelsPerPoint);
      const cause = barred ?? (patch && causeOf(box, piece.order, placed, patch));
      if (patch === undefined || cause === undefined) {
        close();
        continue;
      }
      const dark = patch.luminance < 0.75;
      if (run !== undefined && (run.cause !== cause || !follows(glyphs, run.glyphs, box))) close();
      run ??= { glyphs: [], cause, dark };
      run.glyphs.push(i);
    }
  }
  close();
  return runs;
}

function causeOf(
  box: Rect<Display>,
  order: number,
  covers: readonly Placed[],
  patch: Patch,
): HiddenRun['cause'] | undefined {
  const over = covers.filter((c) => c.order > order && hides(c.at, box));
  if (patch.uniform) {
    const top = over.at(-1);
    if (top === undefined) return 'no-contrast';
    return top.kind === 'path' ? 'covered-by-path' : 'covered-by-image';
  }
  return over.some(isVeil) && patch.luminance < 0.6 && patch.contrast < FAINT
    ? 'see-through'
    : undefined;
}

function isVeil({ kind, alpha }: Cover): boolean {
  return kind === 'path' && alpha < 1 && alpha > 0;
}

function follows(glyphs: PageGlyphs, run: readonly number[], box: Rect<Display>): boolean {
  const last = run.at(-1);
  if (last === undefined) return true;
  const before = glyphBox(glyphs, last);
  const size = glyphs.sizes[last] ?? 10;
  const near = (a0: number, a1: number, b0: number, b1: number) =>
    b0 - a1 < 1.5 * size && a0 - b1 < 1.5 * size;
  return near(before.x0, before.x1, box.x0, box.x1) && near(before.y0, before.y1, box.y0, box.y1);
}

function runOf(
  glyphs: PageGlyphs,
  run: { glyphs: readonly number[]; cause: HiddenRun['cause']; dark: boolean },
): HiddenRun {
  let box = glyphBox(glyphs, run.glyphs[0] ?? 0);
  let [text, flags] = ['', 0];
  for (const i of run.glyphs) {
    const b = glyphBox(glyphs, i);
    box = {
      x0: Math.min(box.x0, b.x0),
      y0: Math.min(box.y0, b.y0),
      x1: Math.max(box.x1, b.x1),
      y1: Math.max(box.y1, b.y1),
    };
    text += letterAt(glyphs, i);
    flags |= glyphs.flags[i] ?? 0;
  }
  return {
    text,
    word: wordAround(glyphs, run.glyphs),
    box,
    first: run.glyphs[0]!,
    end: run.glyphs.at(-1)! + 1,
    cause: run.cause,
    dark: run.dark,
    flags,
  };
}

/** A letter that reaches over the edge of its cover is seen; the rest of its word is not. */
function wordAround(glyphs: PageGlyphs, run: readonly number[]): string {
  let [first, end] = [run[0]!, run.at(-1)! + 1];
  const isJoined = (i: number, to: number) =>
    !isBlank(glyphs.unicode[i]) && follows(glyphs, [i], glyphBox(glyphs, to));
  while (first > 0 && isJoined(first - 1, first)) first--;
  while (end < glyphs.count && isJoined(end, end - 1)) end++;
  let text = '';
  for (let i = first; i < end; i++) text += letterAt(glyphs, i);
  return text;
}
