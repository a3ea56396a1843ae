/** Whether a person can have a key for a command. Pure. */
import { type Command, commandEntry, type KeyText } from '../../../app/contract/commands.ts';
import { clashes, type KeyChoice, keyMap } from '../../../app/contract/keyScheme.ts';

export type Tried =
  | { readonly kind: 'given'; readonly keys: KeyChoice['keys'] }
  | { readonly kind: 'clash'; readonly other: string }
  | { readonly kind: 'reserved' };

/** Of the window itself, of fields, of the system, or of screen readers. */
const RESERVED =
  /^(Ctrl\+)?(Shift\+)?(Enter|Escape|Tab|Spatie|Backspace|Home|End|PageUp|PageDown|Pijl .*|Insert|ContextMenu|CapsLock|F5|F7|F10|F11|F12)$|^Ctrl\+[CVXR]$|^Ctrl\+Shift\+[IR]$|^["'`~^]$/;

/** `key` as `keyText` writes it. The same key for the same command is given. */
export function tryKey(choice: KeyChoice, command: Command, key: KeyText): Tried {
  const keys = { ...choice.keys, [command]: key };
  const isOwn = commandEntry(command).keys.includes(key);
  if (RESERVED.test(key) && !isOwn) return { kind: 'reserved' };
  const clash = clashes(keyMap({ ...choice, keys })).find(
    ({ key: taken, first, second }) => taken === key && (first === command || second === command),
  );
  if (clash === undefined) return { kind: 'given', keys };
  const other = clash.first === command ? clash.second : clash.first;
  return { kind: 'clash', other: commandEntry(other).label.replace(/…$/, '') };
}

export function withoutKey({ keys }: KeyChoice, command: Command): KeyChoice['keys'] {
  return { ...keys, [command]: '' };
}

/** As the scheme has it. */
export function resetKey({ keys }: KeyChoice, command: Command): KeyChoice['keys'] {
  return Object.fromEntries(Object.entries(keys).filter(([own]) => own !== command));
}
