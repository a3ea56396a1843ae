/** Path construction, painting and clipping (ISO 32000-2, 8.5). */
import type { Matrix, User } from '../../model/geometry.ts';
import type { Operation } from '../../pdf/content/operation.ts';
import { type Bounds, intersection } from '../bounds.ts';
import type { GraphicsState, Local, PathEvent, PathSegment } from '../device.ts';
import type { PathBuilder } from '../path.ts';
import { isBox, paintTiling } from '../tiling.ts';
import type { StreamFrame } from '../walk.ts';
import { lastNumbers, type Operator, operandFromEnd } from './operator.ts';

class PaintedPath implements PathEvent {
  readonly use: number;
  readonly operation: Operation;
  readonly state: GraphicsState;
  readonly fill: 'nonzero' | 'evenodd' | null;
  readonly stroke: boolean;
  readonly bounds: Bounds;
  readonly base: Matrix<Local, User>;
  private readonly path: PathBuilder;

  constructor(
    frame: StreamFrame,
    operation: Operation,
    fill: 'nonzero' | 'evenodd' | null,
    stroke: boolean,
    bounds: Bounds,
  ) {
    this.use = frame.use;
    this.operation = operation;
    this.state = frame.state;
    this.fill = fill;
    this.stroke = stroke;
    this.bounds = bounds;
    this.base = frame.base;
    this.path = frame.path;
  }

  get segments(): readonly PathSegment[] {
    return this.path.segments();
  }

  get segmentCount(): number {
    return this.path.segmentCount;
  }

  get curveCount(): number {
    return this.path.curveCount;
  }

  get clip(): 'nonzero' | 'evenodd' | null {
    return this.path.pendingClip;
  }

  get start(): number {
    return this.path.start;
  }

  get stretches(): readonly { start: number; end: number }[] {
    return this.path.stretches();
  }

  get interrupted(): boolean {
    return this.path.interrupted;
  }
}

function begin(frame: StreamFrame, operation: Operation): PathBuilder {
  const { path } = frame;
  if (!path.hasCurrentPoint) path.start = operation.start;
  return path;
}

function move(frame: StreamFrame, operation: Operation): void {
  const x = operandFromEnd(operation, 1);
  const y = operandFromEnd(operation, 0);
  if (typeof x === 'number' && typeof y === 'number') begin(frame, operation).move(x, y);
}

function line(frame: StreamFrame, operation: Operation): void {
  const x = operandFromEnd(operation, 1);
  const y = operandFromEnd(operation, 0);
  if (typeof x !== 'number' || typeof y !== 'number') return;
  if (frame.path.hasCurrentPoint) frame.path.line(x, y);
}

function curve(frame: StreamFrame, operation: Operation): void {
  const n = lastNumbers(operation, 6);
  if (n === undefined || !frame.path.hasCurrentPoint) return;
  frame.path.curve(n[0]!, n[1]!, n[2]!, n[3]!, n[4]!, n[5]!);
}

function curveFromCurrent(frame: StreamFrame, operation: Operation): void {
  const n = lastNumbers(operation, 4);
  if (n === undefined || !frame.path.hasCurrentPoint) return;
  frame.path.curveFromCurrent(n[0]!, n[1]!, n[2]!, n[3]!);
}

function curveToEnd(frame: StreamFrame, operation: Operation): void {
  const n = lastNumbers(operation, 4);
  if (n === undefined || !frame.path.hasCurrentPoint) return;
  frame.path.curve(n[0]!, n[1]!, n[2]!, n[3]!, n[2]!, n[3]!);
}

function rectangle(frame: StreamFrame, operation: Operation): void {
  const n = lastNumbers(operation, 4);
  if (n !== undefined) begin(frame, operation).rectangle(n[0]!, n[1]!, n[2]!, n[3]!);
}

function close(frame: StreamFrame): void {
  if (frame.path.hasCurrentPoint) frame.path.close();
}

function clip(rule: 'nonzero' | 'evenodd'): Operator {
  return (frame) => {
    frame.path.pendingClip = rule;
  };
}

/** Segments of a single line. */
const LINE = 2;

function fillTiling(
  frame: StreamFrame,
  operation: Operation,
  bounds: Bounds,
  isBox: boolean | null | undefined,
): void {
  if (isBox) paintTiling(frame, operation, 'fill', bounds, 'box');
  else paintTiling(frame, operation, 'fill', bounds, 'other', frame.path.segments());
}

function paint(fill: 'nonzero' | 'evenodd' | null, stroke: boolean, closes: boolean): Operator {
  return (frame, operation) => {
    const { path, state } = frame;
    if (path.hasCurrentPoint) {
      if (closes) path.close();
      const bounds = path.bounds(state.ctm);
      if (fill === null && !stroke && path.pendingClip !== null)
        frame.walk.device.clipPath?.(new PaintedPath(frame, operation, fill, stroke, bounds));
      if (fill !== null || stroke) {
        frame.walk.device.paintPath?.(new PaintedPath(frame, operation, fill, stroke, bounds));
        const box = (state.fillPattern ?? state.strokePattern) && isBox(path.segments(), state.ctm);
        if (fill !== null && state.fillPattern) fillTiling(frame, operation, bounds, box);
        if (stroke && state.strokePattern) {
          const shape = box || path.segmentCount <= LINE ? 'line' : 'other';
          paintTiling(frame, operation, 'stroke', bounds, shape);
        }
      }
      if (path.pendingClip !== null) state.clip = intersection(state.clip, bounds);
    }
    path.clear();
  };
}

export const PATH_OPERATORS: readonly (readonly [string, Operator])[] = [
  ['m', move],
  ['l', line],
  ['c', curve],
  ['v', curveFromCurrent],
  ['y', curveToEnd],
  ['re', rectangle],
  ['h', close],
  ['W', clip('nonzero')],
  ['W*', clip('evenodd')],
  ['n', paint(null, false, false)],
  ['S', paint(null, true, false)],
  ['s', paint(null, true, true)],
  ['f', paint('nonzero', false, false)],
  ['F', paint('nonzero', false, false)],
  ['f*', paint('evenodd', false, false)],
  ['B', paint('nonzero', true, false)],
  ['B*', paint('evenodd', true, false)],
  ['b', paint('nonzero', true, true)],
  ['b*', paint('evenodd', true, true)],
];
