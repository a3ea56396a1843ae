import { useEffect, useRef } from 'react';
import type { Command } from '../../app/contract/commands.ts';
import { commandOf, type KeyMap, keyText } from '../../app/contract/keyScheme.ts';
import type { Bridge } from '../../app/contract/requests.ts';
import { fateOf, isInGrid, scopeOf } from './shell/keyRules.ts';

export interface Commands {
  readonly bridge: Pick<Bridge, 'on'>;
  readonly keys: KeyMap;
  /** Changes when another passage is the active one. */
  readonly shown: unknown;
  readonly run: (command: Command) => void;
  /** Marks are away as long as their key is held. */
  readonly onHold: (held: boolean) => void;
}

/** The one listener for keys, and for the menu's commands. */
export function useCommands(commands: Commands): void {
  const latest = useRef(commands);
  latest.current = commands;
  const seenSince = useSeenSince(commands.shown);
  const { bridge } = commands;
  useEffect(() => {
    const held = { key: '' };
    const down = (event: KeyboardEvent) => {
      const { keys, run, onHold } = latest.current;
      const command = commandOf(keys, event);
      const key = keyText(event);
      if (command === undefined || key === undefined || event.defaultPrevented) return;
      const fate = fateOf({
        command,
        key,
        scope: scopeOf(event.target, document),
        repeat: event.repeat,
        seen: performance.now() - seenSince.current,
        inGrid: isInGrid(event.target),
      });
      if (fate === 'leave') return;
      event.preventDefault();
      if (fate === 'drop') return;
      if (command !== 'hideMarks') run(command);
      else {
        held.key = event.code;
        onHold(true);
      }
    };
    const release = () => {
      if (held.key === '') return;
      held.key = '';
      latest.current.onHold(false);
    };
    const up = (event: KeyboardEvent) => (event.code === held.key ? release() : undefined);
    window.addEventListener('keydown', down);
    window.addEventListener('keyup', up);
    window.addEventListener('blur', release);
    return () => {
      window.removeEventListener('keydown', down);
      window.removeEventListener('keyup', up);
      window.removeEventListener('blur', release);
    };
  }, [seenSince]);
  useEffect(
    () =>
      bridge.on('command', (command) => {
        // A dialog is answered first, also when the menu is used over it.
        if (scopeOf(null, document) !== 'modal') latest.current.run(command);
      }),
    [bridge],
  );
}

/** When the passage that is now shown was painted; until then: never. */
function useSeenSince(shown: unknown): React.RefObject<number> {
  const since = useRef(Number.POSITIVE_INFINITY);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the clock starts when another passage is shown.
  useEffect(() => {
    since.current = Number.POSITIVE_INFINITY;
    const frame = requestAnimationFrame(() => {
      since.current = performance.now();
    });
    return () => cancelAnimationFrame(frame);
  }, [shown]);
  return since;
}
