/**
 * Letters that were written over with others (class 1), as one did on a typewriter: nobody can read them, and both are in the
 * file. Letters printed twice for a bold look are the same ones.
 */
import type { Display, Rect } from '../../model/geometry.ts';
import type { PageGlyphs } from '../../model/glyph.ts';
import type { Finding, Leak } from '../../model/outcome.ts';
import { glyphBox } from '../glyphPlaces.ts';
import { isUnseen } from './hiddenRuns.ts';
import { letterAt, meaningful, placeOf } from './meaning.ts';
import { someOverlap } from './overlapRaster.ts';

/** Points: a square of the page. */
const SQUARE = 12;
/** Share of a letter's width and height that others take. */
const [WIDE, HIGH] = [0.6, 0.7];
/** Sizes that differ by more are of a watermark or a text that runs over another. */
const ALIKE = 1.5;
/** Letters in a row: fewer are a sign made of two. */
const LEAST = 4;
/** In em a letter: text that stands closer is heaped by a broken font, as in layers of recognised text. */
const NARROWEST = 0.3;
/** Different letters for each of those under them: who types over text does it with an X or two; two texts over each other have many. */
const FEW = 0.25;

interface Overtyped {
  /** Points. */
  width: number;
  /** Later letters. */
  readonly with: Set<number>;
}

/** Text over text of many letters may be an accident of printing: that is told. */
export function overtypedText(
  glyphs: PageGlyphs,
  page: number,
): { readonly leaks: readonly Leak[]; readonly findings: readonly Finding[] } {
  const leaks: Leak[] = [];
  const findings: Finding[] = [];
  const over = coveredWidths(glyphs);
  const order = [...over.keys()].sort((a, b) => a - b);
  let run: number[] = [];
  const close = () => {
    const box = around(glyphs, run);
    const isSpread = box.x1 - box.x0 >= run.length * NARROWEST * (glyphs.sizes[run[0]!] ?? 0);
    const later = new Set(run.flatMap((i) => [...over.get(i)!.with]));
    const letters = new Set([...later].map((i) => glyphs.unicode[i]));
    // One wide letter, as recognised text has them, is no word.
    const isWord = later.size >= run.length / 2;
    const found = { code: 'text-overtyped', page, detail: placeOf(box) };
    if (
      run.length >= LEAST &&
      isSpread &&
      isWord &&
      meaningful(run.map((i) => letterAt(glyphs, i)).join(''))
    ) {
      if (letters.size <= FEW * run.length) leaks.push({ ...found, failureClass: 1 });
      else findings.push({ ...found, severity: 'warning' });
    }
    run = [];
  };
  for (const i of order) {
    const { x0, x1 } = glyphBox(glyphs, i);
    if (over.get(i)!.width < WIDE * (x1 - x0)) continue;
    const last = run.at(-1);
    if (last !== undefined && (i > last + 2 || x0 < glyphBox(glyphs, last).x0)) close();
    run.push(i);
  }
  close();
  return { leaks, findings };
}

/** By glyph: over how much of its width later letters stand that are other ones. */
function coveredWidths(glyphs: PageGlyphs): Map<number, Overtyped> {
  const squares = new Map<number, number[]>();
  const covered = new Map<number, Overtyped>();
  const letters = lettersOf(glyphs);
  const boxes = letters.map((i) => glyphBox(glyphs, i));
  if (!someOverlap(boxes)) return covered;
  for (const [place, i] of letters.entries()) {
    const box = boxes[place]!;
    const [column, row] = [Math.floor((box.x0 + box.x1) / 2 / SQUARE), Math.floor(box.y1 / SQUARE)];
    for (let c = column - 2; c <= column + 2; c++)
      for (let r = row - 1; r <= row + 1; r++)
        for (const j of squares.get(c * 65_536 + r) ?? []) {
          const width = overlapOf(glyphs, j, box, i);
          if (width > 0) note(covered, j, width, i);
        }
    const own = column * 65_536 + row;
    const there = squares.get(own);
    if (there === undefined) squares.set(own, [i]);
    else there.push(i);
  }
  return covered;
}

function note(covered: Map<number, Overtyped>, j: number, width: number, by: number): void {
  const known = covered.get(j) ?? { width: 0, with: new Set() };
  known.width += width;
  known.with.add(by);
  covered.set(j, known);
}

/** 0 where the two are the same letter, or do not stand on one line. */
function overlapOf(glyphs: PageGlyphs, j: number, over: Rect<Display>, i: number): number {
  if (glyphs.unicode[i] === glyphs.unicode[j]) return 0;
  const [a, b] = [glyphs.sizes[i]!, glyphs.sizes[j]!];
  if (Math.max(a, b) > ALIKE * Math.min(a, b)) return 0;
  const box = glyphBox(glyphs, j);
  const high = Math.min(box.y1, over.y1) - Math.max(box.y0, over.y0);
  if (high < HIGH * (box.y1 - box.y0)) return 0;
  return Math.max(0, Math.min(box.x1, over.x1) - Math.max(box.x0, over.x0));
}

function lettersOf(glyphs: PageGlyphs): number[] {
  const letters: number[] = [];
  for (let i = 0; i < glyphs.count; i++) if (isLetter(glyphs, i)) letters.push(i);
  return letters;
}

function isLetter(glyphs: PageGlyphs, i: number): boolean {
  return (
    !isUnseen(glyphs, i) && /^[\p{L}\p{N}]+$/u.test(glyphs.unicode[i] ?? '') && glyphs.sizes[i]! > 0
  );
}

function around(glyphs: PageGlyphs, run: readonly number[]): Rect<Display> {
  const boxes = run.map((i) => glyphBox(glyphs, i));
  return {
    x0: Math.min(...boxes.map(({ x0 }) => x0)),
    y0: Math.min(...boxes.map(({ y0 }) => y0)),
    x1: Math.max(...boxes.map(({ x1 }) => x1)),
    y1: Math.max(...boxes.map(({ y1 }) => y1)),
  };
}
