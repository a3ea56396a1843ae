/** The table of keys as the help page shows it. Pure. */
import { COMMANDS, type Command, commandEntry, type Menu } from '../../../app/contract/commands.ts';
import { keyMap } from '../../../app/contract/keyScheme.ts';
import type { Settings } from '../../../app/contract/settings.ts';
import { groundOf } from '../../../redaction/model/ground.ts';
import { help } from '../../strings/settings.ts';

export interface KeyLine {
  readonly command: Command;
  readonly label: string;
  readonly keys: readonly string[];
  /** Chosen by this person. */
  readonly own: boolean;
}

export interface KeyGroup {
  /** Null: keys that stand in no menu. */
  readonly menu: Menu | null;
  readonly lines: readonly KeyLine[];
}

const ORDER: readonly (Menu | null)[] = [
  'Beoordelen',
  null,
  'Groepen',
  'Bewerken',
  'Beeld',
  'Dossier',
  'Bestand',
  'Help',
];

/** Commands whose name or key holds every word of the query; a group without any is left out. */
export function keyGroups(choice: Settings, query: string): KeyGroup[] {
  const map = keyMap(choice);
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const lines = COMMANDS.map((command) => ({
    command,
    label: labelOf(command, choice),
    keys: map.get(command) ?? [],
    own: choice.keys[command] !== undefined,
  })).filter(({ label, keys }) => {
    const text = `${label} ${keys.join(' ')}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return ORDER.map((menu) => ({
    menu,
    lines: lines.filter(({ command }) => commandEntry(command).menu === menu),
  })).filter((group) => group.lines.length > 0);
}

/** A digit is named by the ground that this person has on it. */
function labelOf(command: Command, { favourites }: Settings): string {
  const [, adds, digit] = /^(addG|g)round(\d)$/.exec(command) ?? [];
  const code = digit === undefined ? undefined : favourites[Number(digit) - 1];
  if (code === undefined) return commandEntry(command).label.replace(/…$/, '');
  return adds === 'addG'
    ? help.addsGround(code)
    : help.redactsWith(code, groundOf(code)?.label ?? '');
}
