/** Which key does what: the table, the chosen scheme over it, and a person's own keys over that. */
import { COMMANDS, type Command, commandEntry, type KeyText } from './commands.ts';
import type { Settings } from './settings.ts';

export type KeyChoice = Pick<Settings, 'keyScheme' | 'keys'>;
export type KeyMap = ReadonlyMap<Command, readonly KeyText[]>;

/** The left hand on the keys, the right one on the mouse. */
const LEFT_HAND: Partial<Record<Command, readonly KeyText[]>> = {
  redact: ['D'],
  keep: ['S'],
  reopen: ['E'],
  next: ['F', 'Pijl omlaag'],
  previous: ['R', 'Pijl omhoog'],
  hideMarks: ['Q'],
  note: ['A'],
  sameText: ['X'],
  sameTextKeep: ['Shift+X'],
};

/** WCAG 2.1.4: letters can be changed, put behind Ctrl+Shift, or switched off. */
export function keyMap({ keyScheme, keys }: KeyChoice): KeyMap {
  return new Map(
    COMMANDS.map((command) => {
      const own = keys[command];
      if (own !== undefined) return [command, own === '' ? [] : [own]];
      return [command, schemeKeys(command, keyScheme)];
    }),
  );
}

function schemeKeys(command: Command, scheme: KeyChoice['keyScheme']): readonly KeyText[] {
  const { keys } = commandEntry(command);
  if (scheme === 'left-hand') return LEFT_HAND[command] ?? keys;
  if (scheme === 'off') return keys.filter((key) => !isCharacter(key));
  if (scheme === 'ctrl-shift') return keys.flatMap(behindCtrlShift);
  return keys;
}

/** A letter or digit without Ctrl: what speech input and a cat on the keyboard press by accident. */
export function isCharacter(key: KeyText): boolean {
  return /^(Shift\+)?[A-Z0-9?]$/.test(key);
}

/** Shift variants have no place left there: they stay in the menu, as do folder and redo with their own. */
function behindCtrlShift(key: KeyText): KeyText[] {
  if (key === 'Ctrl+Shift+Z' || key === 'Ctrl+Shift+O' || key === 'Ctrl+Shift+E') return [];
  if (!isCharacter(key)) return [key];
  return key.startsWith('Shift+') ? [] : [`Ctrl+Shift+${key}`];
}

export interface Clash {
  readonly key: KeyText;
  readonly first: Command;
  readonly second: Command;
}

export function clashes(map: KeyMap): Clash[] {
  const taken = new Map<KeyText, Command>();
  const found: Clash[] = [];
  for (const [command, keys] of map)
    for (const key of keys) {
      const first = taken.get(key);
      if (first !== undefined && first !== command) found.push({ key, first, second: command });
      taken.set(key, command);
    }
  return found;
}

export interface Press {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

export function commandOf(map: KeyMap, press: Press): Command | undefined {
  const text = keyText(press);
  if (text === undefined) return undefined;
  for (const [command, keys] of map) if (keys.includes(text)) return command;
  return undefined;
}

const NAMES: Readonly<Record<string, string>> = {
  ArrowDown: 'Pijl omlaag',
  ArrowUp: 'Pijl omhoog',
  ArrowLeft: 'Pijl links',
  ArrowRight: 'Pijl rechts',
  ' ': 'Spatie',
};

/**
 * How the table writes this press; undefined for keys that are nobody's. Alt and Meta never do anything (AltGr is
 * Ctrl+Alt). Digits go by the place of the key (AZERTY needs Shift for them), letters by what they write; a sign
 * that needs Shift (`?`, `+`) is named without it.
 */
export function keyText(press: Press): KeyText | undefined {
  const { key, code, ctrlKey, shiftKey, altKey, metaKey } = press;
  if (altKey || metaKey || key === 'Dead' || key === 'Process') return undefined;
  if (key === 'Shift' || key === 'Control') return undefined;
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  const name = digit ?? NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  const sign = digit === undefined && /^[^\p{L}\p{N}]$/u.test(name);
  const shift = shiftKey && !sign ? 'Shift+' : '';
  return `${ctrlKey ? 'Ctrl+' : ''}${shift}${name}`;
}

const ACCELERATORS: Readonly<Record<string, string>> = {
  'Pijl omlaag': 'Down',
  'Pijl omhoog': 'Up',
  'Pijl links': 'Left',
  'Pijl rechts': 'Right',
  Spatie: 'Space',
};

/** As Electron's menu writes it: `Ctrl+Plus`. */
export function accelerator(key: KeyText): string {
  if (key === 'Ctrl++') return 'Ctrl+Plus';
  const parts = key.split('+');
  const last = parts.pop() ?? '';
  return [...parts, ACCELERATORS[last] ?? last].join('+');
}
