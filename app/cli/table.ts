/** The commands of the contract (docs/cli.md). Parsing, validation and help all come from this table. */
import type { CommandSpec, Parsed } from './options.ts';

const JSON_OUT = { kind: 'flag', help: 'uitvoer als JSON' } as const;
const PROFILE = { kind: 'text', value: 'BESTAND', help: 'profiel van de organisatie' } as const;
const OCR = { kind: 'flag', help: 'tekstherkenning op scans (komt later)' } as const;
const WIDTH = {
  kind: 'choice',
  choices: ['safe', 'exact', 'line'],
  default: 'safe',
  help: 'wat de breedte van een lakvlak mag verraden',
} as const;
const THOROUGH = {
  kind: 'flag',
  help: 'controleer ook de beeldpunten buiten de lakvlakken',
} as const;
const REFUSED_PAGES = {
  kind: 'choice',
  choices: ['refuse', 'image'],
  default: 'refuse',
  help: 'een pagina die niet kan worden gelakt: weiger het document, of maak er een afbeelding van',
} as const;
const ACTOR = { kind: 'text', value: 'NAAM', help: 'wie dit doet, voor het logboek' } as const;
const LOG = { kind: 'text', value: 'BESTAND', help: 'logboek (jsonl)' } as const;

const BOUNDS = {
  'password-file': {
    kind: 'text',
    value: 'BESTAND',
    help: 'bestand met op de eerste regel het wachtwoord van de pdf',
  },
  'time-limit': {
    kind: 'number',
    value: 'SECONDEN',
    min: 1,
    max: 86_400,
    help: 'grens per document (standaard 60, met een halve seconde per pagina erbij)',
  },
  'memory-limit': {
    kind: 'number',
    value: 'MB',
    min: 64,
    max: 1_048_576,
    default: 2048,
    help: 'grens aan het geheugen per document',
  },
} as const;

const FILE = { name: 'BESTAND', min: 1, many: false } as const;
const FILES = { name: 'BESTAND', min: 1, many: true } as const;
const NOTHING = { name: '', min: 0, many: false } as const;

