/**
 * What keys mean while something is in hand on the page: a selection, boundaries, or a find. They go before the
 * window's keys; null leaves a key to them. What decides elsewhere never decides behind a selection.
 */
import { type Command, commandEntry } from '../../../app/contract/commands.ts';
import type { Press } from '../../../app/contract/keyScheme.ts';

export type RegionAction =
  /** `ground`: 0 the proposed one, else the favourite 1–9. */
  | { readonly act: 'accept'; readonly ground: number }
  | { readonly act: 'reject' | 'drop' | 'keep' | 'split' | 'arrow' | 'nothing' }
  | { readonly act: 'step'; readonly by: 1 | -1 };

export interface RegionPress extends Press {
  readonly repeat: boolean;
}

type Rule = (press: RegionPress, command: Command | undefined) => RegionAction | null;

/** Selected text or a drawn area: Enter or L marks, 1–9 with that ground, Esc drops. */
export const pendingKey: Rule = (press, command) => {
  if (press.key === 'Escape') return { act: 'drop' };
  const accept = accepting(press, command);
  if (accept !== null) return once(press, accept);
  if (isArrow(press)) return { act: 'arrow' };
  return decides(command) ? { act: 'nothing' } : null;
};

/** Boundaries in hand: arrows move them, Enter keeps, Esc discards, X splits; no letter does anything else. */
export const boundaryKey: Rule = (press, command) => {
  if (press.key === 'Escape') return { act: 'drop' };
  if (isPlain(press, 'Enter')) return once(press, { act: 'keep' });
  if (isPlain(press, 'x')) return once(press, { act: 'split' });
  if (isArrow(press)) return { act: 'arrow' };
  const isLetter = press.key.length === 1 && !press.ctrlKey;
  return decides(command) || isLetter ? { act: 'nothing' } : null;
};

/** A find in hand: L and N as on a proposal, Enter, J and K go on. */
export const findKey: Rule = (press, command) => {
  if (press.key === 'Escape') return { act: 'drop' };
  if (isPlain(press, 'Enter')) return { act: 'step', by: press.shiftKey ? -1 : 1 };
  if (command === 'keep') return once(press, { act: 'reject' });
  const accept = accepting(press, command);
  if (accept !== null) return once(press, accept);
  if (command === 'next' || command === 'previous')
    return press.key.startsWith('Arrow') ? null : { act: 'step', by: command === 'next' ? 1 : -1 };
  return null;
};

function accepting(press: RegionPress, command: Command | undefined): RegionAction | null {
  const digit = /^ground(\d)$/.exec(command ?? '')?.[1];
  if (digit !== undefined) return { act: 'accept', ground: Number(digit) };
  return command === 'redact' || isPlain(press, 'Enter') ? { act: 'accept', ground: 0 } : null;
}

/** A key that is held down decides once. */
function once({ repeat }: RegionPress, action: RegionAction): RegionAction {
  return repeat ? { act: 'nothing' } : action;
}

function isPlain({ key, ctrlKey, altKey, metaKey }: RegionPress, wanted: string): boolean {
  return key.toLowerCase() === wanted.toLowerCase() && !ctrlKey && !altKey && !metaKey;
}

function isArrow({ key, altKey, metaKey }: RegionPress): boolean {
  return /^Arrow(Left|Right|Up|Down)$/.test(key) && !altKey && !metaKey;
}

function decides(command: Command | undefined): boolean {
  return command !== undefined && commandEntry(command).decides === true;
}
