import {
  type Matrix,
  matrix,
  multiply,
  transform,
  transformRect,
  type User,
} from '../model/geometry.ts';
import type { PaintedCells, PaintedShape } from '../model/glyph.ts';
import type { PageGeometry } from '../model/page.ts';
import type { Operation } from '../pdf/content/operation.ts';
import { arrayAt, dictAt, numberAt, numbersOf, PDFRawStream } from '../pdf/objects.ts';
import { type Bounds, intersection, isEmpty } from './bounds.ts';
import { areMany } from './cells.ts';
import type { Local, PathSegment, TilingRepetition } from './device.ts';
import { PaintState } from './graphicsState.ts';
import { outlineOf } from './outline.ts';
import { inkOf } from './paintReach.ts';
import type { StreamFrame } from './walk.ts';

/**
 * Enters the tiling pattern (ISO 32000-2, 8.7.3) with which something is painted: once, for a cell that
 * lies under what is painted; the event tells how the cell repeats. Shading patterns are no streams.
 */
export function paintTiling(
  frame: StreamFrame,
  operation: Operation,
  with_: 'fill' | 'stroke',
  painted: Bounds,
  shape: PaintedShape,
  path?: readonly PathSegment[],
): void {
  const { state, walk } = frame;
  const pattern = with_ === 'fill' ? state.fillPattern : state.strokePattern;
  if (!(pattern instanceof PDFRawStream)) return;
  const anchored = multiply(matrixOf(frame, pattern), frame.base);
  const inked = intersection(inkOf(painted, with_, state, shape), state.clip);
  const tiling = repetition(frame, pattern, anchored, inked);
  const own = dictAt(walk.document, pattern.dict, 'Resources');
  const toDisplay = multiply(state.ctm, walk.page.geometry.toDisplay);
  const outline = path && outlineOf(path, toDisplay);
  const inside = new PaintState(walk.marks);
  inside.ctm = shiftedInto(anchored, tiling);
  inside.clip = cellBounds(frame, pattern, inside.ctm);
  inside.groupAlpha = state.groupAlpha * (with_ === 'fill' ? state.fillAlpha : state.strokeAlpha);
  walk.enter({
    kind: 'tiling-pattern',
    parent: frame.use,
    parentOperation: operation.ordinal,
    stream: pattern,
    name: with_ === 'fill' ? state.fillPatternName : state.strokePatternName,
    resources: frame.resources.inside(own),
    state: inside,
    tiling: { ...tiling, cell: inside.clip },
    cells: paintedCells(walk.page.geometry, { ...tiling, cell: inside.clip }, shape, outline),
  });
}

function paintedCells(
  { toDisplay }: PageGeometry,
  { stepX, stepY, cell, painted }: TilingRepetition,
  shape: PaintedShape,
  outline: PaintedCells['outline'],
): PaintedCells | undefined {
  const { a, b, c, d } = toDisplay;
  const turned = ({ x, y }: TilingRepetition['stepX']) => ({ x: a * x + c * y, y: b * x + d * y });
  const repeated = {
    stepX: turned(stepX) as PaintedCells['stepX'],
    stepY: turned(stepY) as PaintedCells['stepY'],
    cell: transformRect(toDisplay, cell),
    painted: transformRect(toDisplay, painted),
  };
  return areMany(repeated) ? { ...repeated, shape, outline } : undefined;
}

const CORNERS = 4;

/** An upright rectangle, as `re` makes it. */
export function isBox(segments: readonly PathSegment[], ctm: Matrix<Local, User>): boolean {
  const points = segments.flatMap((s) => (s.op === 'm' || s.op === 'l' ? [transform(ctm, s)] : []));
  const ops = segments.map((s) => s.op).join('');
  if (points.length !== CORNERS || !/^mlllh?$/u.test(ops)) return false;
  return points.every((point, i) => {
    const next = points[(i + 1) % CORNERS]!;
    return Math.min(Math.abs(point.x - next.x), Math.abs(point.y - next.y)) < 0.01;
  });
}

function matrixOf(frame: StreamFrame, pattern: PDFRawStream): Matrix<Local, Local> {
  const { document } = frame.walk;
  const n = numbersOf(document, arrayAt(document, pattern.dict, 'Matrix'));
  if (n.length < 6) return matrix(1, 0, 0, 1, 0, 0);
  return matrix(n[0]!, n[1]!, n[2]!, n[3]!, n[4]!, n[5]!);
}

function cellBounds(frame: StreamFrame, pattern: PDFRawStream, m: Matrix<Local, User>): Bounds {
  const { document } = frame.walk;
  const n = numbersOf(document, arrayAt(document, pattern.dict, 'BBox'));
  const [x0, y0, x1, y1] = n.length < 4 ? [0, 0, 0, 0] : (n as [number, number, number, number]);
  const box = {
    x0: Math.min(x0, x1),
    y0: Math.min(y0, y1),
    x1: Math.max(x0, x1),
    y1: Math.max(y0, y1),
  };
  return transformRect<Local, User>(m, box);
}

function repetition(
  frame: StreamFrame,
  pattern: PDFRawStream,
  m: Matrix<Local, User>,
  painted: Bounds,
): TilingRepetition {
  const { document } = frame.walk;
  const cell = cellBounds(frame, pattern, m);
  const xStep = numberAt(document, pattern.dict, 'XStep') ?? 0;
  const yStep = numberAt(document, pattern.dict, 'YStep') ?? 0;
  return {
    stepX: { x: m.a * xStep, y: m.b * xStep },
    stepY: { x: m.c * yStep, y: m.d * yStep },
    cell,
    painted,
  };
}

/** Moves the base cell by whole steps to where the paint is, when it lies elsewhere. */
function shiftedInto(m: Matrix<Local, User>, tiling: TilingRepetition): Matrix<Local, User> {
  const { stepX, stepY, cell, painted } = tiling;
  if (isEmpty(painted) || !isEmpty(intersection(cell, painted))) return m;
  const det = stepX.x * stepY.y - stepX.y * stepY.x;
  if (!Number.isFinite(1 / det)) return m;
  const dx = (painted.x0 + painted.x1 - cell.x0 - cell.x1) / 2;
  const dy = (painted.y0 + painted.y1 - cell.y0 - cell.y1) / 2;
  const i = Math.round((dx * stepY.y - dy * stepY.x) / det);
  const j = Math.round((dy * stepX.x - dx * stepX.y) / det);
  if (!Number.isFinite(i) || !Number.isFinite(j)) return m;
  return { ...m, e: m.e + i * stepX.x + j * stepY.x, f: m.f + i * stepX.y + j * stepY.y };
}
