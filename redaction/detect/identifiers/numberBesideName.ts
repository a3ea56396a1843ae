/**
 * Numbers that nothing but their place beside a person makes personal: "N. Sprangers (52016)", "BOUWMANS (OBR31107)",
 * "Geprint door: BVH 2417719 VERBAKEL, C", "Toezichthouder 51877".
 */
import type { EntityType } from '../../model/detection.ts';
import { personalHit } from '../explain.ts';
import { wordPattern } from '../flow/words.ts';
import type { Hit } from '../hit.ts';
import { foldText } from '../lists/fold.ts';
import { placedLabels, type Scan } from '../scan.ts';
import { besideNames } from './besideNames.ts';
import { caseLabel } from './caseNumbers.ts';

/** Four to eleven digits, misread ones among them, with at most four capitals before. */
const CODE = /(?:[A-Z]{1,4}[- ]?)?\d(?:[\dlIO]|[.-](?=\d{3})){3,13}/.source;
const BRACKETED = new RegExp(`^,? ?\\n?[([](?:nr\\.? ?)?(${CODE})[)\\],;]`);
/** "Coen – ILT 30418" at the end of its cell. */
const DASHED = new RegExp(`^ [\\u2013-] (${CODE})[ .]*(?:[\\n\\t]|$)`);
/** Of what a number is, perhaps as the label of a field: "Zaaknummer". */
const CASE =
  'zaak|besluit|beschikking|vergunning|factuur|order|project|rapport|perceel|kamerstuk|offerte|artikel|agenda|bestel|tel|kvk|huis|rek|nummer|nr|pagina|bijlage|klacht|bezwaar|melding';
function capitalised(words: string): string {
  return words.replace(/(?<=^|\|)\p{L}/gu, (letter) => letter.toUpperCase());
}

