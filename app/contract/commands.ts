/** One table for the menu, the buttons, the tooltips, the help page and the key handler; a test finds clashes. */

/** As a person writes it: `Ctrl+Shift+Z`, `L`, `1`, `F8`, `Enter`. Space and arrows: `Spatie`, `Pijl omlaag`. */
export type KeyText = string;

export type Menu = 'Bestand' | 'Bewerken' | 'Beeld' | 'Beoordelen' | 'Groepen' | 'Dossier' | 'Help';

export interface CommandEntry {
  readonly label: string;
  readonly menu: Menu | null;
  /** The first one is shown. */
  readonly keys: readonly KeyText[];
  /** Decides something: ignored on key repeat and until the passage has been seen. */
  readonly decides?: true;
  /** Works also while a field has the focus, in the start screen or without a dossier. */
  readonly everywhere?: true;
  /** A line in the menu before this entry. */
  readonly apart?: true;
}

const entry = (
  menu: Menu | null,
  label: string,
  keys: readonly KeyText[],
  more: Partial<CommandEntry> = {},
): CommandEntry => ({ label, menu, keys, ...more });

const decides = { decides: true } as const;
const everywhere = { everywhere: true } as const;
const apart = { apart: true } as const;

export const COMMAND_TABLE = {
  open: entry('Bestand', 'Bestand openen…', ['Ctrl+O'], everywhere),
  openFolder: entry('Bestand', 'Map openen…', ['Ctrl+Shift+O'], everywhere),
  openDossier: entry('Bestand', 'Dossier openen…', [], everywhere),
  publish: entry('Bestand', 'Publicatiebestand maken…', ['Ctrl+E'], apart),
  concept: entry('Bestand', 'Concept voor zienswijze…', ['Ctrl+Shift+E']),
  views: entry('Bestand', 'Zienswijze verwerken…', []),
  save: entry('Bestand', 'Opslaan', ['Ctrl+S'], { ...everywhere, ...apart }),
  print: entry('Bestand', 'Afdrukken…', ['Ctrl+P'], everywhere),
  settings: entry('Bestand', 'Instellingen…', ['Ctrl+,'], { ...everywhere, ...apart }),
  close: entry('Bestand', 'Sluiten', ['Ctrl+W'], { ...everywhere, ...apart }),

  undo: entry('Bewerken', 'Ongedaan maken', ['Ctrl+Z']),
  redo: entry('Bewerken', 'Opnieuw', ['Ctrl+Y', 'Ctrl+Shift+Z']),
  find: entry('Bewerken', 'Zoeken…', ['Ctrl+F'], { ...everywhere, ...apart }),
  findNext: entry('Bewerken', 'Volgende vondst', ['F3']),
  findPrevious: entry('Bewerken', 'Vorige vondst', ['Shift+F3']),
  selectAll: entry('Bewerken', 'Alle passages in de lijst kiezen', ['Ctrl+A'], apart),

  preview: entry('Beeld', 'Voorbeeld', ['V']),
  sideBySide: entry('Beeld', 'Naast elkaar', ['Shift+V']),
  hideMarks: entry('Beeld', 'Markeringen weg', ['W']),
  zoomIn: entry('Beeld', 'Groter', ['Ctrl++', 'Ctrl+='], { ...everywhere, ...apart }),
  zoomOut: entry('Beeld', 'Kleiner', ['Ctrl+-'], everywhere),
  fitPage: entry('Beeld', 'Hele pagina', ['Ctrl+0'], everywhere),
  fullSize: entry('Beeld', '100 %', ['Ctrl+1'], everywhere),
  fitWidth: entry('Beeld', 'Paginabreedte', ['Ctrl+2'], everywhere),
  rotate: entry('Beeld', 'Beeld draaien', []),
  toggleStrip: entry('Beeld', 'Linkerstrook breed of smal', ['Ctrl+B'], {
    ...everywhere,
    ...apart,
  }),
  goToPage: entry('Beeld', 'Ga naar pagina…', ['Ctrl+G'], everywhere),
  firstPage: entry('Beeld', 'Eerste pagina', ['Ctrl+Home']),
  lastPage: entry('Beeld', 'Laatste pagina', ['Ctrl+End']),
  nextRegion: entry('Beeld', 'Volgend deel van het venster', ['F6'], { ...everywhere, ...apart }),
  previousRegion: entry('Beeld', 'Vorig deel van het venster', ['Shift+F6'], everywhere),
  whereAmI: entry('Beeld', 'Waar ben ik?', ['Ctrl+I'], everywhere),

  redact: entry('Beoordelen', 'Lakken', ['L'], decides),
  keep: entry('Beoordelen', 'Niet lakken', ['N'], decides),
  reopen: entry('Beoordelen', 'Openzetten', ['O'], decides),
  askSecond: entry('Beoordelen', 'Naar tweede controle', ['T'], decides),
  next: entry('Beoordelen', 'Volgende passage', ['J', 'Pijl omlaag'], apart),
  previous: entry('Beoordelen', 'Vorige passage', ['K', 'Pijl omhoog']),
  nextAttention: entry('Beoordelen', 'Volgend punt van aandacht', ['F8']),
  previousAttention: entry('Beoordelen', 'Vorig punt van aandacht', ['Shift+F8']),
  chooseGround: entry('Beoordelen', 'Grond kiezen…', ['G'], apart),
  note: entry('Beoordelen', 'Toelichting', ['R']),
  bounds: entry('Beoordelen', 'Grens aanpassen', ['B', 'F2']),
  mark: entry('Beoordelen', 'Zelf markeren…', ['M'], apart),
  merge: entry('Beoordelen', 'Gekozen passages samenvoegen', ['Shift+M'], decides),
  removeMark: entry('Beoordelen', 'Eigen markering weghalen', ['Delete'], decides),
  pageRange: entry('Beoordelen', 'Hele pagina’s weigeren…', []),
  repeatMark: entry('Beoordelen', 'Op andere pagina’s herhalen…', []),
  checkPage: entry('Beoordelen', 'Pagina nagekeken', ['Ctrl+Enter'], { ...decides, ...apart }),

  sameText: entry('Groepen', 'Zelfde tekst lakken…', ['S']),
  sameTextKeep: entry('Groepen', 'Zelfde tekst leesbaar houden…', ['Shift+S']),
  person: entry('Groepen', 'Deze persoon lakken…', ['P']),
  personKeep: entry('Groepen', 'Deze persoon leesbaar houden…', ['Shift+P']),
  block: entry('Groepen', 'Dit blok lakken…', ['H']),
  blockKeep: entry('Groepen', 'Dit blok leesbaar houden…', ['Shift+H']),
  mail: entry('Groepen', 'Deze mail overal gelijk…', []),
  kind: entry('Groepen', 'Deze soort lakken…', []),
  stakeholder: entry('Groepen', 'Belanghebbende koppelen…', ['Z'], apart),

  addFiles: entry('Dossier', 'Bestanden toevoegen…', []),
  removeDocument: entry('Dossier', 'Document uit het dossier halen…', []),
  renameDossier: entry('Dossier', 'Naam van het dossier…', []),
  previousDocument: entry('Dossier', 'Vorig document', ['Ctrl+PageUp'], everywhere),
  nextDocument: entry('Dossier', 'Volgend document', ['Ctrl+PageDown'], everywhere),
  secondReading: entry('Dossier', 'Tweede controle', [], apart),
  lists: entry('Dossier', 'Altijd lakken, altijd leesbaar…', []),
  unjudged: entry('Dossier', 'Woorden zonder besluit…', []),
  grounds: entry('Dossier', 'Grondenlijst bekijken…', []),

  keys: entry('Help', 'Toetsen', ['F1', '?'], everywhere),
  terms: entry('Help', 'Woorden en gronden', [], everywhere),
  tour: entry('Help', 'Rondleiding', [], everywhere),
  about: entry('Help', 'Over woo-redact', [], { ...everywhere, ...apart }),

  ground1: entry(null, 'Lakken met grond 1', ['1'], decides),
  ground2: entry(null, 'Lakken met grond 2', ['2'], decides),
  ground3: entry(null, 'Lakken met grond 3', ['3'], decides),
  ground4: entry(null, 'Lakken met grond 4', ['4'], decides),
  ground5: entry(null, 'Lakken met grond 5', ['5'], decides),
  ground6: entry(null, 'Lakken met grond 6', ['6'], decides),
  ground7: entry(null, 'Lakken met grond 7', ['7'], decides),
  ground8: entry(null, 'Lakken met grond 8', ['8'], decides),
  ground9: entry(null, 'Lakken met grond 9', ['9'], decides),
  addGround1: entry(null, 'Grond 1 erbij of eraf', ['Shift+1'], decides),
  addGround2: entry(null, 'Grond 2 erbij of eraf', ['Shift+2'], decides),
  addGround3: entry(null, 'Grond 3 erbij of eraf', ['Shift+3'], decides),
  addGround4: entry(null, 'Grond 4 erbij of eraf', ['Shift+4'], decides),
  addGround5: entry(null, 'Grond 5 erbij of eraf', ['Shift+5'], decides),
  addGround6: entry(null, 'Grond 6 erbij of eraf', ['Shift+6'], decides),
  addGround7: entry(null, 'Grond 7 erbij of eraf', ['Shift+7'], decides),
  addGround8: entry(null, 'Grond 8 erbij of eraf', ['Shift+8'], decides),
  addGround9: entry(null, 'Grond 9 erbij of eraf', ['Shift+9'], decides),
} as const satisfies Readonly<Record<string, CommandEntry>>;

export type Command = keyof typeof COMMAND_TABLE;
export const COMMANDS = Object.keys(COMMAND_TABLE) as Command[];

export function commandEntry(command: Command): CommandEntry {
  return COMMAND_TABLE[command];
}
