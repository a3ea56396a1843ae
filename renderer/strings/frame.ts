/** The frame of the dossier window: start screen, documents, toolbar, status bar, messages. */
import { pagesOf, passages } from './counts.ts';

export const opening = {
  title: 'Open een pdf of een dossier',
  file: 'Bestand openen…',
  folder: 'Map openen…',
  dossier: 'Dossier openen…',
  sample: 'Voorbeeldnota openen',
  drop: 'Of sleep een pdf of een map naar dit venster.',
  dropHere: 'Laat los om te openen.',
  local: 'Alles blijft op deze computer. Er gaat niets naar internet.',
  original: 'Het origineel verandert niet.',
  recent: 'Laatst geopend',
  clear: 'Lijst wissen',
  busy: 'Openen…',
  back: 'Terug naar het dossier',
  tourTitle: 'Voor het eerst hier?',
  tourText: 'In twee minuten lakt u een voorbeeldnota. Daarna kent u de toetsen.',
  tourGo: 'Rondleiding beginnen',
  tourLater: 'Niet nu',
} as const;

export const renaming = {
  title: 'Naam van het dossier',
  name: 'Naam',
  explain:
    'De naam staat in de titel, bij laatst geopend en in de bijlagen. Geen bestand verandert van naam.',
  failed: 'De naam kon niet worden opgeslagen.',
  cancel: 'Annuleren',
  keep: 'Bewaren',
} as const;

export const removing = {
  title: (name: string) => `Uit het dossier halen — ${name}`,
  explain:
    'Het bestand zelf blijft staan waar het staat. Uw besluiten blijven bewaard: voegt u het bestand weer toe, dan zijn ze er weer.',
  published:
    'Van dit document is al een publicatiebestand gemaakt. Het staat straks niet meer in de inventarislijst.',
  only: 'Dit is het enige document van het dossier. Voeg eerst een ander bestand toe, of sluit het dossier.',
  cancel: 'Annuleren',
  close: 'Sluiten',
  remove: 'Uit dossier halen',
} as const;

export const documents = {
  label: 'Documenten',
  tab: (n: number) => `Documenten (${n})`,
  status: {
    waiting: 'in de wachtrij',
    reading: 'wordt gelezen',
    new: 'nieuw',
    started: 'bezig',
    checked: 'gecontroleerd',
    published: 'gepubliceerd',
    refused: 'geweigerd',
    locked: 'wachtwoord nodig',
    changed: 'veranderd',
    gone: 'niet gevonden',
  },
  progress: (a: number, b: number) => `wordt gelezen, pagina ${a} van ${b}`,
  summary: (all: number, done: number, open: number) =>
    `${all === 1 ? '1 document' : `${all} documenten`}, ${done} klaar. Nog ${passages(open)} te beoordelen.`,
  signs: { open: 'te beoordelen', unread: 'pagina’s na te kijken', conflicts: 'conflict' },
  inFolder: (folder: string) => `in map ${folder}`,
  open: (n: number) => `${passages(n)} te beoordelen`,
  unread: (n: number) => `${pagesOf(n)} na te kijken`,
  conflicts: (n: number) => (n === 1 ? '1 conflict' : `${n} conflicten`),
  add: 'Bestanden toevoegen…',
  password: 'Wachtwoord invullen…',
  takeOver: 'Opnieuw inlezen en besluiten overnemen',
  retry: 'Opnieuw proberen',
  details: 'Technische details',
  code: (code: string) => `Code: ${code}`,
  changed:
    'Het bestand is veranderd sinds u begon. Wilt u uw besluiten overnemen in de nieuwe versie?',
  gone: 'Het bestand staat niet meer waar het stond. Zet het terug en probeer het opnieuw.',
} as const;

export const password = {
  title: 'Dit bestand heeft een wachtwoord',
  text: (name: string) => `Vul het wachtwoord van ${name} in om verder te gaan.`,
  field: 'Wachtwoord',
  kept: 'Het wachtwoord wordt niet bewaard.',
  show: 'Toon wachtwoord',
  go: 'Verder',
  cancel: 'Annuleren',
} as const;

