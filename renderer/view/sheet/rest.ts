/** What one sheet decides of all that is still open in a document, and what it leaves to be judged one by one. Pure. */
import type { Item } from '../../store/item.ts';

export interface Rest {
  /** What the software doubts first, then what may stay readable, then the others; each in reading order. */
  readonly members: readonly Item[];
  /** Aandachtspunten: a page or a picture to look at is never decided with others. */
  readonly apart: readonly Item[];
  readonly decided: number;
}

export function restOf(items: readonly Item[]): Rest {
  const open = items.filter(({ verdict, blind }) => verdict === 'open' && !blind);
  const apart = open.filter(isApart);
  const members = open.filter((item) => !isApart(item));
  return {
    members: members.toSorted((a, b) => rankOf(a) - rankOf(b)),
    apart,
    decided: items.length - open.length,
  };
}

function isApart({ kind, conflicts }: Item): boolean {
  return kind === 'attention' || conflicts.length > 0;
}

function rankOf({ certainty, kind }: Item): number {
  if (certainty === 'check') return 0;
  return kind === 'public' ? 1 : 2;
}
