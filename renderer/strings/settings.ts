/** Settings, the remapping of keys, help, the tour, about. */
import type { Menu } from '../../app/contract/commands.ts';
import type { Settings } from '../../app/contract/settings.ts';

export const settingsText = {
  title: 'Instellingen',
  tabs: { person: 'Algemeen', keys: 'Toetsen', screen: 'Weergave', output: 'Publiceren' },
  sections: 'Onderdelen van de instellingen',
  close: 'Sluiten',
  saved: 'Wijzigingen worden meteen bewaard, op deze computer.',
  notSaved: 'De instellingen konden niet worden bewaard.',
  reviewer: 'Beoordelaar',
  reviewerHint: 'Leeg: de naam van uw account. De naam komt in het logboek.',
  organisation: 'Organisatie',
  blind: 'Tweede controle: eerste besluit verbergen tot de tweede lezer heeft besloten',
  secondOptional: 'Een onaffe tweede controle mag met een reden opzij worden gezet',
  favourites: 'Gronden op de cijfertoetsen',
  favourite: (n: number) => `Toets ${n}`,
  scheme: 'Toetsen',
  schemes: {
    letters: ['Letters', 'L lakt, N houdt leesbaar.'],
    'left-hand': ['Linkerhand', 'D lakt, S houdt leesbaar, F gaat verder; rechts de muis.'],
    'ctrl-shift': ['Met Ctrl+Shift', 'Elke letter en elk cijfer samen met Ctrl+Shift.'],
    off: ['Uit', 'Letters en cijfers doen niets. Alles staat in de menu’s.'],
  } satisfies Record<Settings['keyScheme'], readonly [string, string]>,
  own: 'Eigen toetsen',
  command: 'Opdracht',
  key: 'Toets',
  noKey: 'geen',
  changeKey: (command: string) => `Toets wijzigen: ${command}`,
  change: 'Wijzigen',
  pressNow: 'Druk op een toets…',
  cancelPress: 'Esc laat de toets zoals hij was.',
  clearKey: 'Geen toets',
  reset: 'Terugzetten',
  resetAll: 'Alle eigen toetsen terugzetten',
  clash: (key: string, other: string) => `${key} is al van “${other}”. Kies een andere toets.`,
  reserved: (key: string) => `${key} heeft in het venster al een vaste betekenis.`,
  notAKey: 'Deze toets kan niet. Kies een letter, een cijfer of een functietoets.',
  theme: 'Kleuren van het venster',
  themes: {
    system: 'Zoals de computer',
    light: 'Licht',
    dark: 'Donker',
  } satisfies Record<Settings['theme'], string>,
  size: 'Grootte van het venster',
  percent: (n: number) => `${n} %`,
  dim: 'Papier dimmen',
  dimHint: 'De pagina wordt lichtgrijs. Kleuren in het document blijven zichtbaar.',
  label: 'Lakvlakken in het publicatiebestand',
  labels: {
    black: 'Zwart met witte code',
    white: 'Wit met zwart kader en zwarte code',
    grey: 'Donkergrijs met witte code',
    yellow: 'Geel met zwarte code',
  } satisfies Record<Settings['label'], string>,
  width: 'Breedte van de lakvlakken',
  widths: {
    safe: ['Veilig', 'De breedte verraadt de tekst niet. Aanbevolen.'],
    exact: ['Precies', 'Zo breed als de tekst. Wie de letters meet, kan raden wat er stond.'],
    line: ['Hele regel', 'Van de eerste tot de laatste letter van de regel.'],
  } satisfies Record<Settings['width'], readonly [string, string]>,
  profile: 'Profiel van de organisatie',
  noProfile: 'Geen profiel',
  chooseProfile: 'Kiezen…',
  dropProfile: 'Weghalen',
  profileHint:
    'Namen en regels van uw organisatie. Open documenten worden opnieuw doorzocht; uw besluiten blijven.',
} as const;

export const help = {
  keysTitle: 'Toetsen',
  search: 'Zoek een toets of een opdracht',
  found: (n: number) => (n === 1 ? '1 opdracht' : `${n} opdrachten`),
  none: 'Niets gevonden.',
  print: 'Afdrukken…',
  own: 'eigen toets',
  close: 'Sluiten',
  groups: { cijfers: 'Cijfers' },
  redactsWith: (code: string, label: string) => `Lakken met ${code} ${label}`,
  addsGround: (code: string) => `${code} erbij of eraf`,
  notes: [
    'Letters en cijfers werken als de lijst, de pagina of het deel Deze passage de toetsen heeft.',
    'In een tekstveld typt u gewoon. Met Esc gaat u terug naar de passage.',
    'Vasthouden besluit nooit twee keer.',
  ],
  fixed: [
    ['Enter', 'Van de lijst naar de pagina, bij de passage'],
    ['Esc', 'Een stap terug: veld, passage, lijst'],
    ['Spatie', 'In de lijst: passage kiezen voor samen besluiten'],
    ['Shift+Pijl omlaag', 'In de lijst: meer passages kiezen'],
    ['Home, End', 'In de lijst: eerste en laatste passage'],
    ['Pijltjes', 'Bij grens aanpassen: een woord; met Ctrl een letter'],
  ],
  fixedTitle: 'Vaste toetsen',
  termsTitle: 'Woorden en gronden',
  words: 'Woorden',
  grounds: 'Gronden van de Woo',
  kinds: { absolute: 'absoluut', relative: 'relatief', temporary: 'tijdelijk' },
  kindHint:
    'Absoluut: altijd weigeren. Relatief: afwegen tegen het belang van openbaarheid, met motivering. Tijdelijk: later openbaar.',
} as const;

