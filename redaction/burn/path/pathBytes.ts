/** Path construction operators (ISO 32000-2, Table 58). */
import { exactNumber } from '../../pdf/content/write.ts';
import type { Subpath } from './subpath.ts';

/**
 * Constructs the subpaths, one operator a line. Coordinates that were read are written as they were read (viewers fit
 * rules to pixels by the last bit); those that cutting made were rounded when they were made.
 */
export function constructed(subpaths: readonly Subpath[]): string {
  const lines: string[] = [];
  const n = exactNumber;
  for (const { start, edges, closed } of subpaths) {
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
