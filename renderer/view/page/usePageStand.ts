import { useMemo } from 'react';
import { isOpen, type ReviewModel } from '../../store/reviewStore.ts';
import { nl } from '../../strings/nl.ts';

export interface PageStand {
  readonly passages: number;
  readonly open: number;
  readonly checked: boolean;
  /** ✓ read, ● passages open, ○ still to read. */
  readonly sign: '✓' | '●' | '○';
  readonly words: string;
}

/** How every page stands, by page number. */
export function usePageStand(model: ReviewModel): (page: number) => PageStand {
  const { document, review } = model;
  return useMemo(() => {
    const [all, open] = [new Map<number, number>(), new Map<number, number>()];
    for (const passage of document.passages) {
      all.set(passage.page, (all.get(passage.page) ?? 0) + 1);
      if (isOpen(review, passage)) open.set(passage.page, (open.get(passage.page) ?? 0) + 1);
    }
    return (page) =>
      standOf(all.get(page) ?? 0, open.get(page) ?? 0, review.checkedPages.has(page));
  }, [document, review]);
}

function standOf(passages: number, open: number, checked: boolean): PageStand {
  const sign = open > 0 ? '●' : checked ? '✓' : '○';
  const words = open > 0 ? nl.pages.open(open) : checked ? nl.pages.checked : nl.pages.toCheck;
  return { passages, open, checked, sign, words };
}
