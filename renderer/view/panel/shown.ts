/** What the panel shows of one passage or of several at once: values that differ are named as such. */
import type { GroundCode } from '../../../redaction/model/ground.ts';
import type { Item, Verdict } from '../../store/item.ts';

export interface Shown {
  readonly items: readonly Item[];
  /** Null: they differ. */
  readonly verdict: Verdict | null;
  readonly grounds: readonly GroundCode[] | null;
  readonly note: string | null;
  readonly asked: boolean | null;
  readonly stakeholder: string | null | undefined;
}

/** Of at least one passage. */
export function shownOf(items: readonly Item[]): Shown {
  return {
    items,
    verdict: common(items, ({ verdict }) => verdict) ?? null,
    grounds: common(items, ({ grounds }) => grounds, String) ?? null,
    note: common(items, ({ note }) => note) ?? null,
    asked: common(items, ({ second }) => second?.state === 'asked') ?? null,
    stakeholder: common(items, ({ stakeholder }) => stakeholder),
  };
}

/** Undefined when they differ. */
function common<T>(
  items: readonly Item[],
  of: (item: Item) => T,
  key: (value: T) => unknown = (value) => value,
): T | undefined {
  const first = of(items[0]!);
  return items.every((item) => key(of(item)) === key(first)) ? first : undefined;
}
