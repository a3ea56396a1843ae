/**
 * Letters that were written over with others (class 1), as one did on a typewriter: nobody can read them, and both are in the
 * file. Letters printed twice for a bold look are the same ones.
 */
import type { Display, Rect } from '../../model/geometry.ts';
import type { PageGlyphs } from '../../model/glyph.ts';
import type { Finding, Leak } from '../../model/outcome.ts';
import { glyphBox } from '../glyphPlaces.ts';
import type { GlyphRows } from './glyphRows.ts';
import { LetterKind, UNSEEN } from './letterKinds.ts';
import { letterAt, meaningful, placeOf } from './meaning.ts';
import type { WalkedPage } from './walkedPage.ts';

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
  walked: Pick<WalkedPage, 'glyphs' | 'rows' | 'kinds'>,
  page: number,
): { readonly leaks: readonly Leak[]; readonly findings: readonly Finding[] } {
  const leaks: Leak[] = [];
  const findings: Finding[] = [];
  const { glyphs } = walked;
  const over = coveredWidths(walked);
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
function coveredWidths({
  glyphs,
  rows,
  kinds,
}: Pick<WalkedPage, 'glyphs' | 'rows' | 'kinds'>): Map<number, Overtyped> {
  const covered = new Map<number, Overtyped>();
  for (let row = 0; row < rows.count; row++) {
    for (const other of rows.near(row)) {
      if (other < row) continue;
      for (let i = rows.start(row); i < rows.end(row); i++)
        if (isLetter(kinds, i)) coverOf({ glyphs, rows, kinds }, i, other, covered);
    }
  }
  return covered;
}

/** Notes which letters of a row stand over an earlier one. */
function coverOf(
  { glyphs, rows, kinds }: Pick<WalkedPage, 'glyphs' | 'rows' | 'kinds'>,
  j: number,
  row: number,
  covered: Map<number, Overtyped>,
): void {
  const { boxes } = rows;
  const [x0, x1] = [boxes[4 * j]!, boxes[4 * j + 2]!];
  const end = rows.end(row);
  for (let i = rows.rowOf[j] === row ? j + 1 : rows.firstFrom(row, x0); i < end; i++) {
    if (boxes[4 * i]! >= x1) return;
    const width = isLetter(kinds, i) ? overlapOf(glyphs, rows, j, i) : 0;
    if (width > 0) note(covered, j, width, i);
  }
}

function note(covered: Map<number, Overtyped>, j: number, width: number, by: number): void {
  const known = covered.get(j) ?? { width: 0, with: new Set() };
  known.width += width;
  known.with.add(by);
  covered.set(j, known);
}

/** 0 where the two are the same letter, or do not stand on one line. */
function overlapOf(glyphs: PageGlyphs, { boxes }: GlyphRows, j: number, i: number): number {
  if (glyphs.unicode[i] === glyphs.unicode[j]) return 0;
  const [a, b] = [glyphs.sizes[i]!, glyphs.sizes[j]!];
  if (!(a > 0 && b > 0) || Math.max(a, b) > ALIKE * Math.min(a, b)) return 0;
  const [k, l] = [4 * i, 4 * j];
  const high = Math.min(boxes[l + 3]!, boxes[k + 3]!) - Math.max(boxes[l + 1]!, boxes[k + 1]!);
  if (high < HIGH * (boxes[l + 3]! - boxes[l + 1]!)) return 0;
  return Math.max(0, Math.min(boxes[l + 2]!, boxes[k + 2]!) - Math.max(boxes[l]!, boxes[k]!));
}

function isLetter(kinds: Uint8Array, i: number): boolean {
  return (kinds[i]! & (LetterKind.Word | UNSEEN)) === LetterKind.Word;
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
