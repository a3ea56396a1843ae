import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { Item } from '../../store/item.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import type { ViewStore } from './viewStore.ts';

/** The active passage is always brought into sight; where it already is, nothing moves. Finds lead themselves. */
export function useInSight(
  store: DossierStore,
  view: ViewStore,
  items: readonly Item[],
  scroller: RefObject<HTMLDivElement | null>,
): void {
  const active = useStore(store, (model) => model.active);
  const before = useRef<string | null>(null);
  useLayoutEffect(() => {
    const piece = items.find(({ id }) => id === active)?.pieces[0];
    if (before.current === active || piece === undefined) return;
    before.current = active;
    const { bar, finding, boundary } = view.getState();
    if (boundary !== null && boundary.subject !== active) view.setState({ boundary: null });
    if (bar === 'find' && finding.at >= 0) return;
    if (isInSight(scroller.current, piece.page)) view.setState({ page: piece.page });
    else view.goTo(piece.page, Math.max(1, piece.rect.y0));
  }, [active, items, view, scroller]);
  useEffect(() => {
    if (active === null) return;
    const mark = scroller.current?.querySelector('.mark.active');
    const hadFocus = window.document.activeElement?.closest('.mark') != null;
    if (mark instanceof SVGElement && hadFocus) mark.focus();
  }, [active, scroller]);
}

/** Pixels that must be left above and below: the ring, and the bar under the page. */
const [ABOVE, BELOW] = [30, 60];

/** Whether the mark that was just drawn as the active one stands between the scroller's edges. */
function isInSight(scroller: HTMLElement | null, page: number): boolean {
  const mark = scroller?.querySelector(`[data-page="${page}"] .mark.active .line`);
  if (scroller === null || mark === null || mark === undefined) return false;
  const [inner, outer] = [mark.getBoundingClientRect(), scroller.getBoundingClientRect()];
  const across = inner.left >= outer.left && inner.right <= outer.right;
  return inner.top > outer.top + ABOVE && inner.bottom < outer.bottom - BELOW && across;
}