export const tools = {
  label: 'Werkbalk',
  undo: 'Ongedaan maken',
  redo: 'Opnieuw',
  search: 'Zoeken',
  view: 'Weergave',
  review: 'Beoordelen',
  preview: 'Voorbeeld',
  side: 'Naast elkaar',
  zoom: (percent: number) => `Zoom: ${percent} procent`,
  percent: (percent: number) => `${percent} %`,
  zoomIn: 'Groter',
  zoomOut: 'Kleiner',
  publish: 'Publicatiebestand maken…',
  publishTip:
    'Maakt een nieuw bestand waarin de gelakte tekst echt weg is. Het origineel verandert niet.',
} as const;

export const stand = {
  label: 'Stand',
  page: (a: number, b: number) => `Pagina ${a} van ${b}`,
  noPage: 'Nog geen pagina',
  passages: (a: number, b: number) => (b === 0 ? 'Geen passages' : `Nog ${a} van ${passages(b)}`),
  passageBar: 'Beoordeelde passages',
  pages: (a: number, b: number) => `${a} van ${pagesOf(b)} nagekeken`,
  pageBar: 'Nagekeken pagina’s',
  conflicts: (n: number) => (n === 1 ? '1 conflict' : `${n} conflicten`),
  second: (n: number) => (n === 1 ? '1 tweede controle' : `${n} keer tweede controle`),
  check: (n: number) => `${n} te controleren`,
  calm: 'Geen aandachtspunten',
  attentionTip: 'Naar het volgende punt van aandacht (F8)',
  saved: (time: string) => `Opgeslagen ${time}`,
  fresh: 'Nog niets gewijzigd',
  saving: 'Opslaan…',
  failed: 'Niet opgeslagen',
  secondReading: 'Tweede controle',
  who: (name: string) => `Beoordelaar: ${name}`.trim(),
  here: (page: number, state: string, open: number) =>
    `Pagina ${page}. ${state} Nog ${open} op deze pagina.`,
  here0: (page: number, left: string) => `Pagina ${page}. ${left}`,
  hereNone: 'Geen passage gekozen.',
} as const;

export const messages = {
  good: 'Goed',
  warning: 'Let op',
  error: 'Fout',
  info: 'Informatie',
  dismiss: 'Melding sluiten',
  stillUnsaved: 'Uw laatste besluiten zijn nog niet opgeslagen.',
  notSaved: 'Niet opgeslagen. De schijf is vol of niet bereikbaar. Sluit de app niet.',
  retry: 'Opnieuw proberen',
  profile:
    'Het profiel is gewijzigd. De documenten worden opnieuw doorzocht. Uw besluiten blijven.',
  same: (files: readonly { readonly name: string; readonly as: string }[]) => {
    const named = files.map(({ name, as }) => `${name} is precies gelijk aan ${as}`).join('; ');
    return `${named}. Zo’n document staat één keer in het dossier.`;
  },
  kept: (n: number, document: string) =>
    n === 1
      ? `Over 1 passage in ${document} hebt u besloten, maar zij is geen voorstel meer. Uw besluit blijft gelden.`
      : `Over ${n} passages in ${document} hebt u besloten, maar zij zijn geen voorstel meer. Uw besluiten blijven gelden.`,
  engine: 'Het zoeken is gestopt. U kunt zelf verder lakken.',
  engineAt: (name: string) => `Het zoeken is gestopt bij ${name}. U kunt zelf verder lakken.`,
  unknown: 'Er ging iets mis. Uw besluiten zijn bewaard.',
  unknownNow: 'Ga verder waar u was. Gebeurt dit vaker? Vertel uw beheerder wat u deed.',
  goOn: 'Verder',
  undo: 'Ongedaan maken',
  oneByOne: 'Bekijk een voor een',
  strip: 'Laatste stap',
  undoWith: (key: string) => `Ongedaan maken met ${key}.`,
  closing: 'Uw besluiten zijn bewaard. U kunt later verdergaan.',
} as const;

export const regions = {
  strip: 'Pagina’s en documenten',
  page: 'Document',
  side: 'Passages',
  listTab: 'Passages',
  panelTab: 'Deze passage',
  pageTab: 'Pagina',
  splitStrip: 'Breedte van de linkerstrook',
  splitList: 'Breedte van de lijst',
  splitPanel: 'Hoogte van de lijst',
  views: 'Weergave van het venster',
} as const;
