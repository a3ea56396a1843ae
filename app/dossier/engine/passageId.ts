/**
 * A proposal is known by its place, not by its number: a list or a profile that adds a proposal must not
 * move a decision to the next one. Never logged: a place tells how long the text was.
 */
import type { Detection } from '../../../redaction/model/detection.ts';

/** `p3.104-118`, over a page end `p3.104-4.12`; `a…` for a point of attention, `g…` for an area. */
export function passageId({ kind, page, ranges, area }: Detection): string {
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (first === undefined || last === undefined) return areaId(page, area);
  const end = last.page === first.page ? `${last.end}` : `${last.page}.${last.end}`;
  return `${kind === 'attention' ? 'a' : 'p'}${first.page}.${first.start}-${end}`;
}

function areaId(page: number, area: Detection['area']): string {
  const corners = area === undefined ? [] : [area.x0, area.y0, area.x1, area.y1];
  return `g${page}.${corners.map((value) => Math.round(value * 10)).join('-')}`;
}

/** By detection, in their order; two at one place are told apart by a number. */
export function passageIds(detections: readonly Detection[]): string[] {
  const seen = new Map<string, number>();
  return detections.map((detection) => {
    const id = passageId(detection);
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}~${count}`;
  });
}
