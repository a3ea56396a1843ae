/** The table of keys as the help page shows it. Pure. */
import { COMMANDS, type Command, commandEntry, type Menu } from '../../../app/contract/commands.ts';
import { type KeyChoice, keyMap } from '../../../app/contract/keyScheme.ts';

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
export function keyGroups(choice: KeyChoice, query: string): KeyGroup[] {
  const map = keyMap(choice);
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const lines = COMMANDS.map((command) => ({
    command,
    label: commandEntry(command).label.replace(/…$/, ''),
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
