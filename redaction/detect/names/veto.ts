/** What carries a person's name without being a person: motions, laws, streets, buildings, firms, places. */
import { gapOf } from '../flow/gaps.ts';
import type { Token } from '../flow/token.ts';
import { C, classOf, isOrdinary } from '../lists/lexicon.ts';
import { STREET_SUFFIXES, THING_SUFFIXES } from '../lists/vocabulary.table.ts';
import type { NamePhrase } from './phrase.ts';

const NAME_BITS = C.first | C.surname;
const THINGS = [...new Set(`${THING_SUFFIXES} ${STREET_SUFFIXES}`.split(' '))].filter(
  (s) => s.length >= 3,
);
const FIRM_AFTER = new Set(
  'bv nv vof groep holding advocaten accountants notarissen makelaars architecten ingenieurs adviseurs consultancy consulting bouw transport transporten installaties techniek beheer vastgoed onroerend it ict media events catering zonen partners research institute university universiteit hogeschool school college lyceum museum stichting fonds foundation brug tunnel sluis kazerne straat laan weg plein park hal zaal arena stadion international nederland europe group bank verzekeringen ltd inc gmbh co company dataservices software systems solutions services logistics logistiek zorg wonen energie'.split(
    ' ',
  ),
);
const GENERIC_ORGANISATIONS = new Set(
  'afdeling team directie dienst raad kantoor bank groep hof partij fractie bureau werkgroep kring college inspectie partners adviseurs juristen advocaten wonen zorg bouw energie advies openbaar garage winkel gebr zonen'.split(
    ' ',
  ),
);

export interface Veto {
  readonly reason: string;
  readonly word: string;
}

/** Ends like a street or a thing and is no known name: "Suurhoffbrug", "Wilhelminakwartier". */
export function isThingWord(key: string): boolean {
  if ((classOf(key) & (C.surname | C.first)) !== 0) return false;
  if ((classOf(key) & C.thing) !== 0) return true;
  return (
    key.length > 7 &&
    THINGS.some((suffix) => key.endsWith(suffix) && key.length - suffix.length >= 3)
  );
}

/** May the token be part of a name at all? */
export function isStop(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const bits = classOf(token.key);
  if (
    (bits & (C.month | C.party | C.publicRole | C.title | C.honorific)) !== 0 &&
    (bits & NAME_BITS) === 0
  )
    return true;
  if ((bits & C.honorific) !== 0 && (bits & NAME_BITS) === 0) return true;
  if (token.shape === 'upper' && isAbbreviation(tokens, i)) return true;
  if ((bits & NAME_BITS) !== 0) return false;
  if (isThingWord(token.key) || (bits & C.functionWord) !== 0) return true;
  const led = isLed(tokens, i);
  if ((bits & C.place) !== 0) return !led;
  return isOrdinary(token.key) && !led;
}

/** Initials, a first name or a particle stand before it: then even a word or a place is a surname. */
function isLed(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before === undefined) return false;
  const gap = gapOf(tokens[i]!.gap);
  if (gap.dotted || (gap.blank && before.shape === 'single'))
    return before.shape === 'single' && before.dot;
  if (!gap.blank && !gap.hyphen) return false;
  const bits = classOf(before.key);
  if (before.shape === 'lower' && (bits & C.particle) !== 0) return isLedParticle(tokens, i - 1);
  return (
    (bits & C.first) !== 0 &&
    before.shape !== 'lower' &&
    (!isOrdinary(before.key) || gap.hyphen) &&
    (classOf(tokens[i]!.key) & (C.functionWord | C.verb)) === 0
  );
}

function isLedParticle(tokens: readonly Token[], i: number): boolean {
  let at = i;
  while (at > 0 && tokens[at]!.shape === 'lower' && (classOf(tokens[at]!.key) & C.particle) !== 0)
    at--;
  const before = tokens[at]!;
  if (before.shape === 'single' && before.dot) return true;
  return (
    before.shape !== 'lower' && (classOf(before.key) & C.first) !== 0 && !isOrdinary(before.key)
  );
}

/** FEZ, RIVM; but not ÖZTÜRK or a capital name in a line of capitals. */
function isAbbreviation(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const bits = classOf(token.key);
  if ((bits & C.abbreviation) !== 0) return !isLed(tokens, i) || token.text.length <= 3;
  if (token.text.length >= 4 && (bits & NAME_BITS) !== 0) return false;
  const capitals = [tokens[i - 1], tokens[i + 1]].some(
    (t) =>
      t !== undefined &&
      t.shape === 'upper' &&
      t.text.length >= 3 &&
      (classOf(t.key) & (NAME_BITS | C.particle)) !== 0,
  );
  if (capitals && (bits & NAME_BITS) !== 0) return false;
  return !(token.text.length >= 5 && isLed(tokens, i)) && !(capitals && token.text.length >= 4);
}

