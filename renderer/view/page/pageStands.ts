/** How every page of a document stands. */
import type { Item } from '../../store/item.ts';

export interface PageStand {
  readonly passages: number;
  /** Without a decision. */
  readonly open: number;
  readonly conflicts: number;
  /** Read for what was missed. */
  readonly checked: boolean;
}

export type Sign = '▲' | '●' | '✓' | '○';

const NOTHING: Omit<PageStand, 'checked'> = { passages: 0, open: 0, conflicts: 0 };

type Counted = Pick<Item, 'page' | 'verdict' | 'conflicts'>;

export function pageStands(
  items: readonly Counted[],
  checkedPages: ReadonlySet<number>,
): (page: number) => PageStand {
  const counted = new Map<number, Omit<PageStand, 'checked'>>();
  for (const { page, verdict, conflicts } of items) {
    const { passages, open, conflicts: before } = counted.get(page) ?? NOTHING;
    counted.set(page, {
      passages: passages + 1,
      open: open + (verdict === 'open' ? 1 : 0),
      conflicts: before + (conflicts.length > 0 ? 1 : 0),
    });
  }
  return (page) => ({ ...(counted.get(page) ?? NOTHING), checked: checkedPages.has(page) });
}

/** ▲ a conflict, ● passages open, ✓ read, ○ still to read. */
export function signOf({ conflicts, open, checked }: PageStand): Sign {
  if (conflicts > 0) return '▲';
  if (open > 0) return '●';
  return checked ? '✓' : '○';
}
