/** Homes said without street or postcode: "woont op nummer 41", and where a home lies in degrees (ETRS89, WGS 84). */
import { personalHit } from '../explain.ts';
import { type WordPattern, wordPattern } from '../flow/words.ts';
import type { Hit } from '../hit.ts';
import { leftContext, rightContext, type Scan } from '../scan.ts';
import { clauseOf } from './addressClause.ts';
import { homePoints } from './addressEvidence.ts';
import { nextHouse } from './addressTail.ts';

const NUMBER = wordPattern(
  '(?<![\\p{L}\\d])',
  'huisnummer nummer huisnr\\.? nr\\.? ligplaats standplaats staanplaats unit stacaravan chalet'.split(
    ' ',
  ),
  ' ([1-9]\\d{0,3}(?:-[IVX]{1,3}| (?:boven|beneden|bis|hs)(?![\\p{L}])|[ -]?[a-z])?)(?![\\p{L}\\d]|[.,/-]\\d)',
  'u',
);
const LIVES =
  /(?:\b(?:woont|woon|wonen|woonde|woonachtig|wonende)\b|\b(?:familie|fam\.|gezin|(?:onder|boven|over|achter)?buren|buurman|buurvrouw|overburen|bewoners?|omwonenden?) )[^.;\n\t]{0,48}(?:\b(?:op|van|aan)|,|straat|laan|weg|hof|plein|kade|dijk|singel|gracht|dreef) $/;
/** "woont op 45": no floor, length, age or day. */
const LIVES_ON = wordPattern(
  '\\b',
  ['woont', 'wonen', 'woonde', 'woonden', 'woonachtig', 'wonende?'],
  ' (?:zelf |nu |ook |al |vlakbij |schuin |tegenover ){0,2}op (\\d{1,4}[a-z]?)(?![\\p{L}\\d]|[.,/-]\\d| ?(?:hoog|m|meter|km|kilometer|minuten|jaar|procent|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\\b)',
  'u',
);
/** "wij woonden daar, ik op 6, hij op 8". */
const EACH_ON: WordPattern = {
  first: /^(?:ik|hij|zij|ze|wij|we|\p{Lu}\p{Ll}{2,14})$/u,
  whole: /\b(?:ik|hij|zij|ze|wij|we|\p{Lu}\p{Ll}{2,14}) op (\d{1,4}[a-z]?)(?=[,.;)]| en )/uy,
};
/** Of the European Netherlands: 50.7–53.6 north, 3.3–7.3 east. */
const DEGREES =
  /5(?<=(?<![\p{L}\d.,])5)[0-3][.,]\d{3,8} ?°?(?: ?N(?:B|\.B\.)?)?[,;]? ?[3-7][.,]\d{3,8}(?: ?°?(?: ?[EO](?:L|\.L\.)?)?)(?![\p{L}\d])/gu;
const HOME =
  /(?:woonhuis|woning|woont|wonen|huis|thuis|thuisadres|woonadres|woonboot|boerderij)\b[^.;\n]{0,40}$/;

/** "buurman op 12", "de overburen van 7b": no age, day or amount. */
const NEIGHBOUR_ON: WordPattern = {
  first: /buu?r|^bewo/,
  whole:
    /(?:(?:over|onder|boven|achter|naast)?buu?r(?:man|vrouw|en|jongen|meisje)?|bewoners?|bewoonster) op (\d{1,4}[a-z]?)(?![\p{L}\d]|[.,/-]\d| ?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|meter|m|km|hoog|uur)(?!\p{L}))/uy,
};

export function homeNumberHits(scan: Scan, names: readonly Hit[]): Hit[] {
  const ends = new Set(names.filter((hit) => hit.kind === 'personal').map((hit) => hit.end));
  const lived = scan.words
    .matches(NUMBER)
    .filter(
      (match) => !scan.taken.overlaps(match.index, match.index + 1) && isLivedIn(scan, match, ends),
    );
  const each = scan.words
    .matches(EACH_ON)
    .filter(({ index }) =>
      /\b(?:woon|woont|wonen|woonde|woonden)\b[^.]{0,60}$/.test(leftContext(scan, index, 100)),
    );
  const located = [...scan.text.matchAll(DEGREES)].filter(({ index }) =>
    HOME.test(leftContext(scan, index, 60)),
  );
  const bare = [...scan.words.matches(LIVES_ON), ...scan.words.matches(NEIGHBOUR_ON), ...each];
  const hits = [...lived, ...bare].map((match) => make(match, 'number'));
  return [
    ...hits.flatMap((hit) => [hit, ...nextHouses(scan, hit)]),
    ...located.map((match) => make(match, 'degrees')),
  ];
}

