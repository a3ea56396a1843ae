/**
 * Producers that place each run by a matrix of its own (`q 1 0 0 1 x y cm BT … ET Q`) tell its place there, and a
 * clip around a run tells its width: the matrix moves with the run, and a scope in which nothing is left goes.
 */
import type { GraphicsState, Local } from '../../../extract/device.ts';
import type { Matrix, User } from '../../../model/geometry.ts';
import type { Operation } from '../../../pdf/content/operation.ts';
import { decimal, exactNumber, latin1 } from '../../../pdf/content/write.ts';
import type { PageWork } from '../../pageWork.ts';
import type { ShowRecord } from '../shownText.ts';
import { offsetOf } from './pieces.ts';
import type { PlacedRun } from './rewriteText.ts';

/** One `cm` and what is shown under it. */
interface Placing {
  readonly operation: Operation;
  readonly outer: Matrix<Local, User>;
  readonly parent: Placing | undefined;
  readonly shows: ShowRecord[];
  paints: boolean;
  /** Some of the text stands under another `cm` within this one. */
  divided: boolean;
}

/** From a `q` to its `Q`. */
interface Scope {
  readonly start: number;
  end: number;
  readonly placing: Placing | undefined;
  readonly shows: ShowRecord[];
  /** Something but text is painted, or marked content stands in it. */
  keeps: boolean;
  textObjects: number;
}

const PAINTING = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'Do', 'BI', 'gs']);
const SEQUENCES = new Set(['BMC', 'BDC', 'EMC', 'MP', 'DP']);
const NOTHING = new Uint8Array(0);
const STILL = 1e-6;

/** The placings and scopes of one stream use. */
export class Placings {
  private readonly all: Placing[] = [];
  private readonly scopes: Scope[] = [];
  private readonly open: Scope[] = [];
  private current: Placing | undefined;

  operation(operation: Operation, state: GraphicsState): void {
    const { operator } = operation;
    if (operator === 'q') this.openScope(operation);
    else if (operator === 'Q') this.closeScope(operation);
    else if (operator === 'cm') this.place(operation, state);
    else if (PAINTING.has(operator)) this.paint();
    else if (SEQUENCES.has(operator)) for (const scope of this.open) scope.keeps = true;
    else if (operator === 'BT') for (const scope of this.open) scope.textObjects++;
    else if (operator === 'ET') for (const scope of this.open) scope.textObjects--;
  }

  show(record: ShowRecord): void {
    for (const scope of this.open) scope.shows.push(record);
    this.current?.shows.push(record);
    for (let at = this.current?.parent; at !== undefined; at = at.parent) at.divided = true;
  }

  /** Moves the placings whose text is all set anew; the runs under them are counted from there. */
  move(page: PageWork, use: number, runs: Map<ShowRecord, PlacedRun[]>): void {
    for (const placing of this.all) {
      if (placing.paints || placing.divided || placing.shows.length === 0) continue;
      if (placing.shows.every((show) => runs.has(show))) movePlacing(page, use, placing, runs);
    }
  }

  /** Drops the outermost scopes that only showed what has gone. */
  dropEmptied(page: PageWork, use: number, runs: ReadonlyMap<ShowRecord, PlacedRun[]>): void {
    let dropped = -1;
    for (const scope of this.scopes.toSorted((a, b) => a.start - b.start)) {
      if (scope.start < dropped || !isEmptied(scope, runs)) continue;
      page.editsOf(use).replace({ start: scope.start, end: scope.end, replacement: NOTHING });
      dropped = scope.end;
    }
  }

  private openScope({ start }: Operation): void {
    const { current } = this;
    const scope = { start, end: 0, placing: current, shows: [], keeps: false, textObjects: 0 };
    this.open.push(scope);
  }

  private closeScope({ end }: Operation): void {
    const scope = this.open.pop();
    if (scope === undefined) return;
    scope.end = end;
    this.current = scope.placing;
    this.scopes.push(scope);
  }

  private place(operation: Operation, state: GraphicsState): void {
    const parent = this.current;
    this.current = {
      operation,
      outer: state.ctm,
      parent,
      shows: [],
      paints: false,
      divided: false,
    };
    this.all.push(this.current);
  }

  private paint(): void {
    for (const scope of this.open) scope.keeps = true;
    for (let at = this.current; at !== undefined; at = at.parent) at.paints = true;
  }
}

function isEmptied(scope: Scope, runs: ReadonlyMap<ShowRecord, PlacedRun[]>): boolean {
  if (scope.keeps || scope.textObjects !== 0 || scope.shows.length === 0) return false;
  return scope.shows.every((show) => runs.get(show)?.length === 0);
}

function movePlacing(
  page: PageWork,
  use: number,
  placing: Placing,
  runs: Map<ShowRecord, PlacedRun[]>,
): void {
  const first = placing.shows.find((show) => (runs.get(show)?.length ?? 0) > 0);
  const run = first && runs.get(first)?.[0];
  if (first === undefined || run === undefined) return;
  const by = run.offset - offsetOf(first, run.first);
  const [x, y] = unitOf(first);
  const moved = Math.abs(by) * Math.hypot(x, y) > STILL;
  if (!moved || !placing.shows.every((show) => isParallel(first, show))) return;
  const text = movedMatrix(placing, by * x, by * y);
  if (text === undefined) return;
  const { start, end } = placing.operation;
  page.editsOf(use).replace({ start, end, replacement: latin1(text) });
  for (const show of placing.shows) {
    const back = (by * Math.hypot(x, y)) / Math.hypot(...unitOf(show));
    const own = runs.get(show) ?? [];
    runs.set(
      show,
      own.map((placed) => ({ ...placed, offset: placed.offset - back })),
    );
  }
}

/** One unit along the text in user space. */
function unitOf({ text, ctm }: ShowRecord): [number, number] {
  return [text.a * ctm.a + text.b * ctm.c, text.a * ctm.b + text.b * ctm.d];
}

function isParallel(a: ShowRecord, b: ShowRecord): boolean {
  const [ax, ay] = unitOf(a);
  const [bx, by] = unitOf(b);
  const lengths = Math.hypot(ax, ay) * Math.hypot(bx, by);
  return lengths > 0 && (ax * bx + ay * by) / lengths > 0.9999;
}

/** The `cm` with its translation moved by a vector of user space; undefined where the outer matrix is singular. */
function movedMatrix({ operation, outer }: Placing, x: number, y: number): string | undefined {
  const det = outer.a * outer.d - outer.b * outer.c;
  const numbers = operation.operands.slice(-6);
  if (!Number.isFinite(1 / det) || numbers.length < 6) return undefined;
  const [a, b, c, d, e, f] = numbers.map((n) => (typeof n === 'number' ? n : 0));
  const dx = (x * outer.d - y * outer.c) / det;
  const dy = (y * outer.a - x * outer.b) / det;
  const linear = [a!, b!, c!, d!].map(exactNumber).join(' ');
  return `${linear} ${decimal(e! + dx, 5)} ${decimal(f! + dy, 5)} cm`;
}
