/** Path construction operators (ISO 32000-2, Table 58) with short, locale-free numbers. */
import { decimal } from '../contentBytes.ts';
import type { LocalSpace } from './localArea.ts';
import type { Subpath } from './subpath.ts';

/** Constructs the subpaths, one operator a line. Coordinates of cut and whole subpaths alike are rounded. */
export function constructed(subpaths: readonly Subpath[], space: LocalSpace): string {
  const lines: string[] = [];
  // whole subpaths keep what their producer wrote, which may be finer than cutting needs
  const n = (value: number) => decimal(value, Math.max(space.decimals, 5));
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