export const COMMANDS = {
  detect: {
    summary: 'toon voorstellen om te lakken; er wordt niets geschreven',
    positional: FILES,
    options: { json: JSON_OUT, profile: PROFILE, ocr: OCR, ...BOUNDS },
  },
  redact: {
    summary: 'zoek, lak, controleer en publiceer bestanden en mappen',
    positional: { name: 'INVOER', min: 1, many: true },
    options: {
      out: { kind: 'text', value: 'MAP', required: true, help: 'map voor de gelakte bestanden' },
      accept: {
        kind: 'choice',
        choices: ['certain', 'likely', 'all'],
        default: 'certain',
        help: 'welke voorstellen zonder beoordeling worden gelakt',
      },
      profile: PROFILE,
      log: { ...LOG, help: 'logboek (standaard logboek.jsonl in de uitvoermap)' },
      jobs: {
        kind: 'number',
        value: 'AANTAL',
        min: 1,
        max: 64,
        help: 'zoveel documenten tegelijk',
      },
      resume: { kind: 'flag', help: 'sla over wat volgens het logboek al klaar is en nog klopt' },
      names: {
        kind: 'choice',
        choices: ['auto', 'keep', 'neutral'],
        default: 'auto',
        help: 'bestandsnamen: behouden of een neutraal nummer (auto: neutraal bij persoonsgegevens)',
      },
      width: WIDTH,
      thorough: THOROUGH,
      'refused-pages': REFUSED_PAGES,
      ocr: OCR,
      actor: ACTOR,
      json: JSON_OUT,
      ...BOUNDS,
    },
  },
  burn: {
    summary: 'lak wat een plan aanwijst',
    positional: FILE,
    options: {
      plan: {
        kind: 'text',
        value: 'PLAN.json',
        required: true,
        help: 'welke vlakken, op welke grond',
      },
      out: { kind: 'text', value: 'BESTAND', required: true, help: 'het gelakte bestand' },
      width: WIDTH,
      thorough: THOROUGH,
      'refused-pages': REFUSED_PAGES,
      profile: PROFILE,
      log: LOG,
      actor: ACTOR,
      json: JSON_OUT,
      ...BOUNDS,
    },
  },
  verify: {
    summary: 'controleer een gelakte pdf, ook van andere programma’s',
    positional: FILE,
    options: {
      original: { kind: 'text', value: 'BESTAND', help: 'het origineel, om mee te vergelijken' },
      plan: { kind: 'text', value: 'PLAN.json', help: 'welke vlakken weg moeten zijn' },
      log: { ...LOG, help: 'logboek waarin dit bestand moet staan' },
      json: JSON_OUT,
      ...BOUNDS,
    },
  },
  dossier: {
    summary: 'toon de documenten van een dossier en hoe ver de beoordeling is',
    positional: { name: 'MAP', min: 1, many: false },
    options: { json: JSON_OUT, profile: PROFILE, ...BOUNDS },
  },
  'dossier create': {
    summary: 'maak een dossier van bestanden en mappen, om in het venster te beoordelen',
    positional: { name: 'INVOER', min: 1, many: true },
    options: {
      dossier: { kind: 'text', value: 'MAP', required: true, help: 'map voor het dossier' },
      name: { kind: 'text', value: 'NAAM', help: 'naam van het dossier' },
      json: JSON_OUT,
    },
  },
  'dossier publish': {
    summary: 'publiceer de documenten van een dossier die helemaal zijn beoordeeld',
    positional: { name: 'MAP', min: 1, many: false },
    options: {
      out: { kind: 'text', value: 'MAP', required: true, help: 'map voor de gelakte bestanden' },
      replace: { kind: 'flag', help: 'vervang bestanden die er al staan' },
      reason: {
        kind: 'text',
        value: 'TEKST',
        help: 'reden om niet nagekeken pagina’s, een tweede controle of zienswijzen opzij te zetten',
      },
      annexes: { kind: 'flag', help: 'maak ook grondenlijst, inventarislijst en verslag' },
      label: {
        kind: 'choice',
        choices: ['black', 'white', 'grey', 'yellow'],
        default: 'black',
        help: 'kleur van de lakvlakken',
      },
      width: WIDTH,
      profile: PROFILE,
      actor: ACTOR,
      json: JSON_OUT,
      ...BOUNDS,
    },
  },
  'log verify': {
    summary: 'controleer of het logboek heel is',
    positional: { name: 'LOGBOEK', min: 1, many: false },
    options: { json: JSON_OUT },
  },
  'log export': {
    summary: 'zet het logboek om naar een ander formaat',
    positional: { name: 'LOGBOEK', min: 1, many: false },
    options: {
      format: {
        kind: 'choice',
        choices: ['csv', 'json', 'xlsx', 'pdf'],
        default: 'csv',
        help: 'rekenblad (csv, xlsx), gegevens (json) of verslag (pdf)',
      },
      out: { kind: 'text', value: 'BESTAND', help: 'uitvoerbestand (standaard: standaarduitvoer)' },
    },
  },
  inspect: {
    summary: 'druk één tussenstap van de verwerking af',
    positional: FILE,
    options: {
      stage: {
        kind: 'choice',
        choices: [
          'objects',
          'operations',
          'glyphs',
          'text',
          'detections',
          'redactions',
          'removals',
        ],
        required: true,
        help: 'welke tussenstap',
      },
      page: { kind: 'number', value: 'PAGINA', min: 1, max: 1_000_000, help: 'alleen deze pagina' },
      profile: PROFILE,
      json: JSON_OUT,
      ...BOUNDS,
    },
  },
  grounds: {
    summary: 'toon de uitzonderingsgronden van de Woo',
    positional: NOTHING,
    options: { json: JSON_OUT },
  },
} as const satisfies Record<string, CommandSpec>;

export type CommandName = keyof typeof COMMANDS;
export type ArgumentsOf<N extends CommandName> = Parsed<(typeof COMMANDS)[N]>;
