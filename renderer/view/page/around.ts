/** The outline of rectangles together: what lies between two lines of one passage is crossed by no line. */
import type { Rect } from '../../../redaction/model/geometry.ts';
import type { Sheet } from './turn.ts';

/** An SVG path of edges; those of rectangles that touch or overlap are one outline. */
export function pathAround(rects: readonly Rect<Sheet>[]): string {
  const xs = places(rects.flatMap(({ x0, x1 }) => [x0, x1]));
  const ys = places(rects.flatMap(({ y0, y1 }) => [y0, y1]));
  const isIn = (i: number, j: number) => {
    const [x, y] = [(xs[i]! + xs[i + 1]!) / 2, (ys[j]! + ys[j + 1]!) / 2];
    return rects.some((r) => x > r.x0 && x < r.x1 && y > r.y0 && y < r.y1);
  };
  const edges: string[] = [];
  for (let j = 0; j < ys.length; j++)
    for (const [from, to] of runs(xs.length - 1, (i) => isIn(i, j - 1) !== isIn(i, j)))
      edges.push(`M${xs[from]} ${ys[j]}H${xs[to]}`);
  for (let i = 0; i < xs.length; i++)
    for (const [from, to] of runs(ys.length - 1, (j) => isIn(i - 1, j) !== isIn(i, j)))
      edges.push(`M${xs[i]} ${ys[from]}V${ys[to]}`);
  return edges.join('');
}

function places(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}

/** Stretches of `count` in which `test` holds, half-open. */
function runs(count: number, test: (index: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  for (let i = 0; i < count; i++) {
    if (!test(i)) continue;
    const last = found.at(-1);
    if (last?.[1] === i) last[1] = i + 1;
    else found.push([i, i + 1]);
  }
  return found;
}
