import type { Command } from '../../app/contract/commands.ts';
import { type KeyChoice, keyMap } from '../../app/contract/keyScheme.ts';

/** The key that a button shows, in the chosen scheme; '' when there is none. */
export function shownKey(choice: KeyChoice, command: Command): string {
  return keyMap(choice).get(command)?.[0] ?? '';
}
