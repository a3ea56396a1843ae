import type { Matrix, User } from '../model/geometry.ts';
import type { Bounds } from './bounds.ts';
import type { Local, PathSegment } from './device.ts';

const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const CLOSE = 3;

/**
 * The current path (ISO 32000-2, 8.5.2) as flat numbers, reused from path to path: maps and drawings have
 * a million segments, and most devices only ask for the bounds.
 */
export class PathBuilder {
  private ops: number[] = [];
  private coords: number[] = [];
  curveCount = 0;
  /** Byte offset of the first construction operator's first operand. */
  start = 0;
  /** W or W* seen since the last painting operator. */
  pendingClip: 'nonzero' | 'evenodd' | null = null;
  interrupted = false;
  /** Starts and ends of the stretches of path operators so far; -1 where none is open. */
  private readonly earlier: number[] = [];
  private openStart = -1;
  private openEnd = 0;
  private x = 0;
  private y = 0;
  private startX = 0;
  private startY = 0;

  get segmentCount(): number {
    return this.ops.length;
  }

  get hasCurrentPoint(): boolean {
    return this.ops.length > 0;
  }

  move(x: number, y: number): void {
    this.ops.push(MOVE);
    this.coords.push(x, y);
    this.x = this.startX = x;
    this.y = this.startY = y;
  }

  line(x: number, y: number): void {
    this.ops.push(LINE);
    this.coords.push(x, y);
    this.x = x;
    this.y = y;
  }

  curve(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.ops.push(CURVE);
    this.coords.push(x1, y1, x2, y2, x, y);
    this.curveCount++;
    this.x = x;
    this.y = y;
  }

  /** `v`: the current point is the first control point. */
  curveFromCurrent(x2: number, y2: number, x: number, y: number): void {
    this.curve(this.x, this.y, x2, y2, x, y);
  }

  close(): void {
    this.ops.push(CLOSE);
    this.x = this.startX;
    this.y = this.startY;
  }

  rectangle(x: number, y: number, width: number, height: number): void {
    this.move(x, y);
    this.line(x + width, y);
    this.line(x + width, y + height);
    this.line(x, y + height);
    this.close();
  }

  /** A path operator with this span comes. */
  note(start: number, end: number): void {
    if (this.openStart < 0 || this.ops.length === 0) this.openStart = start;
    this.openEnd = end;
  }

  /** Another operator comes while there is a path. */
  interrupt(operator: string): void {
    if (this.openStart >= 0) this.earlier.push(this.openStart, this.openEnd);
    this.openStart = -1;
    if (operator === 'cm' || operator === 'q' || operator === 'Q') this.interrupted = true;
  }

  stretches(): { start: number; end: number }[] {
    const spans: { start: number; end: number }[] = [];
    const all = [...this.earlier, this.openStart, this.openEnd];
    for (let i = 0; i < all.length; i += 2) spans.push({ start: all[i]!, end: all[i + 1]! });
    return spans;
  }

  clear(): void {
    this.earlier.length = 0;
    this.openStart = -1;
    this.ops.length = 0;
    this.coords.length = 0;
    this.curveCount = 0;
    this.pendingClip = null;
    this.interrupted = false;
  }

  /** Around all points in user space; empty (inverted) without points. */
  bounds(m: Matrix<Local, User>): Bounds {
    const { a, b, c, d, e, f } = m;
    let x0 = Infinity;
    let y0 = Infinity;
    let x1 = -Infinity;
    let y1 = -Infinity;
    const { coords } = this;
    for (let i = 0; i + 1 < coords.length; i += 2) {
      const px = coords[i]!;
      const py = coords[i + 1]!;
      const x = a * px + c * py + e;
      const y = b * px + d * py + f;
      if (x < x0) x0 = x;
      if (x > x1) x1 = x;
      if (y < y0) y0 = y;
      if (y > y1) y1 = y;
    }
    return { x0, y0, x1, y1 };
  }

  segments(): PathSegment[] {
    const { coords } = this;
    const segments: PathSegment[] = [];
    let at = 0;
    for (const op of this.ops) {
      if (op === CLOSE) segments.push({ op: 'h' });
      else if (op === CURVE) {
        segments.push(curveAt(coords, at));
        at += 6;
      } else {
        segments.push({ op: op === MOVE ? 'm' : 'l', x: coords[at]!, y: coords[at + 1]! });
        at += 2;
      }
    }
    return segments;
  }
}

function curveAt(coords: readonly number[], at: number): PathSegment {
  return {
    op: 'c',
    x1: coords[at]!,
    y1: coords[at + 1]!,
    x2: coords[at + 2]!,
    y2: coords[at + 3]!,
    x: coords[at + 4]!,
    y: coords[at + 5]!,
  };
}
