/** From passages to what each page draws. What did not change stays the same object, so that it is not drawn again. */
import type { Item } from '../../store/item.ts';
import type { Paged } from '../../store/itemPages.ts';
import type { DrawnMark } from './pageMark.ts';

/** In reading order; a page without marks is not in it. */
export type ByPage = ReadonlyMap<number, readonly DrawnMark[]>;

/** What the page says of a passage; made of strings elsewhere. */
export interface Wording {
  readonly label: string;
  readonly tip: DrawnMark['tip'];
}

export interface Marked extends Paged {
  readonly marks: ByPage;
}

/** `before`: of the same document; lists of pages in which nothing changed are taken from it. */
export function markedOf(
  { items, pages }: Paged,
  wordingOf: (item: Item) => Wording,
  before: Marked | null,
): Marked {
  const old = before?.items.length === items.length ? before : null;
  const marks = new Map<number, readonly DrawnMark[]>();
  for (const [page, list] of pages) {
    const known = old?.pages.get(page) === list ? old.marks.get(page) : undefined;
    const numberOf = (item: Item) => (item.pieces.length > 1 ? items.indexOf(item) + 1 : 0);
    const drawn = known ?? list.flatMap((item) => marksOf(item, page, numberOf(item), wordingOf));
    if (drawn.length > 0) marks.set(page, drawn);
  }
  return { items, pages, marks };
}

interface OfItem {
  readonly number: number;
  readonly byPage: ReadonlyMap<number, DrawnMark>;
}

const known = new WeakMap<Item, OfItem>();

function marksOf(
  item: Item,
  page: number,
  number: number,
  wordingOf: (item: Item) => Wording,
): readonly DrawnMark[] {
  const old = known.get(item);
  const of =
    old?.number === number ? old : { number, byPage: drawn(item, number, wordingOf(item)) };
  known.set(item, of);
  const mark = of.byPage.get(page);
  return mark === undefined ? [] : [mark];
}

function drawn(item: Item, number: number, words: Wording): ReadonlyMap<number, DrawnMark> {
  const { id: key, form } = item;
  const code = form === 'accept' || form === 'manual' ? item.grounds.join(' + ') : '';
  const marks = [...rectsByPage(item)].map(
    ([page, rects]) => [page, { key, form, rects, code, number, ...words }] as const,
  );
  return new Map(marks);
}

function rectsByPage({ pieces }: Item): Map<number, DrawnMark['rects'][number][]> {
  const pages = new Map<number, DrawnMark['rects'][number][]>();
  for (const { page, rect } of pieces) {
    const rects = pages.get(page) ?? [];
    rects.push(rect);
    pages.set(page, rects);
  }
  return pages;
}
