/** In the preview open proposals have no mark: a thin line in the margin says that they are not done. */
import type { Display, Rect } from '../../../redaction/model/geometry.ts';

export interface MarginLine {
  /** Points from the top of the page. */
  readonly y0: number;
  readonly y1: number;
  /** Proposals beside it. */
  readonly count: number;
}

/** Points between two lines that are one. */
const NEAR = 4;

/** `proposals`: the rectangles of each, on this page. From top to bottom. */
export function marginLines(proposals: readonly (readonly Rect<Display>[])[]): MarginLine[] {
  const spans = proposals
    .filter((rects) => rects.length > 0)
    .map((rects) => ({
      y0: Math.min(...rects.map(({ y0 }) => y0)),
      y1: Math.max(...rects.map(({ y1 }) => y1)),
    }))
    .sort((a, b) => a.y0 - b.y0);
  const lines: MarginLine[] = [];
  for (const { y0, y1 } of spans) {
    const last = lines.at(-1);
    if (last === undefined || y0 > last.y1 + NEAR) lines.push({ y0, y1, count: 1 });
    else
      lines[lines.length - 1] = { y0: last.y0, y1: Math.max(last.y1, y1), count: last.count + 1 };
  }
  return lines;
}
