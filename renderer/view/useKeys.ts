import { useEffect, useRef } from 'react';
import { bindingOf, type Command } from '../../app/contract/keys.ts';
import { bridge } from '../bridge.ts';

/** A passage must have been on the screen this long before a key may decide on it. */
const SEEN_MS = 120;

/**
 * The one listener. Letters work when no field, list box or dialog has the focus; deciding keys never
 * repeat and never come sooner than the passage was seen.
 */
export function useKeys(run: (command: Command) => void, shown: unknown, enabled: boolean): void {
  const since = useRef(0);
  const runner = useRef(run);
  runner.current = run;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the clock starts when another passage is shown.
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      since.current = performance.now();
    });
    since.current = Number.POSITIVE_INFINITY;
    return () => cancelAnimationFrame(frame);
  }, [shown]);
  useEffect(() => {
    if (!enabled) return;
    const press = (event: KeyboardEvent) => {
      const binding = bindingOf(event);
      if (binding === undefined || isTaken(event)) return;
      event.preventDefault();
      const unseen = performance.now() - since.current < SEEN_MS;
      if (binding.decides && (event.repeat || unseen)) return;
      runner.current(binding.command);
    };
    window.addEventListener('keydown', press);
    const off = bridge.on('command', (command) => runner.current(command));
    return () => {
      window.removeEventListener('keydown', press);
      off();
    };
  }, [enabled]);
}

/** A field or a list box has its own use for letters and arrows; keys with Ctrl still are the window's. */
function isTaken(event: KeyboardEvent): boolean {
  const inField =
    event.target instanceof Element && event.target.closest('input, textarea, select');
  return inField !== null && inField !== false && !event.ctrlKey;
}
