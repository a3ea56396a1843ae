/** One table for the menu, the buttons and the key handler; a test finds clashes. */
export type Command =
  | 'redact'
  | 'keep'
  | 'reopen'
  | 'next'
  | 'previous'
  | 'checkPage'
  | 'undo'
  | 'redo'
  | 'open'
  | 'publish'
  | 'zoomIn'
  | 'zoomOut'
  | 'fitPage'
  | 'fitWidth'
  | 'ground1'
  | 'ground2'
  | 'ground3'
  | 'ground4'
  | 'ground5'
  | 'ground6'
  | 'ground7'
  | 'ground8'
  | 'ground9';

export interface Key {
  /** `KeyboardEvent.key` in lower case, or `Digit1` (`KeyboardEvent.code`: AZERTY needs Shift for digits). */
  readonly key: string;
  readonly ctrl?: true;
  readonly shift?: true;
}

export interface Binding {
  readonly command: Command;
  readonly label: string;
  readonly menu: 'Bestand' | 'Bewerken' | 'Beeld' | 'Beoordelen' | null;
  /** The first one is shown. */
  readonly keys: readonly Key[];
  /** Decides something: ignored on key repeat and until the passage has been seen. */
  readonly decides?: true;
}

export const BINDINGS: readonly Binding[] = [
  { command: 'open', label: 'Bestand openen…', menu: 'Bestand', keys: [{ key: 'o', ctrl: true }] },
  {
    command: 'publish',
    label: 'Publicatiebestand maken…',
    menu: 'Bestand',
    keys: [{ key: 'e', ctrl: true }],
  },
  { command: 'undo', label: 'Ongedaan maken', menu: 'Bewerken', keys: [{ key: 'z', ctrl: true }] },
  {
    command: 'redo',
    label: 'Opnieuw',
    menu: 'Bewerken',
    keys: [
      { key: 'y', ctrl: true },
      { key: 'z', ctrl: true, shift: true },
    ],
  },
  {
    command: 'zoomIn',
    label: 'Groter',
    menu: 'Beeld',
    keys: [
      { key: '+', ctrl: true },
      { key: '=', ctrl: true },
      { key: '+', ctrl: true, shift: true },
    ],
  },
  { command: 'zoomOut', label: 'Kleiner', menu: 'Beeld', keys: [{ key: '-', ctrl: true }] },
  {
    command: 'fitPage',
    label: 'Hele pagina',
    menu: 'Beeld',
    keys: [{ key: 'Digit0', ctrl: true }],
  },
  {
    command: 'fitWidth',
    label: 'Paginabreedte',
    menu: 'Beeld',
    keys: [{ key: 'Digit2', ctrl: true }],
  },
  { command: 'redact', label: 'Lakken', menu: 'Beoordelen', keys: [{ key: 'l' }], decides: true },
  {
    command: 'keep',
    label: 'Niet lakken',
    menu: 'Beoordelen',
    keys: [{ key: 'n' }],
    decides: true,
  },
  {
    command: 'reopen',
    label: 'Openzetten',
    menu: 'Beoordelen',
    keys: [{ key: 'o' }],
    decides: true,
  },
  {
    command: 'next',
    label: 'Volgende passage',
    menu: 'Beoordelen',
    keys: [{ key: 'j' }, { key: 'arrowdown' }],
  },
  {
    command: 'previous',
    label: 'Vorige passage',
    menu: 'Beoordelen',
    keys: [{ key: 'k' }, { key: 'arrowup' }],
  },
  {
    command: 'checkPage',
    label: 'Pagina nagekeken',
    menu: 'Beoordelen',
    keys: [{ key: 'enter', ctrl: true }],
    decides: true,
  },
  ...([1, 2, 3, 4, 5, 6, 7, 8, 9] as const).map(
    (digit): Binding => ({
      command: `ground${digit}`,
      label: `Lakken met grond ${digit}`,
      menu: null,
      keys: [{ key: `Digit${digit}` }],
      decides: true,
    }),
  ),
];

export interface Press {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** Undefined for keys that are nobody's. Alt and Meta never do anything (AltGr is Ctrl+Alt). */
export function bindingOf(press: Press): Binding | undefined {
  if (press.altKey || press.metaKey) return undefined;
  return BINDINGS.find(({ keys }) => keys.some((key) => matches(key, press)));
}

function matches(key: Key, press: Press): boolean {
  if ((key.ctrl ?? false) !== press.ctrlKey) return false;
  if (key.key.startsWith('Digit')) {
    const numpad = key.key.replace('Digit', 'Numpad');
    return !press.shiftKey && (press.code === key.key || press.code === numpad);
  }
  return (key.shift ?? false) === press.shiftKey && key.key === press.key.toLowerCase();
}

const NAMES: Readonly<Record<string, string>> = {
  arrowdown: 'Down',
  arrowup: 'Up',
  enter: 'Enter',
  '+': 'Plus',
};

/** As Electron's menu wants it: `Ctrl+Shift+Z`. */
export function accelerator({ keys }: Binding): string {
  const { key, ctrl, shift } = keys[0]!;
  const name = NAMES[key] ?? key.replace('Digit', '').toUpperCase();
  return [...(ctrl ? ['Ctrl'] : []), ...(shift ? ['Shift'] : []), name].join('+');
}
