/**
 * A landline behind somebody's home ("Molenweg 3, 9771 AZ Sauwerd, 050-306 14 88") is that person's: phones are settled
 * before it is known whose an address is.
 */
import { personalHit } from '../explain.ts';
import { type Hit, RangeSet } from '../hit.ts';
import type { Scan } from '../scan.ts';
import { isUnowned } from './phoneStanding.ts';

/** Letters between the two, with nothing but marks and a word for telephone. */
const BETWEEN = 40;
const JOINING =
  /^[\s,;.()–—|-]*(?:(?:en |is |zijn |haar |belt met |te bellen (?:op|via) |bereikbaar (?:op|via|onder) )*(?:t|tel|telefoon|telefoonnummer|telnr|huistelefoon)?[.:]*)[\s,;:(]*$/i;

export function withPhonesOfHomes({ text }: Scan, hits: readonly Hit[]): Hit[] {
  const homes = new RangeSet(hits.filter(isHome));
  return hits.map((hit) => (isUnowned(hit) && isBeside(text, hit, homes) ? ofHome(hit) : hit));
}

function isHome({ kind, type }: Hit): boolean {
  return kind === 'personal' && type === 'adres';
}

function isBeside(text: string, { start, end }: Hit, homes: RangeSet): boolean {
  const before = homes.find(Math.max(0, start - BETWEEN), start);
  if (before !== undefined) return JOINING.test(text.slice(before.end, start));
  const behind = homes.find(end, end + BETWEEN);
  return behind !== undefined && /^[\s,;]*$/.test(text.slice(end, behind.start));
}

function ofHome({ start, end, why, group }: Hit): Hit {
  return personalHit({
    start,
    end,
    type: 'telefoon',
    certainty: 'likely',
    recognizer: why.recognizer,
    pattern: why.pattern,
    context: why.context,
    sentence: 'Vast telefoonnummer bij een woonadres.',
    ...(group === undefined ? {} : { group }),
  });
}
