/** Homes found once are homes wherever nothing says otherwise: the door, its postcode, and its street. */
import { personalHit } from '../explain.ts';
import { beginning } from '../flow/words.ts';
import { type Hit, RangeSet } from '../hit.ts';
import { foldText } from '../lists/fold.ts';
import { leftContext, type Scan } from '../scan.ts';
import type { Address } from './address.ts';
import { HOME_VERDICT, type Verdict } from './addressVerdict.ts';
import { HOME } from './addressWords.ts';

export interface KnownHomes {
  /** `otherwise` when it is not known. */
  verdictOn(address: Address, otherwise: Verdict): Verdict;
  /** The streets where nothing but the number is left out: "uw adres aan de Hazelwormlaan". */
  streetHits(addresses: readonly Address[]): Hit[];
}

interface Judged {
  readonly address: Address;
  readonly verdict: Verdict;
}

/** Shorter names of streets are words as well. */
const LEAST = 8;

export function knownHomes(scan: Scan, verdicts: readonly Judged[]): KnownHomes {
  const homes = verdicts.filter(({ verdict }) => verdict.kind === 'personal');
  const texts = homes.map(({ address }) => scan.text.slice(address.start, address.end));
  const doors = new Set(texts.flatMap((text) => doorOf(text) ?? []));
  const codes = new Set(texts.flatMap((text) => codeOf(text) ?? []));
  const streets = new Map(texts.flatMap((text) => streetOf(text) ?? []));
  return {
    verdictOn: (address, otherwise) => {
      const text = scan.text.slice(address.start, address.end);
      const code = address.kind === 'postcode' ? codeOf(text) : undefined;
      // Another house of the same street is a shop, a school or a firm as often as a neighbour's.
      return doors.has(doorOf(text) ?? '') || codes.has(code ?? '') ? HOME_VERDICT : otherwise;
    },
    streetHits: (addresses) => {
      const known = new RangeSet(addresses);
      return [...streets.values()].flatMap((name) => named(scan, name, known));
    },
  };
}

/** "kerklaan9a": up to the first number. */
function doorOf(text: string): string | undefined {
  const own = foldText(text).replace(/^[^\d,\n]+[,\n] ?(?=[^\d,\n]+\d)/, '');
  const door = /^\D{3,60}\d+[ -]?(?:[a-z](?![a-z]))?/.exec(own)?.[0];
  return door
    ?.replace(/^(?:de|het|'t) /, '')
    .replace(/[\s-]+/g, '')
    .replace(/str\.(?=\d)/, 'straat');
}

function codeOf(text: string): string | undefined {
  return /(?<!\d)\d{4} ?[A-Z]{2}(?!\p{L})/u.exec(text)?.[0].replace(' ', '');
}

/** Key and name. */
function streetOf(text: string): [string, string][] | undefined {
  const name = /^(\p{Lu}[\p{L} .'’-]{2,40}?) \d/u.exec(text)?.[1];
  if (name === undefined || name.length < LEAST - 2) return undefined;
  const key = foldText(name)
    .replace(/^(?:de|het|'t) /, '')
    .replace(/str\.$/, 'straat')
    .replace(/[\s-]+/g, '');
  return [[key, name]];
}

const NO_NUMBER = /^(?![\p{L}\d]| \d)/u;
const ADDRESS_WORD = /\b(?:adres|huis|woning|pand|deur|straat)\b[^.;\n]{0,40}$/;

function named(scan: Scan, name: string, addresses: RangeSet): Hit[] {
  if (name.length < LEAST) return [];
  const hits: Hit[] = [];
  const { first, leads } = beginning([`${/^\p{L}+/u.exec(name)![0]}$`]);
  for (const at of scan.words.starting(first, leads)) {
    if (!scan.text.startsWith(name, at)) continue;
    const end = at + name.length;
    if (!NO_NUMBER.test(scan.text.slice(end, end + 2))) continue;
    if (addresses.overlaps(at, end)) continue;
    const left = leftContext(scan, at, 72);
    if (!HOME.test(left) && !ADDRESS_WORD.test(left)) continue;
    hits.push(
      personalHit({
        start: at,
        end,
        type: 'adres',
        certainty: 'likely',
        recognizer: 'address',
        pattern: 'knownStreet',
        context: 'adres',
        sentence: 'Straat waar iemand in dit document woont.',
      }),
    );
  }
  return hits;
}
