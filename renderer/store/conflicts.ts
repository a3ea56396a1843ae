/** K1: marks that overlap and were decided differently (review-window §3.1). */
import type { Item } from './item.ts';

type Placed = Pick<Item, 'id' | 'ranges' | 'pieces' | 'rects' | 'verdict'>;

interface Stretch {
  readonly id: string;
  readonly verdict: string;
  readonly from: number;
  readonly to: number;
}

/** Ids of all that stand in an overlap. In the order of n log n: pages hold hundreds. */
export function overlapConflicts(items: readonly Placed[]): ReadonlySet<string> {
  const decided = items.filter(({ verdict }) => verdict !== 'open');
  const found = new Set<string>();
  for (const stretches of byPage(decided).values()) overlapsOnPage(stretches, found);
  overlapsOfAreas(decided, found);
  return found;
}

function byPage(items: readonly Placed[]): Map<number, Stretch[]> {
  const pages = new Map<number, Stretch[]>();
  for (const { id, verdict, ranges } of items)
    for (const { page, start, end } of ranges) {
      const stretches = pages.get(page) ?? [];
      stretches.push({ id, verdict, from: start, to: end });
      pages.set(page, stretches);
    }
  return pages;
}

/** Only stretches that reach over the present one are looked at again. */
function overlapsOnPage(stretches: Stretch[], found: Set<string>): void {
  stretches.sort((a, b) => a.from - b.from);
  let running: Stretch[] = [];
  for (const stretch of stretches) {
    running = running.filter(({ to }) => to > stretch.from);
    for (const other of running)
      if (other.verdict !== stretch.verdict) addBoth(found, other, stretch);
    running.push(stretch);
  }
}

function addBoth(found: Set<string>, a: { id: string }, b: { id: string }): void {
  found.add(a.id);
  found.add(b.id);
}

function overlapsOfAreas(items: readonly Placed[], found: Set<string>): void {
  for (const area of items.filter(({ rects }) => rects.length > 0))
    for (const other of items)
      if (other.verdict !== area.verdict && touches(area, other)) addBoth(found, area, other);
}

function touches(a: Placed, b: Placed): boolean {
  return a.pieces.some((p) =>
    b.pieces.some(
      (q) =>
        p.page === q.page &&
        p.rect.x0 < q.rect.x1 &&
        q.rect.x0 < p.rect.x1 &&
        p.rect.y0 < q.rect.y1 &&
        q.rect.y0 < p.rect.y1,
    ),
  );
}
