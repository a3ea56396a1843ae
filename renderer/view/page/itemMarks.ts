/** From passages to what each page draws. What did not change stays the same object, so that it is not drawn again. */
import type { Item } from '../../store/item.ts';
import type { DrawnMark } from './pageMark.ts';

/** In reading order; a page without marks is not in it. */
export type ByPage = ReadonlyMap<number, readonly DrawnMark[]>;

/** What the page says of a passage; made of strings elsewhere. */
export interface Wording {
  readonly label: string;
  readonly tip: DrawnMark['tip'];
}

interface OfItem {
  readonly number: number;
  readonly marks: readonly (readonly [page: number, mark: DrawnMark])[];
}

const known = new WeakMap<Item, OfItem>();

/** `before`: of the same document; lists of pages in which nothing changed are taken from it. */
export function marksByPage(
  items: readonly Item[],
  wordingOf: (item: Item) => Wording,
  before: ByPage,
): ByPage {
  const byPage = new Map<number, DrawnMark[]>();
  for (let index = 0; index < items.length; index++)
    for (const [page, mark] of marksOf(items[index]!, index + 1, wordingOf)) {
      const marks = byPage.get(page);
      if (marks === undefined) byPage.set(page, [mark]);
      else marks.push(mark);
    }
  const kept = new Map<number, readonly DrawnMark[]>();
  for (const [page, marks] of byPage) {
    const old = before.get(page);
    const same = old?.length === marks.length && old.every((mark, i) => mark === marks[i]);
    kept.set(page, same ? old : marks);
  }
  return kept;
}

function marksOf(item: Item, place: number, wordingOf: (item: Item) => Wording): OfItem['marks'] {
  const number = item.pieces.length > 1 ? place : 0;
  const old = known.get(item);
  if (old?.number === number) return old.marks;
  const { id: key, form } = item;
  const code = form === 'accept' || form === 'manual' ? item.grounds.join(' + ') : '';
  const words = wordingOf(item);
  const marks = [...rectsByPage(item)].map(
    ([page, rects]) => [page, { key, form, rects, code, number, ...words }] as const,
  );
  known.set(item, { number, marks });
  return marks;
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
