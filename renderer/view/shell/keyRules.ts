/** What becomes of a key press: the scopes and guards of review-window §4.1 and §4.2. Pure. */
import { type Command, commandEntry, type KeyText } from '../../../app/contract/commands.ts';
import { isCharacter } from '../../../app/contract/keyScheme.ts';

/**
 * `judging`: list, page, passage panel; letters decide there. `frame`: toolbar, strips, status bar.
 * `field`: what is typed in. `modal`: a dialog, sheet, picker or menu has the keyboard.
 */
export type Scope = 'judging' | 'frame' | 'field' | 'modal';

export interface Pressed {
  readonly command: Command;
  readonly key: KeyText;
  readonly scope: Scope;
  readonly repeat: boolean;
  /** Milliseconds since the active passage was painted. */
  readonly seen: number;
  /** The focus is in a list that moves with arrows. */
  readonly inGrid: boolean;
}

/** `leave`: not ours. `drop`: ours, but it does nothing now. */
export type Fate = 'run' | 'drop' | 'leave';

/** A passage must have been on the screen this long before a key may decide on it. */
export const SEEN_MS = 120;

export function fateOf({ command, key, scope, repeat, seen, inGrid }: Pressed): Fate {
  const { decides, everywhere } = commandEntry(command);
  if (scope === 'modal') return 'leave';
  if (scope === 'field' && (everywhere !== true || isTyped(key))) return 'leave';
  if (scope === 'frame' && isCharacter(key) && everywhere !== true) return 'leave';
  if (key.startsWith('Pijl') && !inGrid) return 'leave';
  if (decides && (repeat || seen < SEEN_MS)) return 'drop';
  if (repeat && !REPEATS.has(command)) return 'drop';
  return 'run';
}

/** A field keeps what it can type or edit with. */
function isTyped(key: KeyText): boolean {
  return !/^Ctrl\+/.test(key) && !/^(Shift\+)?F\d+$/.test(key);
}

/** Held down on purpose: to go on or to look closer. */
const REPEATS: ReadonlySet<Command> = new Set<Command>([
  'next',
  'previous',
  'findNext',
  'findPrevious',
  'zoomIn',
  'zoomOut',
  'previousDocument',
  'nextDocument',
]);

const FIELDS =
  'input:not([type=checkbox], [type=radio], [type=range], [type=button]), textarea, select, [contenteditable=true], [role=combobox], [role=textbox], [role=searchbox]';
const MODALS =
  'dialog[open], [role=dialog], [role=alertdialog], [role=menu], [data-scope=modal], .react-aria-Popover';
const JUDGING = '[data-region=list], [data-region=page], [data-region=panel]';

/** `target` of the event; a window where nothing has the focus is where one judges. */
export function scopeOf(target: EventTarget | null, document: Document): Scope {
  if (document.querySelector(MODALS) !== null) return 'modal';
  if (!(target instanceof Element) || target === document.body) return 'judging';
  if (target.closest(FIELDS) !== null) return 'field';
  return target.closest(JUDGING) === null ? 'frame' : 'judging';
}

export function isInGrid(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role=grid]') !== null;
}
