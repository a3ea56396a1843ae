/**
 * The order in which a person reads the pieces of a page: zones from top to bottom; within a zone,
 * columns that were set apart one after the other, tables row by row.
 */
import { unalignedGap } from './alignment.ts';
import { gridLines } from './arrangeGrid.ts';
import { type FlowLine, sizeOf, topOf } from './draft.ts';
import { gapBesideFlow } from './flow.ts';
import type { Gap } from './gaps.ts';
import { type Grid, holds, isBeside } from './grids.ts';
import type { Piece } from './pieces.ts';
import type { Rules } from './rules.ts';
import { isTable } from './spacedRows.ts';
import { type TableRow, tableRowsOf } from './tableRows.ts';
import { type Zone, zonesOf } from './zones.ts';

/** Columns within columns within columns: deeper nesting is read row by row. */
const MAX_DEPTH = 12;
/** Lines at most this far apart (em) are one running text. */
const RUNNING = 1.75;
/** A side column is at most this share of the width of the text beside it. */
const NARROW = 0.6;

interface Order {
  readonly rules: Rules;
  readonly lines: FlowLine[];
  nextFlow: number;
  nextRow: number;
}

export function readingOrder(pieces: readonly Piece[], rules: Rules): FlowLine[] {
  const order: Order = { rules, lines: [], nextFlow: 1, nextRow: 0 };
  arrangeGrids(order, pieces, rules.grids);
  return order.lines;
}

/** What stands above a ruled table, left of it, in it, right of it, below it. */
function arrangeGrids(order: Order, pieces: readonly Piece[], grids: readonly Grid[]): void {
  const [grid, ...others] = grids;
  if (pieces.length === 0) return;
  const inside = grid === undefined ? [] : pieces.filter((piece) => holds(grid, piece));
  const lines =
    grid === undefined ? undefined : gridLines(grid, inside, order.nextFlow, order.nextRow);
  if (grid === undefined || lines === undefined) {
    if (grid === undefined) arrange(order, pieces, { flow: 0, kind: 'body' }, 0);
    else arrangeGrids(order, pieces, others);
    return;
  }
  order.nextFlow++;
  order.nextRow += grid.rows.length;
  const rest = pieces.filter((piece) => !holds(grid, piece));
  const beside = rest.filter((piece) => isBeside(grid, piece));
  const left = beside.filter((piece) => piece.u1 < (grid.x0 + grid.x1) / 2);
  arrangeGrids(
    order,
    rest.filter((piece) => piece.mid <= grid.y0),
    others,
  );
  arrangeGrids(order, left, others);
  order.lines.push(...lines);
  arrangeGrids(
    order,
    beside.filter((piece) => !left.includes(piece)),
    others,
  );
  arrangeGrids(
    order,
    rest.filter((piece) => piece.mid >= grid.y1),
    others,
  );
}

type Place = Pick<FlowLine, 'flow' | 'kind'>;

function arrange(order: Order, pieces: readonly Piece[], place: Place, depth: number): void {
  const zones = zonesOf(pieces);
  for (const [index, zone] of zones.entries()) {
    const gap = depth < MAX_DEPTH ? columnGap(order, zone) : undefined;
    if (gap !== undefined) arrangeColumns(order, zone, gap, zones[index + 1], place, depth);
    else if (zone.gaps.length > 0) arrangeTable(order, zone, place, depth);
    else addPlain(order, zone.pieces, place);
  }
}

function columnGap(order: Order, zone: Zone): Gap | undefined {
  if (zone.gaps.length === 0 || zone.pieces.length < 2) return undefined;
  if (isTable(zone.pieces, zone.gaps)) return undefined;
  const apart = unalignedGap(zone.pieces, zone.gaps);
  if (apart !== undefined) return apart;
  if (order.rules.partRows(extentOf(zone.pieces), 2) !== undefined) return undefined;
  return gapBesideFlow(zone.pieces, zone.gaps);
}

/**
 * Left before right. But a narrow column on the right comes first where the text on the left goes on
 * below both: a sentence must not be interrupted by a colophon.
 */
