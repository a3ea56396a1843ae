/**
 * Codes of who handled a piece, behind the word for what was done: "ingeboekt nvdb", "geanonimiseerd door hdv",
 * "akk. rv", "vastgesteld d.d. 24-02-2025 ts/rhw", "Ingevuld | 11 juni 2024, GKw".
 */
import type { Token } from '../flow/token.ts';
import { wordFact } from '../flow/wordFacts.ts';
import { wordPattern } from '../flow/words.ts';
import type { Hit } from '../hit.ts';
import { fold } from '../lists/fold.ts';
import { C, classOf, isOrdinary } from '../lists/lexicon.ts';
import type { Scan } from '../scan.ts';
import { codeHit } from './codeHit.ts';
import { isShortWord } from './shortWords.ts';

const DONE = new Set(
  'paraaf parafen beh ingeboekt verwerkt gescand gezien gecontroleerd controle vastgesteld akkoord akk rt behandelaar behandeld ingevuld opgesteld opgemaakt getypt typ geanonimiseerd gelakt afgehandeld geregistreerd gearchiveerd gewijzigd wijz bijgewerkt getekend gecollationeerd invoer toets verzonden uitgegaan retour teruggebeld medewerker steller typist typiste beoordeeld afgemeld ontvangen herzien afdoening afgedaan geblokkeerd schoning geschoond eindredactie redactie overdracht overgedragen afgesloten gesloten ruilen opmerking medeparaaf nagekeken nagezien gelezen meegelezen ingeschreven geaccordeerd vrijgegeven gepubliceerd geplaatst uitgezet toegewezen getoetst genoteerd notulen uitgewerkt tegenlezing goedgekeurd ingepland gebeld actie acties hersteld gewist gemuteerd geboekt behandeling afhandeling secr hoormedewerker achtervang terugkoppeling versie'.split(
    ' ',
  ),
);
const isDone = wordFact(({ key }) => DONE.has(key));
const DATE =
  '(?:(?:d\\.d\\. ?)?\\d{1,2}(?:[-/.]\\d{1,2}(?:[-/.]\\d{2,4})?| \\p{Ll}{3,9}(?: \\d{4})?)[,:]? )?';
const CODE = '\\p{L}{2,5}';
/** From the word on for what was done. */
const HANDLED = new RegExp(
  `\\p{L}+\\.?(?:(?: in)? \\p{Lu}[\\p{L}]{1,9}){0,1}(?: ?(?:door|namens))?[ ,:\\t]{1,3}${DATE}(${CODE}(?:(?: ?/ ?| en )${CODE})?)(?= / |\\)?[.;,]?(?:\\s*[\\n\\t]|$|[,;] |\\. \\p{Lu})| ?\\d{1,2}[-/]\\d)`,
  'iuy',
);
/** "cv/mbo" alone at the end: of two, in small letters. From the stroke on, which is rarer than letters. */
const PAIR =
  /\/(?<=(?<=[;)(] ?|\. |^|\n|\t|\d )(\p{L}{2,4})\/)\p{Ll}{2,5}(?=\)?[.;]?(?: Bezwaar|\s*[\n\t]|$| \d{1,2}[-/]))/gu;

/** "JKl 26/6", "ESL 3-6-2024": a code and the day, and nothing else in the cell. From the blank before the day on. */
const DATED =
  / (?=\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?[ .]*(?:[\n\t]|$))(?<=(?<=^|[\n\t])((?=\p{L}*\p{Ll})\p{L}{2,5}(,?)) )/gu;

/** "‘cb akk.’", "hdj akkoord": the code before what was said, and nothing else between quotes or in the cell. */
const SAID = wordPattern(
  '(?<=(?<=^|[\\n\\t‘\'"(])(\\p{L}{2,4}) )',
  ['akk\\.?', 'akkoord', 'gezien', 'ok\\.?'],
  '(?=[’\'")\\n\\t]|$)',
  'u',
);

export function handledCodeHits(
  scan: Scan,
  tokens: readonly Token[],
  taken: (start: number, end: number) => boolean,
): Hit[] {
  const handled = tokens
    .filter(({ form }) => isDone(form))
    .flatMap(({ start }) => handledAt(scan, start));
  const pairs = [...scan.text.matchAll(PAIR)].map(({ index, 0: second, 1: first = '' }) => ({
    start: index - first.length,
    text: first + second,
  }));
  const dated = [...scan.text.matchAll(DATED)].map(({ index, 1: text = '', 2: comma = '' }) => ({
    start: index - comma.length - text.length,
    text,
  }));
  const said = scan.words.matches(SAID).map(({ index, 1: text = '' }) => ({
    start: index - ' '.length - text.length,
    text,
  }));
  return [...handled, ...pairs, ...dated, ...said].flatMap(({ start, text }) =>
    parts(start, text).filter((hit) => !taken(hit.start, hit.end)),
  );
}

/** Only at these words: looking for all of them at every letter took a twentieth of all finding. */
function handledAt(scan: Scan, start: number): { start: number; text: string }[] {
  HANDLED.lastIndex = start;
  const match = HANDLED.exec(scan.text);
  if (match === null) return [];
  const text = match[1]!;
  return [{ start: start + match[0].length - text.length, text }];
}

/** Every part must be a code: "ja/nee" and "en/of" are words. */
function parts(start: number, text: string): Hit[] {
  const codes = [...text.matchAll(/(?!en(?!\p{L}))\p{L}+/gu)];
  if (!codes.every(([code]) => isCode(code))) return [];
  return codes.map(({ index, 0: code }) => make(start + index, code));
}

/** Small letters or mixed, and no word, abbreviation or name. */
export function isCode(text: string): boolean {
  if (!/^(?:\p{Ll}{2,5}|\p{Lu}{2,4}|\p{Lu}{1,3}\p{Ll}{1,3}\p{Lu}{0,2})$/u.test(text)) return false;
  if (/^\p{Lu}\p{Ll}+$/u.test(text) && text.length > 3) return false;
  // A directorate: its general and letters of its field.
  if (/^p?(?:DG|SG|IG)\p{Lu}{1,4}$/u.test(text)) return false;
  const key = fold(text);
  // "CBr" is not the CBR.
  const drawn = /^\p{Lu}{2}\p{Ll}{1,2}$/u.test(text);
  const known =
    C.word |
    (drawn ? 0 : C.abbreviation) |
    C.functionWord |
    (text === text.toUpperCase() ? 0 : C.particle) |
    C.month |
    C.party |
    C.place |
    C.title;
  return (classOf(key) & known) === 0 && !isOrdinary(key) && !isShortWord(key);
}

function make(start: number, text: string): Hit {
  return codeHit(start, text, 'handled', SENTENCE);
}

const SENTENCE = 'Waarschijnlijk de code van wie dit stuk heeft behandeld.';
