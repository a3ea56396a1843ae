/**
 * The items of a document by themselves, in reading order. Asked at every key: where one passage was decided, one
 * object is another one, and nothing is sorted anew.
 */
import type { Passage } from '../../app/contract/dossier.ts';
import { boundsKey } from './bounds.ts';
import type { Item } from './item.ts';
import { lostItem, type Made, madeOfMark, madeOfPassage, type Source } from './oneItem.ts';
import { idsOf } from './searched.ts';

export interface Standing {
  /** One a passage, in their order. */
  readonly passages: readonly Made[];
  readonly marks: ReadonlyMap<string, Made>;
  readonly items: readonly Item[];
  /** Among them those that were not found in this version of the file. */
  readonly gone: number;
}

export function standingOf(
  source: Source,
  found: readonly Passage[],
  before: Standing | undefined,
): Standing {
  const passages = found.map((passage, i) => madeOfPassage(source, passage, before?.passages[i]));
  const marks = new Map<string, Made>();
  for (const [id, mark] of marksOf(source, idsOf(found)))
    marks.set(id, madeOfMark(source, id, mark, before?.marks.get(id)));
  const now = { passages, marks };
  const items = before === undefined ? null : replacedIn(before, now, source);
  return items === null ? inOrder(source, now) : { ...now, items, gone: 0 };
}

/** A mark whose proposal came back is that proposal. */
function* marksOf({ review, kept }: Source, proposed: ReadonlySet<string>) {
  for (const one of review.marks) if (!proposed.has(one[0])) yield one;
  yield* kept.marks;
}

type Unordered = Pick<Standing, 'passages' | 'marks'>;

/** Null when something came, went or moved. */
function replacedIn(before: Standing, now: Unordered, source: Source): readonly Item[] | null {
  if (before.gone > 0 || goneIn(source).length > 0) return null;
  if (before.marks.size !== now.marks.size) return null;
  const instead = new Map<Item, Item>();
  for (const [id, made] of now.marks)
    if (!notedIn(instead, before.marks.get(id), made)) return null;
  for (let i = 0; i < now.passages.length; i++)
    if (!notedIn(instead, before.passages[i], now.passages[i]!)) return null;
  if (instead.size === 0) return before.items;
  return before.items.map((item) => instead.get(item) ?? item);
}

/** False when the new one may stand elsewhere in the order, or be one with another. */
function notedIn(instead: Map<Item, Item>, before: Made | undefined, now: Made): boolean {
  if (before === now) return true;
  if (before === undefined || !isOnItsPlace(before.item) || !isOnItsPlace(now.item)) return false;
  instead.set(before.item, now.item);
  return true;
}

/** Proposed there, and never moved. */
function isOnItsPlace({ judged, mark }: Item): boolean {
  return mark === null && judged?.bounds == null;
}

/** Merged passages once. */
function inOrder(source: Source, now: Unordered): Standing {
  const items = [...now.passages, ...now.marks.values()].map(({ item }) => item);
  const gone = lostOf(source, items);
  return { ...now, items: [...gone, ...withoutTwins(items.sort(byPlace))], gone: gone.length };
}

function goneIn({ review, kept }: Source): string[] {
  return [...review.lost, ...kept.unplaced];
}

function lostOf(source: Source, items: readonly Item[]): Item[] {
  const lost = goneIn(source);
  if (lost.length === 0) return [];
  const known = new Set(items.map(({ id }) => id));
  return lost.filter((id) => !known.has(id)).map((id) => lostItem(source, id));
}

function byPlace(a: Item, b: Item): number {
  return a.page - b.page || placeOf(a) - placeOf(b);
}

const AFTER_TEXT = 1e9;

function placeOf({ ranges, rects, pieces }: Item): number {
  return ranges[0]?.start ?? AFTER_TEXT + (rects[0]?.y0 ?? pieces[0]?.rect.y0 ?? 0);
}

/** Merged passages have one place and one decision: one row. */
function withoutTwins(items: readonly Item[]): readonly Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    if (isOnItsPlace(item)) return true;
    const key = `${twinKey(item)} ${item.verdict}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Areas do not say of which page they are: the same place of another page is another passage. */
export function twinKey({ document, page, ranges, rects }: Item): string {
  const place = boundsKey(document, { ranges: [...ranges], rects: [...rects] });
  return rects.length > 0 ? `${page} ${place}` : place;
}
