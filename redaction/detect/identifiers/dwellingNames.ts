/** Homes that are named instead of numbered: "hoeve Zeldenrust aan de Oude Tolweg", "woonark 'Nooit Gedacht'". */
import { personalHit } from '../explain.ts';
import { wordPattern } from '../flow/words.ts';
import type { Hit } from '../hit.ts';
import { foldText } from '../lists/fold.ts';
import type { Scan } from '../scan.ts';
import type { Address } from './address.ts';
import { clauseOf } from './addressClause.ts';
import { tailEnd } from './addressTail.ts';

const KINDS = wordPattern(
  '(?<![\\p{L}-])',
  'hoeve boerderij woonboerderij woonark woonboot woonschip ark villa erve erf chalet stolp bungalow landhuis recreatiewoning vakantiehuisje caravan stacaravan woonwagen plaatse hofstede'.split(
    ' ',
  ),
  '(?![\\p{L}-])',
  'iu',
);
const NAME =
  /^ (?:genaamd |geheten )?(?:['‘“„"][^'’”"\n]{2,30}['’”"]|(?:['’]t |De |Het )?\p{Lu}[\p{L}'’-]+(?: (?:van |de |het |ter |ten |den )?\p{Lu}[\p{L}'’-]+){0,2})(?:(?:,| aan| in| te| op)(?: de| het)? \p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2})?/u;
const REACH = 110;
const LIVED_IN =
  /\b(?:woon|woont|wonen|woonde|woonden|woonachtig|wonende?|verblijft|verbleef|logeert|slaapt|sliep|boer|boert|boeren|keukentafel|ingeschreven|troffen|trof|aangetroffen|thuis|huisbezoek|aangebeld|aanbelden)\b[^.;]{0,60}$/;
const BY =
  /^[^.;]{0,24}\b(?:de )?(?:bewoner|bewoonster|bewoners|huurder)\b|^,? waar (?:hij|zij|ze|het gezin|de familie)\b/;

/** A farm, a villa or a ship with a name may be a firm, a restaurant or a home for the old as well. */
function isLivedIn(scan: Scan, start: number, end: number): boolean {
  const { before, behind } = clauseOf(scan, start, end);
  return LIVED_IN.test(foldText(before)) || BY.test(behind);
}

export function dwellingNameHits(scan: Scan, addresses: readonly Address[]): Hit[] {
  return scan.words.matches(KINDS).flatMap(({ index, 0: word }) => {
    const rest = scan.text.slice(index + word.length, index + REACH).replace(/\n/g, ' ');
    const name = NAME.exec(rest)?.[0];
    if (name === undefined) return [];
    const start = index;
    const end = tailEnd(scan.text, index + word.length + name.length);
    if (addresses.some((one) => one.start < end && one.end > start)) return [];
    return isLivedIn(scan, start, end) ? [make(start, end)] : [];
  });
}

function make(start: number, end: number): Hit {
  return personalHit({
    start,
    end,
    type: 'adres',
    certainty: 'likely',
    recognizer: 'dwellingNames',
    pattern: 'named',
    context: 'woont',
    sentence: 'Een huis met een naam, waar iemand woont.',
  });
}