/** The reason why the phrase is no person, from the words around it. */
export function vetoOf(tokens: readonly Token[], phrase: NamePhrase): Veto | undefined {
  return before(tokens, phrase) ?? after(tokens, phrase);
}

function before(tokens: readonly Token[], phrase: NamePhrase): Veto | undefined {
  const left = tokens[phrase.from - 1];
  const own = tokens[phrase.from]!;
  if (left === undefined) return undefined;
  const gap = gapOf(own.gap);
  if (gap.hyphen && left.shape !== 'single' && !isRolePrefix(left))
    return { reason: 'naar een persoon genoemd', word: left.key };
  if (own.gap.includes('/') && isSlashNamed(tokens, phrase.from))
    return { reason: 'naar een persoon genoemd', word: 'motie' };
  if (/&/.test(own.gap)) return { reason: 'naam van een organisatie', word: '&' };
  if (!gap.blank && !/^ ?['"‘“(]$/.test(own.gap)) return undefined;
  const bits = classOf(left.key);
  if ((bits & C.namedAfter) !== 0) return { reason: 'naar een persoon genoemd', word: left.key };
  if (
    left.key === 'van' &&
    (classOf(tokens[phrase.from - 2]?.key ?? '') & C.namedAfter) !== 0 &&
    /^(?:formule|methode|wet|stelling|theorie|syndroom|ziekte|model)$/.test(
      tokens[phrase.from - 2]!.key,
    )
  )
    return { reason: 'naar een persoon genoemd', word: tokens[phrase.from - 2]!.key };
  if (
    (bits & C.namedPlace) !== 0 &&
    (bits & C.personRole) === 0 &&
    !(left.shape === 'capital' && (bits & C.surname) !== 0)
  )
    return { reason: 'naam van een gebouw of plaats', word: left.key };
  if ((bits & C.organisation) !== 0 && (bits & C.personRole) === 0) {
    const generic = GENERIC_ORGANISATIONS.has(left.key) && startsWithFirst(phrase);
    return generic ? undefined : { reason: 'naam van een organisatie', word: left.key };
  }
  return compoundBefore(left);
}

/** "motie Westerveld/Sazias", "motie-De Groot/Boswijk". */
function isSlashNamed(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 5); at--) {
    if ((classOf(tokens[at]!.key) & C.namedAfter) !== 0) return true;
    if (gapOf(tokens[at]!.gap).sentence) return false;
  }
  return false;
}

function startsWithFirst(phrase: NamePhrase): boolean {
  return phrase.initials !== '' || (phrase.firsts.length > 0 && phrase.surnames.length > 0);
}

function isRolePrefix(left: Token): boolean {
  return /^(?:oud|ex|mede|co|vice|loco)$/.test(left.key) || left.shape !== 'lower';
}

/** "adviescommissie Van den Broeke", "sporthal De Wilgen", "zorgcentrum Koningin Emma". */
function compoundBefore(left: Token): Veto | undefined {
  if (left.shape === 'upper' || left.key.length < 8 || left.dot) return undefined;
  const named = /(?:commissie|motie|wetsvoorstel|amendement|akkoord)$/.test(left.key);
  if (named)
    return {
      reason: 'naar een persoon genoemd',
      word: /(?:commissie|motie|wetsvoorstel|amendement|akkoord)$/.exec(left.key)![0],
    };
  const place =
    /(?:centrum|gebouw|huis|school|kazerne|zaal|hal|kerk|museum|bedrijf|bureau|kantoor|stichting|vereniging|organisatie|instelling|brug|tunnel|gemaal|terrein|boerderij|hoeve)$/.exec(
      left.key,
    );
  return place === null
    ? undefined
    : { reason: 'naam van een organisatie of gebouw', word: place[0] };
}

function after(tokens: readonly Token[], phrase: NamePhrase): Veto | undefined {
  const right = tokens[phrase.to + 1];
  if (right === undefined) return undefined;
  const gap = gapOf(right.gap);
  if (gap.hyphen && right.shape === 'lower' && (classOf(right.key) & C.particle) === 0)
    return { reason: 'naar een persoon genoemd', word: 'koppelteken' };
  if (/&/.test(right.gap)) return { reason: 'naam van een organisatie', word: '&' };
  if (gap.blank && FIRM_AFTER.has(right.key) && right.shape !== 'lower')
    return { reason: 'naam van een organisatie', word: right.key };
  if (
    gap.blank &&
    right.shape === 'single' &&
    /^[BN]$/.test(right.text) &&
    right.dot &&
    tokens[phrase.to + 2]?.text === 'V'
  )
    return { reason: 'naam van een organisatie', word: 'b.v.' };
  return undefined;
}
