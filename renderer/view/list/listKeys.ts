import type { KeyboardEvent } from 'react';
import type { DossierStore } from '../../store/operations/operations.ts';

/** The keys of the list itself; all others are in the one key table of the window. */
export function pressInList(
  event: KeyboardEvent,
  store: DossierStore,
  rowsInSight: number,
  onEnter: (() => void) | undefined,
): void {
  const done = actionOf(event, store, rowsInSight, onEnter);
  if (done === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  done();
}

function actionOf(
  { key, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent,
  store: DossierStore,
  rowsInSight: number,
  onEnter: (() => void) | undefined,
): (() => void) | undefined {
  if (altKey || metaKey) return undefined;
  if (ctrlKey) return key.toLowerCase() === 'a' && !shiftKey ? () => store.chooseAll() : undefined;
  if (shiftKey) {
    if (key === 'ArrowDown') return () => store.extend(1);
    return key === 'ArrowUp' ? () => store.extend(-1) : undefined;
  }
  switch (key) {
    case ' ':
      return () => tickActive(store);
    case 'Home':
      return () => store.moveTo('first');
    case 'End':
      return () => store.moveTo('last');
    case 'PageDown':
      return () => store.move(rowsInSight);
    case 'PageUp':
      return () => store.move(-rowsInSight);
    case 'Escape':
      return store.getState().chosen.size > 0 ? () => store.chooseNone() : undefined;
    case 'Enter':
      return onEnter;
  }
  return undefined;
}

function tickActive(store: DossierStore): void {
  const { active } = store.getState();
  if (active !== null) store.tick(active);
}
