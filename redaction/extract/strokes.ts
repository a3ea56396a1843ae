/** Straight rules drawn on a page, each by itself: the lines of tables. */
import {
  type Display,
  type Matrix,
  type Rect,
  transformRect,
  type User,
} from '../model/geometry.ts';
import type { PageGeometry } from '../model/page.ts';
import type { Local, PathEvent, PathSegment } from './device.ts';

/** Thicker bars are fillings. */
const MAX_THICKNESS = 3;
const LEAST_LENGTH = 6;
/** More segments in one path are a drawing. */
const MAX_SEGMENTS = 1200;
const MAX_STROKES = 6000;

/** A thin rectangle along an axis, in Display space. */
export type Stroke = Rect<Display>;

export class StrokeCollector {
  readonly strokes: Stroke[] = [];
  private readonly geometry: PageGeometry;

  constructor(geometry: PageGeometry) {
    this.geometry = geometry;
  }

  paintPath(event: PathEvent): void {
    if (event.curveCount > 0 || event.segmentCount > MAX_SEGMENTS) return;
    if (this.strokes.length >= MAX_STROKES) return;
    const { ctm } = event.state;
    for (const points of subpathsOf(event.segments)) {
      const shown = points.map((point) => this.place(ctm, point));
      const box = boundsOf(shown);
      if (isThin(box)) this.strokes.push(box);
      else if (event.stroke) this.addSides(shown);
    }
  }

  private place(ctm: Matrix<Local, User>, { x, y }: Point): Point {
    const user = { x: ctm.a * x + ctm.c * y + ctm.e, y: ctm.b * x + ctm.d * y + ctm.f };
    const shown = transformRect(this.geometry.toDisplay, {
      x0: user.x,
      y0: user.y,
      x1: user.x,
      y1: user.y,
    });
    return { x: shown.x0, y: shown.y0 };
  }

  private addSides(points: readonly Point[]): void {
    for (let i = 1; i < points.length; i++) {
      const side = boundsOf([points[i - 1]!, points[i]!]);
      if (isThin(side)) this.strokes.push(side);
    }
  }
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function subpathsOf(segments: readonly PathSegment[]): Point[][] {
  const paths: Point[][] = [];
  for (const segment of segments) {
    const path = paths.at(-1);
    if (segment.op === 'm' || path === undefined) {
      if (segment.op === 'm') paths.push([{ x: segment.x, y: segment.y }]);
    } else if (segment.op === 'h') path.push(path[0]!);
    else if (segment.op === 'l') path.push({ x: segment.x, y: segment.y });
  }
  return paths;
}

function boundsOf(points: readonly Point[]): Stroke {
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  return {
    x0: Math.min(...xs),
    y0: Math.min(...ys),
    x1: Math.max(...xs),
    y1: Math.max(...ys),
  } as Stroke;
}

function isThin(box: Stroke): boolean {
  const [width, height] = [box.x1 - box.x0, box.y1 - box.y0];
  return Math.min(width, height) <= MAX_THICKNESS && Math.max(width, height) >= LEAST_LENGTH;
}