const MOST_NEXT = 4;

/** "nummer 5, 7 en 9". */
function nextHouses(scan: Scan, first: Hit): Hit[] {
  const hits: Hit[] = [];
  for (let end = first.end; hits.length < MOST_NEXT; ) {
    const next = nextHouse(scan.text, end);
    if (next === undefined) break;
    hits.push({ ...first, ...next });
    end = next.end;
  }
  return hits;
}

function isLivedIn(scan: Scan, match: RegExpExecArray, ends: ReadonlySet<number>): boolean {
  const { index, 0: text } = match;
  const word = text.slice(0, 1).toLowerCase();
  if (word !== 'n' && word !== 'h') return isSomebodys(scan, match);
  return (
    LIVES.test(leftContext(scan, index, 80)) ||
    isBehindName(scan, index, ends) ||
    isSomebodys(scan, match)
  );
}

const LINKED =
  /(?:\b(?:van|op|naast|bij|voor|tegenover|achter|uit|boven|onder|met|t\/o|in) |, |\()$/;
const WHO_LIVES =
  /^,? waar (?:een |de |het |zijn |haar )?(?:mevrouw|meneer|man|vrouw|gezin|familie|heer|hij|zij|ze|bewoner|ouder)|^ (?:hs |bis )?(?:woont|wonen|woonde|woonden|verblijft|leeft)(?!\p{L})|^ (?:deed|werd|wordt|doet) [^.;]{0,30}\b(?:open|opengedaan|aangebeld)\b/u;
/** "Die van nummer 40", "wij (nr. 21)". */
const THAT_OF = /\b(?:die|degene|iemand|mensen|lui) van $|\b(?:ik|wij|we|ons) \($/;
const ON_STREET =
  /(?:straat|laan|weg|hof|plein|kade|dijk|singel|gracht|dreef|pad|wal|ring) (?:t\/o |tegenover |, )?$/;
const ENOUGH = 3;

/** "Het meisje van nummer 33", "voor nummer 104, waar een mevrouw woont". */
function isSomebodys(scan: Scan, { index, 0: text }: RegExpExecArray): boolean {
  const left = leftContext(scan, index, 40);
  if (!LINKED.test(left) && !/(?:^|[.;!?\n] ?)$/.test(left)) return false;
  const right = rightContext(scan, index + text.length, 60).replace(/\n/g, ' ');
  if (/^ b\.?v\b/.test(right)) return false;
  if (WHO_LIVES.test(right) || THAT_OF.test(left)) return true;
  const points = homePoints(clauseOf(scan, index, index).before);
  return points + (ON_STREET.test(left) ? 1 : 0) >= ENOUGH;
}

/** "de Gier van nummer 120", "Yıldırım-Kok, nr. 73". */
function isBehindName(scan: Scan, start: number, ends: ReadonlySet<number>): boolean {
  const glue = /(?:, ?| van | op | uit | \()$/.exec(scan.text.slice(Math.max(0, start - 6), start));
  return glue !== null && ends.has(start - glue[0].length);
}

const LEADS = /^(?:huisn|n|ligpl|stand|staan|unit|staca|chal)/i;

/** "nummer 5" with its word, "op 45" without. */
function make(match: RegExpExecArray, pattern: string): Hit {
  const number = (LEADS.test(match[0]) ? match[0] : (match[1] ?? match[0])).trimEnd();
  const start = match.index + match[0].indexOf(number);
  return personalHit({
    start,
    end: start + number.length,
    type: 'adres',
    certainty: 'likely',
    recognizer: 'homeNumber',
    pattern,
    context: 'woont',
    sentence: 'Hiermee is te vinden waar iemand woont.',
  });
}
