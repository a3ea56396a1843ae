import { type RefObject, useEffect, useRef } from 'react';
import { commandOf, keyMap } from '../../../app/contract/keyScheme.ts';
import type { DossierStore } from '../../store/operations/operations.ts';

/** As long as the bar says where the text still stands, the key for the same text opens that, not the passages. */
export function useElsewhereKey(
  region: RefObject<HTMLElement | null>,
  store: DossierStore,
  onSheet: (() => void) | null,
): void {
  const latest = useRef(onSheet);
  latest.current = onSheet;
  useEffect(() => {
    const element = region.current;
    if (element === null) return;
    const press = (event: KeyboardEvent) => {
      const open = latest.current;
      if (open === null || event.defaultPrevented || event.repeat || isTyped(event)) return;
      if (commandOf(keyMap(store.getState().settings), event) !== 'sameText') return;
      event.preventDefault();
      event.stopPropagation();
      open();
    };
    element.addEventListener('keydown', press);
    return () => element.removeEventListener('keydown', press);
  }, [region, store]);
}

function isTyped({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('input, select, textarea, dialog') !== null;
}
