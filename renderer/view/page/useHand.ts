import { type RefObject, useCallback, useMemo } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { PageLetters, PageSize } from '../../../app/contract/dossier.ts';
import { type KeyMap, keyMap } from '../../../app/contract/keyScheme.ts';
import type { Bridge } from '../../../app/contract/requests.ts';
import type { Item } from '../../store/item.ts';
import type { Pages } from './boundary.ts';
import { type Find, findsOf } from './finds.ts';
import {
  chooseIn,
  judgeFind,
  keepBoundary,
  kindFor,
  markPending,
  moveBoundary,
  nudgePending,
  type Stores,
  splitAtBoundary,
  textOfPending,
} from './hand.ts';
import type { LetterCache } from './letterCache.ts';
import type { Arrow } from './pending.ts';
import type { Marking } from './ReviewSheet.tsx';
import type { RegionAction } from './regionKeys.ts';
import { type Elsewhere, useElsewhere } from './useElsewhere.ts';
import { useLetterCache, useLetters } from './useLetters.ts';
import { useRegionKeys } from './useRegionKeys.ts';

export interface Hand extends Pages {
  readonly cache: LetterCache;
  /** Of the page that is read. */
  readonly lettersHere: PageLetters | null | undefined;
  readonly marking: Marking;
  readonly finds: readonly Find[];
  readonly mark: (choice: number) => void;
  readonly elsewhere: Elsewhere | null;
  readonly dismissElsewhere: () => void;
}

/** What is in hand on the pages of one document: selection, area, boundaries, finds; by mouse and by key. */
export function useHand(
  stores: Stores,
  bridge: Bridge,
  sizes: readonly PageSize[],
  items: readonly Item[],
  region: RefObject<HTMLElement | null>,
): Hand {
  const { view, document } = stores;
  const cache = useLetterCache(bridge, document);
  const { page, pending, drawing, finding } = useStore(
    view,
    useShallow(({ page, pending, drawing, finding }) => ({ page, pending, drawing, finding })),
  );
  const keys = useKeyMap(stores);
  const lettersHere = useLetters(cache, page, sizes[page - 1]?.hasText ?? false);
  const { elsewhere, look, dismiss } = useElsewhere(bridge, document, items);
  const finds = useMemo(() => findsOf(finding.hits, items), [finding.hits, items]);
  const pages = useMemo(
    () => ({
      lettersOf: (number: number) => cache.get(number) ?? null,
      sizeOf: (number: number) => sizes[number - 1] ?? { width: 595, height: 842 },
    }),
    [cache, sizes],
  );
  const mark = useCallback(
    (choice: number) => {
      const number = view.getState().pending?.page ?? 1;
      look(markPending(stores, pages.lettersOf(number), choice) ?? '');
    },
    [stores, view, pages, look],
  );
  const act = (action: RegionAction, event: Arrow) =>
    perform(action, event, { stores, pages, finds, mark });
  useRegionKeys(region, view, keys, act);
  // biome-ignore lint/correctness/useExhaustiveDependencies: passages change what is proposed.
  const ground = useMemo(() => {
    if (pending === null) return '';
    return kindFor(stores, textOfPending(pending, pages.lettersOf(pending.page)), 0).ground;
  }, [pending, stores, pages, items]);
  const marking = useMemo<Marking>(
    () => ({
      pending,
      ground,
      areas: drawing,
      onDrawn: (drawn) => view.setState({ pending: drawn }),
      onPicked: (number, rect) => chooseIn(stores, number, rect),
      onMark: () => mark(0),
      onDrop: () => drop(stores),
    }),
    [pending, ground, drawing, view, stores, mark],
  );
  return useMemo(
    () => ({
      ...pages,
      ...{ cache, lettersHere, marking, finds, mark, elsewhere },
      dismissElsewhere: dismiss,
    }),
    [pages, cache, lettersHere, marking, finds, mark, elsewhere, dismiss],
  );
}

function useKeyMap({ store }: Stores): KeyMap {
  const { keyScheme, keys } = useStore(store, (model) => model.settings);
  return useMemo(() => keyMap({ keyScheme, keys }), [keyScheme, keys]);
}

function drop({ view }: Stores): void {
  if (view.getState().pending !== null) view.setState({ pending: null });
}

interface Means {
  readonly stores: Stores;
  readonly pages: Pages;
  readonly finds: readonly Find[];
  readonly mark: (choice: number) => void;
}

function perform(action: RegionAction, event: Arrow, { stores, pages, finds, mark }: Means): void {
  const { view } = stores;
  const { boundary, pending, finding } = view.getState();
  const find = finds[finding.at];
  switch (action.act) {
    case 'accept':
      if (pending !== null) mark(action.ground);
      else if (find !== undefined) judgeFind(stores, find, 'accept', action.ground);
      return;
    case 'reject':
      if (find !== undefined) judgeFind(stores, find, 'reject', 0);
      return;
    case 'step':
      view.stepFind(action.by);
      return;
    case 'arrow':
      if (boundary !== null) moveBoundary(stores, event, pages);
      else nudgePending(stores, event, pages);
      return;
    case 'keep':
      keepBoundary(stores);
      return;
    case 'split':
      splitAtBoundary(stores);
      return;
    case 'drop':
      dropInHand(stores);
      return;
    case 'nothing':
  }
}

/** One step back: the boundary, then the selection, then the bar. */
function dropInHand({ view }: Stores): void {
  const { boundary, pending } = view.getState();
  if (boundary !== null) view.setState({ boundary: null });
  else if (pending !== null) view.setState({ pending: null });
  else view.closeBar();
}
