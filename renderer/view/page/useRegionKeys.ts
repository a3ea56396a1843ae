import { type RefObject, useEffect, useRef } from 'react';
import { commandOf, type KeyMap } from '../../../app/contract/keyScheme.ts';
import { boundaryKey, findKey, pendingKey, type RegionAction } from './regionKeys.ts';
import type { ViewStore } from './viewStore.ts';

/** A find must have been on the screen this long before a key may decide on it. */
const SEEN_MS = 120;

/** Keys for what is in hand go before the window's; without anything in hand only Esc is taken, to close a bar. */
export function useRegionKeys(
  region: RefObject<HTMLElement | null>,
  view: ViewStore,
  keys: KeyMap,
  act: (action: RegionAction, event: KeyboardEvent) => void,
): void {
  const latest = useRef({ keys, act });
  latest.current = { keys, act };
  const since = useSeenSince(view);
  useEffect(() => {
    const element = region.current;
    if (element === null) return;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || hasOwnUse(event)) return;
      const rule = ruleFor(view);
      const action = rule?.(event, commandOf(latest.current.keys, event)) ?? null;
      if (action === null) return;
      event.preventDefault();
      event.stopPropagation();
      const unseen = rule === findKey && performance.now() - since.current < SEEN_MS;
      if (!unseen || action.act === 'drop' || action.act === 'step')
        latest.current.act(action, event);
    };
    element.addEventListener('keydown', press);
    return () => element.removeEventListener('keydown', press);
  }, [region, view, since]);
}

function ruleFor(view: ViewStore): typeof findKey | null {
  const { boundary, pending, bar, finding } = view.getState();
  if (boundary !== null) return boundaryKey;
  if (pending !== null) return pendingKey;
  if (bar === 'find' && finding.at >= 0) return findKey;
  return bar === null ? null : ({ key }) => (key === 'Escape' ? { act: 'drop' } : null);
}

/** Fields type, buttons are pressed. */
function hasOwnUse({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('input, select, textarea, dialog') !== null) return true;
  return (key === 'Enter' || key === ' ') && target.closest('button') !== null;
}

/** When the find that is now the current one was painted. */
function useSeenSince(view: ViewStore): RefObject<number> {
  const since = useRef(0);
  useEffect(
    () =>
      view.subscribe(({ finding }, before) => {
        if (finding === before.finding) return;
        since.current = Number.POSITIVE_INFINITY;
        requestAnimationFrame(() => {
          since.current = performance.now();
        });
      }),
    [view],
  );
  return since;
}
