/** The items of each page. Of a page in which nothing changed it is the same list: what follows from it is kept by it. */
import type { Item } from './item.ts';

/** In reading order; an item that runs on to another page stands in both. */
export type ItemPages = ReadonlyMap<number, readonly Item[]>;

export interface Paged {
  readonly items: readonly Item[];
  readonly pages: ItemPages;
}

const EMPTY: Paged = { items: [], pages: new Map() };

export function itemPages(items: readonly Item[], before: Paged = EMPTY): Paged {
  if (before.items === items) return before;
  const instead = replaced(before.items, items);
  return { items, pages: instead === null ? allPages(items) : somePages(before.pages, instead) };
}

/** What came instead of what; null when they are not one for one on the same pages. */
function replaced(before: readonly Item[], items: readonly Item[]): Map<Item, Item> | null {
  if (before.length !== items.length) return null;
  const instead = new Map<Item, Item>();
  for (let i = 0; i < items.length; i++) {
    const [old, now] = [before[i]!, items[i]!];
    if (old === now) continue;
    if (old.page !== now.page || old.pieces !== now.pieces) return null;
    instead.set(old, now);
  }
  return instead;
}

function somePages(before: ItemPages, instead: ReadonlyMap<Item, Item>): ItemPages {
  const pages = new Map(before);
  const touched = new Set([...instead.keys()].flatMap((item) => [...pagesOf(item)]));
  for (const page of touched) {
    const list = before.get(page) ?? [];
    pages.set(
      page,
      list.map((item) => instead.get(item) ?? item),
    );
  }
  return pages;
}

function allPages(items: readonly Item[]): ItemPages {
  const pages = new Map<number, Item[]>();
  for (const item of items)
    for (const page of pagesOf(item)) {
      const list = pages.get(page);
      if (list === undefined) pages.set(page, [item]);
      else list.push(item);
    }
  return pages;
}

/** Without doubles. */
export function pagesOf({ page, pieces }: Item): Iterable<number> {
  const onOne = pieces.every((piece) => piece.page === page);
  return onOne ? [page] : new Set([page, ...pieces.map((piece) => piece.page)]);
}
