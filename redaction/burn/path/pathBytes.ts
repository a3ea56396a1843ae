/** Path construction operators (ISO 32000-2, Table 58). */

import type { Local } from '../../extract/device.ts';
import type { Point } from '../../model/geometry.ts';
import { exactNumber } from '../../pdf/content/write.ts';
import type { Subpath } from './subpath.ts';

/**
 * Constructs the subpaths, one operator a line. Coordinates that were read are written as they were read (viewers fit
 * rules to pixels by the last bit); those that cutting made were rounded when they were made.
 */
export function constructed(subpaths: readonly Subpath[]): string {
  const lines: string[] = [];
  const n = exactNumber;
  for (const subpath of subpaths) {
    const rectangle = asRectangle(subpath);
    if (rectangle !== undefined) {
      lines.push(rectangle);
      continue;
    }
    const { start, edges, closed } = subpath;
    lines.push(`${n(start.x)} ${n(start.y)} m`);
    for (const edge of edges) {
      const end = `${n(edge.x)} ${n(edge.y)}`;
      if (edge.kind === 'line') lines.push(`${end} l`);
      else lines.push(`${n(edge.x1)} ${n(edge.y1)} ${n(edge.x2)} ${n(edge.y2)} ${end} c`);
    }
    if (closed) lines.push('h');
  }
  return lines.join('\n');
}

/**
 * `re`, where that makes the very same points in the same order: a reader adds width and height up by itself, and a
 * corner read as a number may be another one in its last bit, which moves a rule by a pixel.
 */
function asRectangle({ start, edges, closed }: Subpath): string | undefined {
  if (!closed || edges.some(({ kind }) => kind === 'curve')) return undefined;
  const [a, b, c, d] = edges;
  if (a === undefined || b === undefined || c === undefined || edges.length > 4) return undefined;
  if (d !== undefined && !same(d, start)) return undefined;
  const upright = a.y === start.y && b.x === a.x && c.y === b.y && c.x === start.x;
  if (!upright) return undefined;
  const [width, height] = [difference(start.x, a.x), difference(start.y, b.y)];
  return `${[start.x, start.y, width, height].map(exactNumber).join(' ')} re`;
}

function same(a: Point<Local>, b: Point<Local>): boolean {
  return a.x === b.x && a.y === b.y;
}

/** Without the last bits that subtracting leaves. */
function difference(from: number, to: number): number {
  return Number((to - from).toFixed(9));
}
