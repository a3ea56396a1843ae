import { type KeyboardEvent, useRef } from 'react';

/** Whoever still has a finger on Enter has not read the sheet (review-window §5.3, 7). */
const UNREAD_MS = 300;

interface Keys {
  /** Of the whole sheet. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Enter counts anew from now: the button's text changed. */
  readonly readAgain: () => void;
}

/** Enter does what the button says, from everywhere but another button; Esc closes. */
export function useSheetKeys(act: () => void, close: () => void): Keys {
  const since = useRef(performance.now());
  const readAgain = () => {
    since.current = performance.now();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === 'Enter') {
      const own = event.target instanceof Element && event.target.closest('button:not(.primary)');
      if (own !== null && own !== false) return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat && performance.now() - since.current >= UNREAD_MS) act();
    }
  };
  return { onKeyDown, readAgain };
}
