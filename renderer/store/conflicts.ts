/** K1: marks that overlap and were decided differently (review-window §3.1). */
import type { Item } from './item.ts';
import type { ItemPages } from './itemPages.ts';

interface Stretch {
  readonly id: string;
  readonly verdict: string;
  readonly from: number;
  readonly to: number;
}

/** Ids of all that stand in an overlap. Each page by itself, and only when something on it changed. */
export function overlapConflicts(pages: ItemPages): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [page, items] of pages) for (const id of conflictsOn(page, items)) found.add(id);
  return found;
}

const kept = new WeakMap<readonly Item[], ReadonlySet<string>>();

function conflictsOn(page: number, items: readonly Item[]): ReadonlySet<string> {
  const known = kept.get(items);
  if (known !== undefined) return known;
  const found = new Set<string>();
  const decided = items.filter(({ verdict }) => verdict !== 'open');
  if (decided.length > 1) {
    overlapsOfText(stretchesOn(page, decided), found);
    overlapsOfAreas(page, decided, found);
  }
  kept.set(items, found);
  return found;
}

function stretchesOn(page: number, items: readonly Item[]): Stretch[] {
  return items.flatMap(({ id, verdict, ranges }) =>
    ranges
      .filter((range) => range.page === page)
      .map(({ start, end }) => ({ id, verdict, from: start, to: end })),
  );
}

/** Only stretches that reach over the present one are looked at again. */
function overlapsOfText(stretches: Stretch[], found: Set<string>): void {
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

function overlapsOfAreas(page: number, items: readonly Item[], found: Set<string>): void {
  for (const area of items.filter(({ rects }) => rects.length > 0))
    for (const other of items)
      if (other.verdict !== area.verdict && touchOn(page, area, other)) addBoth(found, area, other);
}

function touchOn(page: number, a: Item, b: Item): boolean {
  const [here, there] = [a, b].map(({ pieces }) => pieces.filter((piece) => piece.page === page));
  return here!.some((p) =>
    there!.some(
      (q) =>
        p.rect.x0 < q.rect.x1 &&
        q.rect.x0 < p.rect.x1 &&
        p.rect.y0 < q.rect.y1 &&
        q.rect.y0 < p.rect.y1,
    ),
  );
}
