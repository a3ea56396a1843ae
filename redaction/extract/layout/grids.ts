/** Ruled tables: strokes that cross make a grid, and every piece of text has its cell in it. */
import type { Stroke } from '../strokes.ts';
import type { Piece } from './pieces.ts';

export interface Grid {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  /** Where columns and rows begin, ascending. */
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly upright: readonly Stroke[];
  readonly level: readonly Stroke[];
}

/** Strokes whose ends are this close touch (points). */
const TOUCH = 2.5;
/** Rules closer than this are one. */
const SAME = 2.5;
/** Maps and charts have more rules than a table has. */
const MAX_PAIRS = 400_000;

/** Grids of at least two columns and one row, top first. */
export function gridsOf(strokes: readonly Stroke[]): Grid[] {
  const upright = strokes.filter((s) => s.y1 - s.y0 > s.x1 - s.x0);
  const level = strokes.filter((s) => s.y1 - s.y0 <= s.x1 - s.x0);
  if (upright.length < 3 || level.length < 2 || upright.length * level.length > MAX_PAIRS)
    return [];
  return connected(upright, level)
    .map(gridOf)
    .filter((grid) => grid.columns.length > 2 && grid.rows.length > 1)
    .sort((a, b) => a.y0 - b.y0);
}

interface Net {
  readonly upright: Stroke[];
  readonly level: Stroke[];
}

/** Strokes that cross or touch, directly or in a chain. */
function connected(upright: readonly Stroke[], level: readonly Stroke[]): Net[] {
  const parent = Array.from({ length: upright.length + level.length }, (_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  for (const [i, u] of upright.entries())
    for (const [k, l] of level.entries())
      if (touches(u, l)) parent[root(i)] = root(upright.length + k);
  const nets = new Map<number, Net>();
  const netOf = (i: number): Net => {
    const known = nets.get(root(i));
    if (known !== undefined) return known;
    const made: Net = { upright: [], level: [] };
    nets.set(root(i), made);
    return made;
  };
  for (const [i, u] of upright.entries()) netOf(i).upright.push(u);
  for (const [k, l] of level.entries()) netOf(upright.length + k).level.push(l);
  return [...nets.values()];
}

function touches(a: Stroke, b: Stroke): boolean {
  return (
    a.x0 <= b.x1 + TOUCH && b.x0 <= a.x1 + TOUCH && a.y0 <= b.y1 + TOUCH && b.y0 <= a.y1 + TOUCH
  );
}

function gridOf({ upright, level }: Net): Grid {
  const all = [...upright, ...level];
  return {
    x0: Math.min(...all.map((s) => s.x0)),
    y0: Math.min(...level.map((s) => s.y0), second(upright.map((s) => s.y0))),
    x1: Math.max(...all.map((s) => s.x1)),
    y1: Math.max(...level.map((s) => s.y1), -second(upright.map((s) => -s.y1))),
    columns: distinct(upright.map(middleX)),
    rows: distinct(level.map(middleY)),
    upright,
    level,
  };
}

/** Where the second of them begins: a lone rule between columns of text may end on a table. */
function second(edges: readonly number[]): number {
  const [first = 0, ...others] = [...edges].sort((a, b) => a - b);
  return others[0] ?? first;
}

function middleX(s: Stroke): number {
  return (s.x0 + s.x1) / 2;
}

function middleY(s: Stroke): number {
  return (s.y0 + s.y1) / 2;
}

function distinct(places: readonly number[]): number[] {
  const found: number[] = [];
  for (const place of [...places].sort((a, b) => a - b))
    if (found.length === 0 || place - found.at(-1)! > SAME) found.push(place);
  return found;
}

export function holds(grid: Grid, piece: Piece): boolean {
  const middle = (piece.u0 + piece.u1) / 2;
  return middle > grid.x0 && middle < grid.x1 && piece.mid > grid.y0 && piece.mid < grid.y1;
}

export function isBeside(grid: Grid, piece: Piece): boolean {
  return piece.mid > grid.y0 && piece.mid < grid.y1;
}

/** Edges of columns inside the piece where a rule really stands at its height: there it is parted. */
export function rulesThrough(grid: Grid, piece: Piece): number[] {
  return distinct(
    grid.upright
      .filter(
        (s) =>
          s.y0 - TOUCH < piece.mid &&
          s.y1 + TOUCH > piece.mid &&
          middleX(s) > piece.u0 + 1 &&
          middleX(s) < piece.u1 - 1,
      )
      .map(middleX),
  );
}

/** Column and row by the nearest rules left of it and above it: merged cells count as where they begin. */
export function cellOf(grid: Grid, piece: Piece): { column: number; row: number } {
  const middle = (piece.u0 + piece.u1) / 2;
  const left = nearest(
    grid.upright.filter((s) => s.y0 - TOUCH < piece.mid && s.y1 + TOUCH > piece.mid).map(middleX),
    Math.min(middle, piece.u0 + TOUCH),
  );
  const above = nearest(
    grid.level.filter((s) => s.x0 - TOUCH < middle && s.x1 + TOUCH > middle).map(middleY),
    piece.mid,
  );
  return { column: indexOf(grid.columns, left), row: indexOf(grid.rows, above) };
}

function nearest(places: readonly number[], limit: number): number {
  let best = -Infinity;
  for (const place of places) if (place <= limit && place > best) best = place;
  return best;
}

function indexOf(places: readonly number[], place: number): number {
  let index = 0;
  while (index + 1 < places.length && places[index + 1]! <= place + 0.01) index++;
  return index;
}