/** Said once here, used everywhere. */
export const TERMS: readonly (readonly [string, string])[] = [
  ['lakken', 'Een passage onleesbaar maken. In het publicatiebestand is de tekst echt weg.'],
  ['niet lakken, blijft leesbaar', 'U hebt besloten dat de passage openbaar wordt.'],
  ['passage', 'Wat u beoordeelt: woorden, een nummer, een handtekening of een deel van een beeld.'],
  ['voorstel', 'Wat de software voorstelt. Een voorstel is pas een besluit als u het neemt.'],
  ['zeker', 'Herkend aan vaste kenmerken, zoals de cijfercontrole van een BSN.'],
  ['waarschijnlijk', 'Herkend aan de plek of de woorden eromheen.'],
  [
    'controleren',
    'De software twijfelt. Lees de zin. Een groep neemt zulke passages nooit vanzelf mee.',
  ],
  ['grond', 'Kort voor uitzonderingsgrond: het artikel van de Woo waarop u weigert.'],
  ['toelichting', 'Waarom dit belang hier zwaarder weegt. Noem er geen gelakte gegevens in.'],
  ['besluit', 'Uw keuze. De software neemt er nooit een.'],
  ['nagekeken', 'U hebt de hele pagina gelezen op gemiste gegevens.'],
  ['conflict', 'Twee besluiten die niet samen kunnen, of een passage die haar plek kwijt is.'],
  ['tweede controle', 'Vier ogen: een andere lezer beoordeelt de passage opnieuw.'],
  ['persoon, zelfde tekst, blok', 'Passages die bij elkaar horen en die u samen kunt beoordelen.'],
  [
    'belanghebbende',
    'Over wie de passage gaat en die om een zienswijze wordt gevraagd (artikel 4.4).',
  ],
  ['concept', 'Een bestand voor één belanghebbende. Het is niet openbaar.'],
  ['publicatiebestand', 'Het nieuwe bestand dat openbaar kan worden. Het is gecontroleerd.'],
  ['origineel', 'Uw pdf. Die verandert nooit.'],
  [
    'grondenlijst, inventarislijst, verslag',
    'Bijlagen bij het besluit, met de gronden en de keuzes.',
  ],
];

export const menuNames: Readonly<Record<Menu, string>> = {
  Bestand: 'Bestand',
  Bewerken: 'Bewerken',
  Beeld: 'Beeld',
  Beoordelen: 'Beoordelen',
  Groepen: 'Groepen',
  Dossier: 'Dossier',
  Help: 'Help',
};

export const tour = {
  label: 'Rondleiding',
  step: (a: number, b: number) => `Stap ${a} van ${b}`,
  next: 'Volgende',
  previous: 'Vorige',
  stop: 'Stoppen',
  end: 'Klaar',
  done: 'Gedaan',
  steps: [
    {
      id: 'page',
      region: 'page',
      title: 'Dit is een voorbeeldnota',
      text: () =>
        'Namen en nummers zijn verzonnen. De software heeft voorstellen gedaan; u beslist. Er gaat niets naar internet.',
    },
    {
      id: 'decide',
      region: 'list',
      title: 'Beoordeel een passage',
      text: (key) =>
        `Druk op ${key('redact')} om te lakken of op ${key('keep')} om leesbaar te houden. De volgende passage komt vanzelf.`,
    },
    {
      id: 'group',
      region: 'list',
      title: 'Beslis over een groep',
      text: (key) =>
        `${key('block')} toont het hele blok, ${key('person')} alle passages van een persoon, ${key('sameText')} dezelfde tekst. U ziet eerst wat erin zit.`,
    },
    {
      id: 'undo',
      region: 'list',
      title: 'Iets mis? Maak het ongedaan',
      text: (key) => `${key('undo')} neemt de laatste stap terug, ook na opnieuw starten.`,
    },
    {
      id: 'read',
      region: 'page',
      title: 'Lees elke pagina',
      text: (key) =>
        `De software mist soms iets. Dubbelklik op een woord en druk op Enter om het te lakken. Hebt u de pagina gelezen? ${key('checkPage')}.`,
    },
    {
      id: 'preview',
      region: 'page',
      title: 'Kijk hoe het wordt',
      text: (key) => `${key('preview')} toont het echte resultaat. Nog een keer, en u bent terug.`,
    },
    {
      id: 'publish',
      region: 'toolbar',
      title: 'Maak het publicatiebestand',
      text: (key) =>
        `${key('publish')} zegt wat er nog moet, maakt een nieuw bestand en controleert dat de gelakte tekst weg is.`,
    },
  ] satisfies readonly TourStep[] as readonly TourStep[],
} as const;

export interface TourStep {
  readonly id: string;
  /** `data-region` that the step is about. */
  readonly region: string;
  readonly title: string;
  readonly text: (key: (command: TourCommand) => string) => string;
}

export type TourCommand =
  | 'redact'
  | 'keep'
  | 'block'
  | 'person'
  | 'sameText'
  | 'undo'
  | 'checkPage'
  | 'preview'
  | 'publish';

export const about = {
  title: 'Over woo-redact',
  text: 'Lakt pdf-bestanden voor de Wet open overheid. Wat weg moet is weg; al het andere blijft zoals het was.',
  version: (version: string) => `Versie ${version}`,
  licence: 'Licentie: EUPL-1.2. Alles gebeurt op deze computer; er gaat niets naar internet.',
  close: 'Sluiten',
} as const;
