import { fold } from './fold.ts';
import {
  CASE_LABELS,
  HOME_LABELS,
  OFFICE_LABELS,
  PERSON_LABELS,
  PUBLIC_LABELS,
} from './labels.table.ts';

function lines(table: string): Set<string> {
  return new Set(
    table
      .trim()
      .split('\n')
      .map((line) => fold(line.trim())),
  );
}

const PUBLIC = lines(PUBLIC_LABELS);
const PERSONS = new Set([...lines(PERSON_LABELS), ...PUBLIC]);

/** "Portefeuillehouder: E. van Halderen": the label itself names an office. */
export function isPublicLabel(key: string): boolean {
  return PUBLIC.has(key);
}

export const CASES = lines(CASE_LABELS);
export const HOMES = lines(HOME_LABELS);
export const OFFICES = lines(OFFICE_LABELS);

/** Labels that a person's name may follow, also with something after it: "Accounthouder LNV", "Contactpersoon bij vragen". */
export function personLabel(key: string): string | undefined {
  if (GOVERNORS.test(key)) return 'bestuurders';
  if (SERVANTS.test(key)) return 'ambtelijk';
  if (PERSONS.has(key)) return key;
  const end = key.search(/[ /(]/);
  const first = end < 0 ? key : key.slice(0, end);
  return first.length >= 6 &&
    key.length < first.length + 24 &&
    PERSONS.has(first) &&
    !PUBLIC.has(first) &&
    !LOOSE.has(first)
    ? first
    : undefined;
}

/** "Aanwezig – bestuur", "Bestuurlijke deelnemers": who stands there holds an office. */
const GOVERNORS =
  /^(?:(?:aanwezig(?:en)?|deelnemers|afwezig(?:en)?|leden)\P{L}{1,4}bestuur(?:lijk|ders)?|bestuurlijke? (?:deelnemers|aanwezig(?:en)?|vertegenwoordigers|vertegenwoordiging|leden|delegatie)|bestuurlijk|bestuurders)$/u;

/** "Aanwezig – ambtelijk en derden": beside them. */
const SERVANTS =
  /^(?:aanwezig(?:en)?|deelnemers|afwezig(?:en)?)\P{L}{1,4}(?:ambtelijk|ambtenaren)/u;

/** Too common as a first word of something else. */
const LOOSE = new Set([
  'akkoord',
  'tekst',
  'informatie',
  'verslag',
  'secretariaat',
  'ondersteuning',
  'presentatie',
  'afstemming',
  'persoonsgegevens',
  'kenmerk',
  'kinderen',
  'ouders',
  'partner',
  'account',
  'directeur',
  'inspecteur',
  'adviseur',
  'redactie',
  'contactgegevens',
  'handtekening',
  'verspreiding',
  'gebruiker',
  'leden',
]);

const COLUMN_LABELS = new Set(
  'naam namen wie eigenaar actiehouder actiehouders contactpersoon deelnemer houder van accounthouder medewerker behandelaar dossierhouder trekker verantwoordelijke opsteller functie rol organisatie telefoon mobiel e-mail email mail adres woonplaats kenteken bsn bestuurder via doorkies doorkiesnummer afdeling actie gereed datum wat wanneer iban rekening rekeningnummer geboortedatum personeelsnummer nr nr. paraaf initialen voornaam achternaam voorletters team directie name function role phone mobile address organisation organization company'.split(
    ' ',
  ),
);

/** Header cells of tables with persons. */
export function isColumnLabel(key: string): boolean {
  return (
    COLUMN_LABELS.has(key) || personLabel(key) !== undefined || HOMES.has(key) || CASES.has(key)
  );
}