function arrangeColumns(
  order: Order,
  zone: Zone,
  gap: Gap,
  next: Zone | undefined,
  place: Place,
  depth: number,
): void {
  const middle = (gap.u0 + gap.u1) / 2;
  const left = zone.pieces.filter((piece) => (piece.u0 + piece.u1) / 2 < middle);
  const right = zone.pieces.filter((piece) => (piece.u0 + piece.u1) / 2 >= middle);
  const [a, b] = [extentOf(left), extentOf(right)];
  const rightIsSide = b.x1 - b.x0 <= NARROW * (a.x1 - a.x0);
  const leftIsSide = a.x1 - a.x0 <= NARROW * (b.x1 - b.x0);
  const side: Place = {
    flow: order.nextFlow++,
    kind: place.kind === 'body' ? 'colophon' : place.kind,
  };
  const other: Place = { ...side, kind: place.kind };
  if (rightIsSide && next !== undefined && goesOn(left, next.pieces)) {
    arrange(order, right, side, depth + 1);
    arrange(order, left, place, depth + 1);
  } else if (leftIsSide) {
    arrange(order, left, side, depth + 1);
    arrange(order, right, place, depth + 1);
  } else {
    arrange(order, left, place, depth + 1);
    arrange(order, right, rightIsSide ? side : other, depth + 1);
  }
}

function goesOn(above: readonly Piece[], below: readonly Piece[]): boolean {
  const last = above.reduce((a, b) => (b.mid > a.mid ? b : a));
  const first = below.reduce((a, b) => (b.mid < a.mid ? b : a));
  return first.mid - last.mid <= RUNNING * Math.max(first.size, last.size);
}

function extentOf(pieces: readonly Piece[]) {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const piece of pieces) {
    if (piece.u0 < x0) x0 = piece.u0;
    if (piece.v0 < y0) y0 = piece.v0;
    if (piece.u1 > x1) x1 = piece.u1;
    if (piece.v1 > y1) y1 = piece.v1;
  }
  return { x0, y0, x1, y1 };
}

function addPlain(order: Order, pieces: readonly Piece[], place: Place): void {
  const sorted = [...pieces].sort((a, b) => a.mid - b.mid || a.u0 - b.u0);
  for (const piece of sorted) order.lines.push({ pieces: [piece], columns: undefined, ...place });
}

/** A caption between two tables that happen to share white parts them. */
function arrangeTable(order: Order, zone: Zone, place: Place, depth: number): void {
  const rows = tableRowsOf(zone.pieces, zone.gaps, order.rules);
  const at = depth < MAX_DEPTH ? captionAt(rows) : -1;
  const caption = rows[at]?.lines[0]?.pieces[0];
  if (caption === undefined) {
    addTable(order, rows, place);
    return;
  }
  const above = zone.pieces.filter((piece) => piece.mid < caption.mid);
  const below = zone.pieces.filter((piece) => piece.mid >= caption.mid && piece !== caption);
  arrange(order, above, place, depth + 1);
  addPlain(order, [caption], place);
  arrange(order, below, place, depth + 1);
}

/** The first lone line inside the rows with more white above it than rows have, or -1. */
function captionAt(rows: readonly TableRow[]): number {
  const steps = rows.map((row, i) =>
    i === 0 ? 0 : topOf(row.lines[0]!) - topOf(rows[i - 1]!.lines[0]!),
  );
  const usual = [...steps.slice(1)].sort((a, b) => a - b)[(steps.length - 1) >> 1] ?? 0;
  const size = (row: TableRow) => sizeOf(row.lines[0]!);
  return rows.findIndex(
    (row, i) =>
      i > 0 &&
      i < rows.length - 1 &&
      row.single &&
      steps[i]! > Math.max(1.35 * usual, 1.8 * size(row)),
  );
}

/** Captions above and below the rows, and a lone row of two pieces, are no table. */
function addTable(order: Order, rows: readonly TableRow[], place: Place): void {
  const first = rows.findIndex((row) => !row.single);
  const last = rows.findLastIndex((row) => !row.single);
  const isTable = last > first && place.kind === 'body';
  const table: Place = isTable ? { flow: order.nextFlow++, kind: 'table' } : place;
  for (const [index, row] of rows.entries()) {
    const inside = index >= first && index <= last;
    for (const line of row.lines) {
      const columns = inside && isTable ? line.columns : undefined;
      order.lines.push({ pieces: line.pieces, columns, ...(inside ? table : place) });
    }
  }
}
