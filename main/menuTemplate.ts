/** The menu as data: every command of the table with the key that a person has for it. */
import type { MenuItemConstructorOptions } from 'electron';
import {
  COMMANDS,
  type Command,
  commandEntry,
  type KeyText,
  type Menu,
} from '../app/contract/commands.ts';
import { accelerator, type KeyMap } from '../app/contract/keyScheme.ts';
import type { MenuState } from '../app/contract/requests.ts';

export const MENUS: readonly Menu[] = [
  'Bestand',
  'Bewerken',
  'Beeld',
  'Beoordelen',
  'Groepen',
  'Dossier',
  'Help',
];

export const NO_DOSSIER: MenuState = { undo: null, redo: null, dossier: false };

/** Dossiers that were open lately, newest first, and what opens one. */
export interface Lately {
  readonly list: readonly { readonly folder: string; readonly name: string }[];
  open(folder: string): void;
}

const NONE_LATELY: Lately = { list: [], open: () => {} };

/** No roles: a role carries a hidden accelerator (Ctrl+R would reload the window). */
export function menuTemplate(
  keys: KeyMap,
  state: MenuState,
  run: (command: Command) => void,
  lately: Lately = NONE_LATELY,
): MenuItemConstructorOptions[] {
  return MENUS.map((menu) => ({
    label: menu,
    submenu: COMMANDS.filter((command) => commandEntry(command).menu === menu).flatMap(
      (command) => {
        const item = menuItem(command, keys.get(command)?.[0], state, run);
        const apart = commandEntry(command).apart === true;
        const after = command === 'openDossier' ? latelyItem(lately) : [];
        return [...(apart ? [{ type: 'separator' as const }] : []), item, ...after];
      },
    ),
  }));
}

/** Their folders have names that nobody looks for. */
function latelyItem({ list, open }: Lately): MenuItemConstructorOptions[] {
  if (list.length === 0) return [];
  const submenu = list.map(({ folder, name }) => ({
    label: name.replaceAll('&', '&&'),
    registerAccelerator: false,
    click: () => open(folder),
  }));
  return [{ label: 'Laatst geopend', registerAccelerator: false, submenu }];
}

function menuItem(
  command: Command,
  key: KeyText | undefined,
  state: MenuState,
  run: (command: Command) => void,
): MenuItemConstructorOptions {
  return {
    label: labelOf(command, state).replaceAll('&', '&&'),
    enabled: isEnabled(command, state),
    ...(key !== undefined && { accelerator: accelerator(key) }),
    // Shown only: the window handles keys itself, so that a key in a field stays the field's.
    registerAccelerator: false,
    click: () => run(command),
  };
}

function labelOf(command: Command, { undo, redo }: MenuState): string {
  const { label } = commandEntry(command);
  const step = command === 'undo' ? undo : command === 'redo' ? redo : null;
  return step === null ? label : `${label}: ${step}`;
}

function isEnabled(command: Command, { undo, redo, dossier }: MenuState): boolean {
  if (command === 'undo') return undo !== null;
  if (command === 'redo') return redo !== null;
  return dossier || WITHOUT_DOSSIER.has(command);
}

const WITHOUT_DOSSIER: ReadonlySet<Command> = new Set<Command>([
  'open',
  'openFolder',
  'openDossier',
  'settings',
  'close',
  'keys',
  'terms',
  'tour',
  'about',
  'grounds',
]);
