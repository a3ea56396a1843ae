/** Homes said without street or postcode: "woont op nummer 41", and where a home lies in degrees (ETRS89, WGS 84). */
import { personalHit } from '../explain.ts';
import type { Hit } from '../hit.ts';
import { leftContext, rightContext, type Scan } from '../scan.ts';
import { clauseOf } from './addressClause.ts';
import { homePoints } from './addressEvidence.ts';

const NUMBER =
  /(?<![\p{L}\d])(?:(?:huis)?nummer|(?:huis)?nr\.?) ([1-9]\d{0,3}(?:-[IVX]{1,3}| (?:boven|beneden|bis|hs)(?![\p{L}])|[ -]?[a-z])?)(?![\p{L}\d]|[.,/-]\d)/gu;
const LIVES =
  /(?:\b(?:woont|woon|wonen|woonde|woonachtig|wonende)\b|\b(?:familie|fam\.|gezin|(?:onder|boven|over|achter)?buren|buurman|buurvrouw|overburen|bewoners?|omwonenden?) )[^.;\n\t]{0,48}(?:\b(?:op|van|aan)|,|straat|laan|weg|hof|plein|kade|dijk|singel|gracht|dreef) $/;
/** "woont op 45": no floor, length, age or day. */
const LIVES_ON =
  /\b(?:woont|wonen|woonde|woonden|woonachtig|wonende?) (?:zelf |nu |ook |al |vlakbij |schuin |tegenover ){0,2}op (\d{1,4}[a-z]?)(?![\p{L}\d]|[.,/-]\d| ?(?:hoog|m|meter|km|kilometer|minuten|jaar|procent|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b)/gu;
/** "wij woonden daar, ik op 6, hij op 8". */
const EACH_ON = /\b(?:ik|hij|zij|ze|wij|we|\p{Lu}\p{Ll}{2,14}) op (\d{1,4}[a-z]?)(?=[,.;)]| en )/gu;
/** Of the European Netherlands: 50.7–53.6 north, 3.3–7.3 east. */
const DEGREES =
  /(?<![\p{L}\d.,])5[0-3][.,]\d{3,8} ?°?(?: ?N(?:B|\.B\.)?)?[,;]? ?[3-7][.,]\d{3,8}(?: ?°?(?: ?[EO](?:L|\.L\.)?)?)(?![\p{L}\d])/gu;
const HOME =
  /(?:woonhuis|woning|woont|wonen|huis|thuis|thuisadres|woonadres|woonboot|boerderij)\b[^.;\n]{0,40}$/;

export function homeNumberHits(scan: Scan, names: readonly Hit[]): Hit[] {
  const ends = new Set(names.filter((hit) => hit.kind === 'personal').map((hit) => hit.end));
  const lived = [...scan.text.matchAll(NUMBER)].filter(
    ({ index }) =>
      (LIVES.test(leftContext(scan, index, 80)) ||
        isBehindName(scan, index, ends) ||
        isSomebodys(scan, index)) &&
      !scan.taken.overlaps(index, index + 1),
  );
  const each = [...scan.text.matchAll(EACH_ON)].filter(({ index }) =>
    /\b(?:woon|woont|wonen|woonde|woonden)\b[^.]{0,60}$/.test(leftContext(scan, index, 100)),
  );
  const located = [...scan.text.matchAll(DEGREES)].filter(({ index }) =>
    HOME.test(leftContext(scan, index, 60)),
  );
  return [
    ...[...lived, ...scan.text.matchAll(LIVES_ON), ...each].map((match) => make(match, 'number')),
    ...located.map((match) => make(match, 'degrees')),
  ];
}

const LINKED = /(?:\b(?:van|op|naast|bij|voor|tegenover|achter|uit|boven|onder|met)|,|\() $/;
const WHO_LIVES =
  /^,? waar (?:een |de |het |zijn |haar )?(?:mevrouw|meneer|man|vrouw|gezin|familie|heer|hij|zij|ze|bewoner|ouder)/;
const ENOUGH = 3;

/** "Het meisje van nummer 33", "voor nummer 104, waar een mevrouw woont". */
function isSomebodys(scan: Scan, start: number): boolean {
  if (!LINKED.test(leftContext(scan, start, 12))) return false;
  if (WHO_LIVES.test(rightContext(scan, start, 60).replace(/^\S+ \S+?(?=[, ])/, ''))) return true;
  return homePoints(clauseOf(scan, start, start).before) >= ENOUGH;
}

/** "de Gier van nummer 120", "Yıldırım-Kok, nr. 73". */
function isBehindName(scan: Scan, start: number, ends: ReadonlySet<number>): boolean {
  const glue = /(?:, ?| van | op | uit | \()$/.exec(scan.text.slice(Math.max(0, start - 6), start));
  return glue !== null && ends.has(start - glue[0].length);
}

/** "nummer 5" with its word, "op 45" without. */
function make(match: RegExpExecArray, pattern: string): Hit {
  const number = (/^(?:huis)?n/i.test(match[0]) ? match[0] : (match[1] ?? match[0])).trimEnd();
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
