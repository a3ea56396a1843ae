import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { Item } from '../../store/item.ts';
import type { DossierModel } from '../../store/model.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import { isPlaceInSight, placeAfterJump, placeInSight } from './pageSight.ts';
import type { Size } from './turn.ts';
import type { ViewStore } from './viewStore.ts';

type Piece = Item['pieces'][number];

/** The active passage is always brought into sight; where it already is, nothing moves. Finds lead themselves. */
export function useInSight(
  store: DossierStore,
  view: ViewStore,
  items: readonly Item[],
  pages: readonly Size[],
  scroller: RefObject<HTMLDivElement | null>,
): void {
  const active = useStore(store, (model) => model.active);
  const before = useRef(readOn(store.getState()));
  useLayoutEffect(() => {
    const piece = items.find(({ id }) => id === active)?.pieces[0];
    if (before.current === active || piece === undefined) return;
    before.current = active;
    const { bar, finding, boundary } = view.getState();
    if (boundary !== null && boundary.subject !== active) view.setState({ boundary: null });
    if (bar === 'find' && finding.at >= 0) return;
    bring(view, piece, pages[piece.page - 1]);
  }, [active, items, pages, view]);
  useEffect(() => {
    if (active === null) return;
    const mark = scroller.current?.querySelector('.mark.active');
    const hadFocus = window.document.activeElement?.closest('.mark') != null;
    if (mark instanceof SVGElement && hadFocus) mark.focus();
  }, [active, scroller]);
}

/** Who read on elsewhere is not called back to the passage when the dossier comes in anew. */
function readOn({ stay, current, active }: DossierModel): string | null {
  return stay?.document === current && stay?.item?.id === active ? active : null;
}

function bring(view: ViewStore, { page, rect }: Piece, size: Size | undefined): void {
  const sight = view.sight.current;
  const y = Math.max(1, rect.y0);
  if (sight === null || size === undefined) {
    view.goTo(page, y, rect);
    return;
  }
  const place = placeInSight(sight, page, size, rect);
  const there = isPlaceInSight(sight, place);
  const top = there ? (place.y0 + place.y1) / 2 : placeAfterJump(sight, page, y);
  view.setState({ page, markAt: sight.seen.at + top });
  if (!there) view.goTo(page, y, rect);
}
