/** The page and its strip. */
import { passages } from './counts.ts';

export const pages = {
  label: "Pagina's",
  page: (page: number, stand: string) => `Pagina ${page}. ${stand}`,
  checked: 'nagekeken',
  open: (n: number) => `nog ${passages(n)} te beoordelen`,
  toCheck: 'nog na te kijken',
  region: 'Document',
  group: (page: number, of: number, all: number, open: number) =>
    `Pagina ${page} van ${of}, ${passages(all)}, ${open === 0 ? 'alle beoordeeld' : `${open} nog te beoordelen`}`,
  check: 'Pagina nagekeken',
  checkedNow: 'Nagekeken',
  uncheck: 'Toch niet nagekeken',
  checkTip: 'U hebt de hele pagina gelezen op gemiste gegevens.',
  scan: 'Deze pagina is een scan zonder tekst. De software kan hier niets vinden.',
  scanDraw: 'Zelf vlakken tekenen',
  failed: (page: number) =>
    `Pagina ${page} kan niet worden getoond. U kunt dit document nu niet publiceren.`,
  drawing: (page: number) => `Pagina ${page} wordt getekend…`,
  unreadable: 'Dit document kan niet worden getoond. U kunt het nu niet publiceren.',
  bar: 'Deze pagina',
  marks: 'Markeringen op deze pagina',
  previous: 'Vorige pagina',
  next: 'Volgende pagina',
  pageWord: 'Pagina',
  ofPages: (n: number) => `van ${n}`,
  goTo: 'Ga naar pagina (Ctrl+G)',
  openHere: (n: number) =>
    n === 1 ? 'Hier staat nog 1 voorstel open.' : `Hier staan nog ${n} voorstellen open.`,
  stripTabs: 'Linkerstrook',
  documents: 'Documenten',
  outline: 'Bladwijzers',
  noOutline: 'Dit document heeft geen bladwijzers.',
  pending: 'Nog niet gemarkeerd',
  redactWith: (ground: string) => `Lakken met ${ground}`,
  drop: 'Annuleren',
  arrows: 'Pijltjes: verplaatsen. Met Shift: groter of kleiner. Met Ctrl: fijner.',
  nothingOpen:
    'In dit dossier staat nog geen document. Kies in het menu Dossier: Bestanden toevoegen…',
  unread: (name: string) => `${name} is niet ingelezen. De melding hierboven zegt wat u kunt doen.`,
  reading: (name: string) => `${name} wordt ingelezen…`,
  readingPage: (name: string, done: number, total: number) =>
    `${name} wordt ingelezen… pagina ${done} van ${total}`,
  conflictHere: (n: number) => (n === 1 ? '1 conflict' : `${n} conflicten`),
  draw: 'Vlak tekenen',
  drawTip: 'Slepen tekent een vlak, ook over tekst. Kan ook zonder deze knop: sleep met Ctrl.',
  areaName: 'Vlak',
  sketchNow: 'Zo wordt het',
  original: 'Origineel met voorstellen',
  close: 'Sluiten',
} as const;

/** Marking by hand. */
export const marking = {
  line: 'Zelf markeren',
  text: 'Tekst op deze pagina',
  draw: 'Vlak tekenen',
  drawHint: 'Enter zet een vlak op de pagina. Daarna: pijltjes, en Enter om te lakken.',
  count: (at: number, of: number) => (of === 0 ? 'Niets gevonden' : `${at} van ${of}`),
  hint: 'Pijltjes: volgende plaats. Enter: lakken. Tab: vlak tekenen. Esc: sluiten.',
  noText: 'Deze pagina heeft geen tekst. Teken een vlak.',
  elsewhere: (n: number) => `Deze tekst staat nog ${n} keer leesbaar in dit document.`,
  sameText: 'Zelfde tekst…',
} as const;

/** Moving the boundaries of a passage. */
export const boundary = {
  label: 'Grens aanpassen',
  text: 'Pijltjes: een woord. Met Ctrl: een letter. Met Shift: het begin. Enter bewaart, Esc laat het zoals het was.',
  area: 'Pijltjes: verplaatsen. Met Shift: groter of kleiner. Met Ctrl: fijner. Enter bewaart, Esc laat het zoals het was.',
  keep: 'Bewaren',
  discard: 'Annuleren',
  split: 'Splitsen',
  splitTip: 'Knipt de passage in tweeën op de plaats waarheen u de grens hebt verplaatst.',
  noSplit: 'Verplaats eerst een grens naar binnen: daar wordt de passage gesplitst.',
} as const;

/** Looking for text in the document. */
export const finding = {
  field: 'Zoek in dit document',
  count: (found: number, judged: number) =>
    found === 0 ? 'Niets gevonden' : `${found} gevonden, ${judged} al beoordeeld`,
  at: (at: number, of: number) => `${at} van ${of}`,
  busy: 'Zoeken…',
  failed: 'Zoeken lukt nu niet.',
  wholeWords: 'Hele woorden',
  variants: 'Ook andere schrijfwijzen',
  variantsTip: 'Ook met andere voorletters, volgorde, spaties, streepjes en accenten.',
  next: 'Volgende vondst (F3)',
  previous: 'Vorige vondst (Shift+F3)',
  redact: (n: number) =>
    n === 1 ? '1 gevonden passage lakken…' : `${n} gevonden passages lakken…`,
  find: (at: number, standing: string) => `Vondst ${at}. ${standing}`,
  hint: 'Enter: naar de vondst. Daar: L lakken, N niet lakken.',
} as const;

/** The burnt preview. */
export const preview = {
  real: 'Echt voorbeeld',
  sketch: 'Schets: het echte voorbeeld wordt gemaakt',
  sketchOnly: 'Schets',
  open: (n: number) =>
    n === 1
      ? 'Hier staat nog 1 voorstel zonder besluit.'
      : `Hier staan nog ${n} voorstellen zonder besluit.`,
  leaking:
    'Het echte voorbeeld is er niet. Bij de controle vonden wij tekst die weg had moeten zijn.',
  toPage: (page: number) => `Naar pagina ${page}`,
  back: 'Terug naar beoordelen',
} as const;

/** Refusing whole pages. */
export const refusing = {
  title: "Hele pagina's weigeren",
  pages: "Pagina's",
  hint: (of: number) =>
    `Bijvoorbeeld: 3, 5-7. Het document heeft ${of} pagina${of === 1 ? '' : "'s"}.`,
  wrong: 'Vul paginanummers in die in dit document staan.',
  ground: 'Grond',
  go: (n: number) => (n === 1 ? '1 pagina weigeren' : `${n} pagina's weigeren`),
  explain:
    'De hele pagina wordt gelakt, met tekst en afbeeldingen. Voorstellen op de pagina beoordeelt u nog apart. U kunt dit ongedaan maken.',
  cancel: 'Annuleren',
} as const;

export const repeating = {
  ...refusing,
  title: "Op andere pagina's herhalen",
  go: (n: number) => (n === 1 ? 'Op 1 pagina herhalen' : `Op ${n} pagina's herhalen`),
  explain:
    'Op dezelfde plek van elke gekozen pagina komt een lakvlak, zoals voor een briefhoofd of stempel. Kijk op elke pagina of het klopt. U kunt alles in één keer ongedaan maken.',
} as const;
