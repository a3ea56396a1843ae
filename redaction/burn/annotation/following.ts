/**
 * Links and text markups over words that width mode `safe` moves: their edges stand where the words stood, and would tell how
 * wide the hidden text was (class 68). They follow their words.
 */
import {
  boundsOf,
  type Display,
  invert,
  type Point,
  type Rect,
  transform,
  type User,
} from '../../model/geometry.ts';
import { arrayAt, key, nameAt, numbersOf, PDFDict, PDFNumber } from '../../pdf/objects.ts';
import type { Rewrite } from '../../pdf/rewrite.ts';
import type { Followed } from '../contract.ts';
import type { PageWork } from '../pageWork.ts';

const FOLLOWERS = new Set(['Link', 'Highlight', 'Underline', 'Squiggly', 'StrikeOut']);
/** In em: an edge that is further from all letters is no edge of words. */
const NEAR = 0.6;
const DECIMALS = 1000;

/** By place in the page's Annots. Asked once the page's words have their new places. */
export function followedAnnotations(page: PageWork): ReadonlyMap<number, Followed> {
  const followed = new Map<number, Followed>();
  const { document } = page.context;
  const slots = page.shifts.size > 0 ? arrayAt(document, page.page.dict, 'Annots')?.asArray() : [];
  for (const [index, slot] of (slots ?? []).entries()) {
    const annotation = document.resolve(slot);
    if (!(annotation instanceof PDFDict)) continue;
    if (!FOLLOWERS.has(nameAt(document, annotation, 'Subtype') ?? '')) continue;
    const box = numbersOf(document, arrayAt(document, annotation, 'Rect'));
    const quads = numbersOf(document, arrayAt(document, annotation, 'QuadPoints'));
    const rect = moved(page, box, 4);
    const all = { rect: rect === box ? box : boundsOfNumbers(rect), quads: moved(page, quads, 8) };
    if (all.rect !== box || all.quads !== quads) followed.set(index, all);
  }
  return followed;
}

/** A copy of the annotation where its words stand now. A look of its own has the old place in it: viewers draw one as good. */
export function followWords(rewrite: Rewrite, annotation: PDFDict, followed: Followed): PDFDict {
  const copy = rewrite.copyDict(annotation);
  const numbers = (values: readonly number[]) => rewrite.array(values.map((n) => PDFNumber.of(n)));
  copy.set(key('Rect'), numbers(followed.rect));
  if (followed.quads.length > 0) copy.set(key('QuadPoints'), numbers(followed.quads));
  copy.delete(key('AP'));
  return copy;
}

/** Boxes of `size` numbers each, those moved whose words are; the same numbers when none is. */
function moved(page: PageWork, numbers: readonly number[], size: number): readonly number[] {
  const { toDisplay } = page.page.geometry;
  const toUser = invert(toDisplay);
  if (toUser === undefined || numbers.length < size) return numbers;
  let changed = false;
  const all = numbers.slice();
  for (let i = 0; i + size <= numbers.length; i += size) {
    const points = pointsOf(numbers.slice(i, i + size)).map((p) => transform(toDisplay, p));
    const box = boundsOf(points);
    const by = edgesMoved(page, box);
    if (by === undefined) continue;
    changed = true;
    const to = points.map((p) => transform(toUser, shifted(p, box, by)));
    all.splice(i, size, ...to.flatMap(({ x, y }) => [rounded(x), rounded(y)]));
  }
  return changed ? all : numbers;
}

/** How far the edges go; undefined when no word under the box moves. */
function edgesMoved(page: PageWork, box: Rect<Display>): Rect<Display> | undefined {
  const words = wordsUnder(page, box);
  if (!words.some((i) => page.shifts.has(i))) return undefined;
  const at = (from: 'x0' | 'x1' | 'y0' | 'y1') => {
    const axis = from.startsWith('x') ? 'x' : 'y';
    const off = (i: number) => Math.abs(glyphBox(page, i)[from] - box[from]);
    const nearest = words.reduce((best, i) => (off(i) < off(best) ? i : best), words[0]!);
    const isEdge = off(nearest) <= NEAR * page.glyphs.sizes[nearest]!;
    return isEdge ? (page.shifts.get(nearest)?.[axis] ?? 0) : 0;
  };
  return { x0: at('x0'), y0: at('y0'), x1: at('x1'), y1: at('y1') };
}

/** Letters that stay and whose middle lies in the box. */
function wordsUnder(page: PageWork, box: Rect<Display>): number[] {
  const words: number[] = [];
  for (let i = 0; i < page.glyphs.count; i++) {
    if (page.hits[i] === 1 || page.glyphs.unicode[i]!.trim() === '') continue;
    const { x0, y0, x1, y1 } = glyphBox(page, i);
    const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
    if (x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1) words.push(i);
  }
  return words;
}

function glyphBox({ glyphs: { quads } }: PageWork, i: number): Rect<Display> {
  return boundsOf(pointsOf<Display>(Array.from(quads.subarray(i * 8, i * 8 + 8))));
}

function shifted(p: Point<Display>, box: Rect<Display>, by: Rect<Display>): Point<Display> {
  const x = p.x - box.x0 < box.x1 - p.x ? by.x0 : by.x1;
  const y = p.y - box.y0 < box.y1 - p.y ? by.y0 : by.y1;
  return { ...p, x: p.x + x, y: p.y + y };
}

function pointsOf<S = User>(numbers: readonly number[]): Point<S>[] {
  const points: Point<S>[] = [];
  for (let i = 0; i + 1 < numbers.length; i += 2)
    points.push({ x: numbers[i]!, y: numbers[i + 1]! } as Point<S>);
  return points;
}

function boundsOfNumbers(numbers: readonly number[]): readonly number[] {
  const { x0, y0, x1, y1 } = boundsOf(pointsOf(numbers));
  return [x0, y0, x1, y1];
}

function rounded(value: number): number {
  return Math.round(value * DECIMALS) / DECIMALS;
}