/** "(HPZone-nr 4418802)", ", registratienummer 61.02.28.417": a number that is said to be somebody's, not a case's. */
const LABELLED = new RegExp(
  `^(?:,? ?\\(|, ?)(?:[\\d./ '’-]{8,12}, ?)?(?!(?:${CASE}|${capitalised(CASE)}|Dossier))[\\p{L}-]{2,20}(?:nummer|nr|dossier)\\.?:? (\\d\\d(?:[.-]\\d{2,3}){2,4}|${CODE}|[A-Z]{2,5}-\\d{4,8})(?=[),;.\\s]|$)`,
  'u',
);
const DOSSIER = /^ ?\((?:\p{L}{0,8}-?)dossier(?:nummer|nr\.?)? ([A-Z]{1,5}[-.]?\d[\d.-]{3,10})\)/u;
const BARE = /^ (\d{7,11})(?![\d.,/-]*\d|[\p{L}])/u;
/** "het personeelsnummer, bij Achterberg 20714 en bij Blom P-118420": the sentence has said of what the numbers are. */
const ASKED = /(?:personeels|dienst|medewerkers?|registratie|stam)nummers?\b[^.;\n\t]*$/;
const BEHIND_NAME = /^:? ((?:[A-Z]{1,4}[- ]?)?\d{4,8})(?=[ ,.;)]|$)/;
const BEFORE =
  /(?:\bdoor ?:? ?|: )((?:[A-Z]{2,4} )\d{5,8}) $|(?<![\p{L}\d])([a-z]{1,3}\d{4,7}) \($/u;
const YEAR = /^(?:1[89]|20)\d\d$/;
/** What a person may be called by who is known by a number. */
const ROLES =
  'ambtenaar toezichthouder verbalisant inspecteur opsporingsambtenaar boa agent hoofdagent wijkagent brigadier handhaver controleur medewerker medewerkster'
    .split(' ')
    .map((role) => `[${role[0]}${role[0]!.toUpperCase()}]${role.slice(1)}`);
const ROLE = wordPattern(
  '(?<![\\p{L}-])',
  ROLES,
  '(?: van (?:de )?[Pp]olitie)?(?:,? \\p{Lu}[\\p{L}-]{2,20}){0,4}[ :]{1,2}(?:met )?(?:nr\\.?|nummer|\\()? ?',
  'u',
);
const ROLE_NUMBER = new RegExp(
  `^(${CODE})(?![\\p{L}\\d]|[.,/-]\\d| [A-Z]{2}\\b| ?(?:euro|uur|%))`,
  'u',
);

export function numbersBesideNames(
  scan: Scan,
  names: readonly Hit[],
  identifiers: readonly Hit[],
): Hit[] {
  return besideNames(names, identifiers, (persons) => [
    ...persons.flatMap((hit) => beside(scan, hit)),
    ...byRole(scan),
    ...inRows(scan, persons),
  ]);
}

/** "brief aan S. Boersma (0710645)": the number of the letter. */
const PIECE =
  /(?:brief|mail|bericht|memo|nota|verzoek|zaak|klacht|bezwaar|bezwaarschrift|aanvraag|melding|dossier|beroep|beschikking|besluit|factuur|offerte|rapport|uitspraak|arrest) (?:aan|van|tegen|voor|namens|inzake) (?:[\p{L}.]{1,12} ){0,3}$/u;

function beside(scan: Scan, { start, end }: Hit): Hit[] {
  if (PIECE.test(foldText(scan.text.slice(Math.max(0, start - 48), start)))) return [];
  const behind = scan.text.slice(end, end + 64);
  const found =
    BRACKETED.exec(behind) ??
    BARE.exec(behind) ??
    DASHED.exec(behind) ??
    LABELLED.exec(behind) ??
    DOSSIER.exec(behind);
  if (found !== null) return numberAt(end + found[0].indexOf(found[1]!), found[1]!);
  const told = BEHIND_NAME.exec(behind);
  if (told !== null && ASKED.test(foldText(scan.text.slice(Math.max(0, start - 120), start))))
    return numberAt(end + told[0].indexOf(told[1]!), told[1]!);
  const from = Math.max(0, start - 24);
  const before = BEFORE.exec(scan.text.slice(from, start));
  return before === null
    ? []
    : numberAt(from + before.index + before[0].indexOf(codeOf(before)), codeOf(before));
}

/** "Alders, Q. | 118330 | 100%": in two rows or more, of as many digits, in the cell behind the name. */
const IN_ROW = /^\t ?(\d{5,7}) ?(?=[\t\n]|$)/;

function inRows(scan: Scan, persons: readonly Hit[]): Hit[] {
  const found = persons.flatMap(({ end }) => {
    const match = IN_ROW.exec(scan.text.slice(end, end + 12));
    return match === null ? [] : [{ start: end + match[0].indexOf(match[1]!), text: match[1]! }];
  });
  // Only the first row stands right below the column's name.
  if (found.some(({ start }) => isOfThings(scan, start))) return [];
  return found
    .filter(({ text }) => found.filter((other) => other.text.length === text.length).length > 1)
    .filter(({ start }) => caseLabel(scan, start) === undefined)
    .flatMap(({ start, text }) => numberAt(start, text));
}

/** A column of amounts, hours or extensions. */
function isOfThings(scan: Scan, start: number): boolean {
  return placedLabels(scan, start).some((label) =>
    /^(?:bedrag|toestel|telefoon|aantal|kosten|uren|saldo|salaris|schaal|budget|begroot|totaal|postcode)\b/.test(
      label,
    ),
  );
}

function codeOf(match: RegExpExecArray): string {
  return match[1] ?? match[2]!;
}

function byRole(scan: Scan): Hit[] {
  return scan.words.matches(ROLE).flatMap((match) => {
    const at = match.index + match[0].length;
    const found = ROLE_NUMBER.exec(scan.text.slice(at, at + 24));
    return found === null ? [] : numberAt(at, found[1]!);
  });
}

function numberAt(start: number, text: string): Hit[] {
  if (YEAR.test(text)) return [];
  const type: EntityType = 'personeelsnummer';
  return [
    personalHit({
      start,
      end: start + text.length,
      type,
      certainty: 'likely',
      recognizer: 'numberBesideName',
      pattern: 'besideName',
      sentence: 'Nummer bij de naam of functie van een persoon.',
    }),
  ];
}
