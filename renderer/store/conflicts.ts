/** Marks over one another (app/contract/overlap.ts): each page by itself, and only when something on it changed. */
import { coveredOn, overlapsOn, type Placed } from '../../app/contract/overlap.ts';
import type { Item } from './item.ts';
import { type ItemPages, pagesOf } from './itemPages.ts';

/** Ids of all that stand in an overlap that was decided differently, as this reader sees it. */
export function overlapConflicts(pages: ItemPages): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [page, items] of pages)
    for (const id of keptFor(conflicting, items, () => overlapsOn(page, items))) found.add(id);
  return found;
}

/**
 * Ids of open ones that go with another decision and ask for none of their own; not what somebody else is to look at.
 */
export function coveredItems(pages: ItemPages): ReadonlySet<string> {
  const found = new Set<string>();
  const isOn = (page: number, id: string) => onPage(page, pages.get(page) ?? []).has(id);
  for (const [page, items] of pages) {
    const here = onPage(page, items);
    if (here.size === 0) continue;
    for (const item of items) {
      if (!here.has(item.id) || item.second !== null || item.stakeholder !== null) continue;
      if ([...pagesOf(item)].every((other) => isOn(other, item.id))) found.add(item.id);
    }
  }
  return found;
}

function onPage(page: number, items: readonly Item[]): ReadonlySet<string> {
  return keptFor(covered, items, () => coveredOn(page, items.map(decided)));
}

/** As it was decided, also where this reader does not see it. */
function decided({ id, ranges, rects, pieces, judged }: Item): Placed {
  return { id, ranges, rects, pieces, verdict: judged?.verdict ?? 'open' };
}

type Ids = ReadonlySet<string>;
type ByPage = WeakMap<readonly Item[], Ids>;

const conflicting: ByPage = new WeakMap();
const covered: ByPage = new WeakMap();

function keptFor(memo: ByPage, items: readonly Item[], find: () => Ids): Ids {
  const known = memo.get(items) ?? find();
  memo.set(items, known);
  return known;
}
