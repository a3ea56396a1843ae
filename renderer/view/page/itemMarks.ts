/** From passages to what each page draws. What did not change stays the same object, so that it is not drawn again. */
import type { Item } from '../../store/item.ts';
import { keepUnchanged, type PageMark } from './pageMark.ts';

export type ByPage = ReadonlyMap<number, readonly PageMark[]>;

/** What the page says of a passage; made of strings elsewhere. */
export interface Wording {
  readonly label: string;
  readonly tip: PageMark['tip'];
}

export interface Shown {
  readonly items: readonly Item[];
  readonly active: string | null;
  readonly chosen: ReadonlySet<string>;
}

type Base = Omit<PageMark, 'active' | 'ticked' | 'number'> & { readonly page: number };

const bases = new WeakMap<Item, readonly Base[]>();

/** In reading order; a page without marks is not in it. */
export function marksByPage(
  shown: Shown,
  wordingOf: (item: Item) => Wording,
  before: ByPage,
): ByPage {
  const byPage = new Map<number, PageMark[]>();
  for (const [index, item] of shown.items.entries()) {
    const state = { active: item.id === shown.active, ticked: shown.chosen.has(item.id) };
    for (const { page, ...base } of basesOf(item, wordingOf)) {
      const marks = byPage.get(page) ?? [];
      marks.push({ ...base, ...state, number: index + 1 });
      byPage.set(page, marks);
    }
  }
  return keepUnchanged(before, byPage);
}

function basesOf(item: Item, wordingOf: (item: Item) => Wording): readonly Base[] {
  const known = bases.get(item);
  if (known !== undefined) return known;
  const { id: key, form } = item;
  const wording = wordingOf(item);
  const code = form === 'accept' || form === 'manual' ? item.grounds.join(' + ') : '';
  const made = [...rectsByPage(item)].map(([page, rects]) => ({
    ...{ page, key, form, rects, code },
    ...wording,
  }));
  bases.set(item, made);
  return made;
}

function rectsByPage({ pieces }: Item): Map<number, PageMark['rects'][number][]> {
  const pages = new Map<number, PageMark['rects'][number][]>();
  for (const { page, rect } of pieces) {
    const rects = pages.get(page) ?? [];
    rects.push(rect);
    pages.set(page, rects);
  }
  return pages;
}
