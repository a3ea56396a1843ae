/** Proposals of the second look where no rule spoke. */
import type { Certainty, EntityType } from '../../model/detection.ts';
import { personalHit } from '../explain.ts';
import type { Hit, Range, RangeSet } from '../hit.ts';
import { GAP } from './gapClass.ts';
import type { Judgement } from './judge.ts';
import { bestChance, type Judged } from './judged.ts';

/**
 * From what chance on a unit is proposed; kinds that are not named never are. Set on documents that neither the rules
 * nor the weights had met, where two of three proposals should be right.
 */
const ENOUGH: Partial<Record<Judgement['kind'], number>> = {
  naam: 0.4,
  initialen: 0.8,
  geboortedatum: 0.5,
  gezondheid: 0.7,
  personeelsnummer: 0.6,
  adres: 0.6,
  telefoon: 0.95,
};
/** A name where a rule read the name of a thing, or an address that is nobody's. */
const ENOUGH_IN_OTHER = 0.8;
/** From what chance on an address of which no rule knows whose it is is somebody's. */
const HOME = 0.7;
/** Beside one that is proposed. */
const ENOUGH_BESIDE = 0.3;
/** The same word elsewhere in the document. */
const ENOUGH_AGAIN = 0.26;
/** At the least, over all places of a word. */
const ON_AVERAGE = 0.28;
const LIKELY = 0.9;
/** A lone letter is a list's or a form's as often as a person's. */
const SHORTEST = 2;

/** Addresses that look like somebody's home, each as a whole. */
export function openAddresses(judged: readonly Judged[], addresses: readonly Range[]): Hit[] {
  return addresses
    .filter((address) => bestChance(judged, address, 'adres') >= HOME)
    .map(({ start, end }) => hit(start, end, 'adres', 'check'));
}

export interface Surroundings {
  /** Where a rule spoke. */
  readonly taken: RangeSet;
  /** Where it read the name of a thing, or an address that is nobody's. */
  readonly other: RangeSet;
  /** Where a person is named. */
  readonly persons: RangeSet;
}

export function unseenHits(judged: readonly Judged[], around: Surroundings): Hit[] {
  const free = judged.filter((_, i) => isFree(judged, i, around));
  const names = namesAmong(free);
  const found: Hit[] = [];
  for (let i = 0; i < free.length; i++) {
    if (!isProposed(free[i]!, names)) continue;
    const from = widened(free, i, -1);
    const to = widened(free, i, 1);
    if (from === to && isSentenceStart(free[i]!)) continue;
    found.push(hitOf(free[from]!.start, free[to]!.end, free[i]!));
    i = to;
  }
  return found;
}

function isFree(
  judged: readonly Judged[],
  i: number,
  { taken, other, persons }: Surroundings,
): boolean {
  const { start, end, form, garbled, kind, chance } = judged[i]!;
  if (garbled || taken.overlaps(start, end)) return false;
  if (kind === 'personeelsnummer')
    return !form.isNoted && persons.overlaps(Math.max(0, start - NEAR), end + NEAR);
  const thing = other.find(start, end);
  if (thing === undefined) return true;
  return kind === 'naam' && chance >= ENOUGH_IN_OTHER && !isBehindWord(judged, i, thing);
}

/** "Maatschap Ter Braak-Lubbers": the name is the firm's. */
function isBehindWord(judged: readonly Judged[], i: number, thing: Range): boolean {
  for (let k = i - 1; k >= 0 && judged[k]!.start >= thing.start; k--)
    if (judged[k]!.form.isOrdinary) return true;
  return false;
}

/** Letters between a number of a person and who it is: inventories are full of numbers that look the same. */
const NEAR = 160;

/**
 * The words that are proposed as names somewhere, and whose places together look like a name's: what stands fifty times
 * in a table is somewhere taken for anything.
 */
function namesAmong(free: readonly Judged[]): Set<number> {
  const counts = new Map<number, { all: number; sure: number; chances: number }>();
  for (const one of free) {
    const count = counts.get(one.form.key) ?? { all: 0, sure: 0, chances: 0 };
    count.all++;
    if (OF_PERSONS.has(one.kind)) {
      count.chances += one.chance;
      if (isEnough(one)) count.sure++;
    }
    counts.set(one.form.key, count);
  }
  const names = [...counts].filter(
    ([, { all, sure, chances }]) => sure > 0 && chances >= all * ON_AVERAGE,
  );
  return new Set(names.map(([key]) => key));
}

function isProposed(one: Judged, names: ReadonlySet<number>): boolean {
  if (one.end - one.start < SHORTEST) return false;
  if (one.kind !== 'adres' && one.form.isNumber !== OF_NUMBERS.has(one.kind)) return false;
  if (one.form.isDate !== (one.kind === 'geboortedatum')) return false;
  if (!OF_PERSONS.has(one.kind)) return isEnough(one);
  return names.has(one.form.key) && (isEnough(one) || isAgain(one));
}

function isAgain({ kind, chance }: Judgement): boolean {
  return kind === 'naam' && chance >= ENOUGH_AGAIN;
}

const OF_NUMBERS = new Set<Judgement['kind']>(['geboortedatum', 'telefoon', 'personeelsnummer']);
const OF_PERSONS = new Set<Judgement['kind']>(['naam', 'initialen']);

function isEnough({ chance, kind }: Judgement): boolean {
  return chance >= (ENOUGH[kind] ?? 2);
}

/** The last unit in this direction that belongs to the one at `i`. */
function widened(free: readonly Judged[], i: number, step: 1 | -1): number {
  let end = i;
  while (belongs(free, end, step) && free[end + step]!.kind === free[i]!.kind) end += step;
  return end;
}

function belongs(free: readonly Judged[], at: number, step: 1 | -1): boolean {
  const next = free[at + step];
  const gap = (step > 0 ? next : free[at])?.gap;
  return (
    next !== undefined &&
    next.place === free[at]!.place + step &&
    JOINING.has(gap!) &&
    next.chance >= ENOUGH_BESIDE
  );
}

/** "Ambtenaren zijn …": the capital says nothing. */
function isSentenceStart({ kind, form, gap }: Judged): boolean {
  return kind === 'naam' && form.isOrdinary && PARTING.has(gap);
}

const PARTING = new Set<number>([GAP.block, GAP.cell, GAP.line, GAP.sentence]);

const JOINING = new Set<number>([GAP.none, GAP.blank, GAP.hyphen, GAP.dotted]);

function hitOf(start: number, end: number, { kind, chance }: Judgement): Hit {
  return hit(start, end, kind as EntityType, chance >= LIKELY ? 'likely' : 'check');
}

function hit(start: number, end: number, type: EntityType, certainty: Certainty): Hit {
  return personalHit({
    start,
    end,
    type,
    certainty,
    recognizer: 'secondLook',
    pattern: type,
    sentence: SENTENCE,
  });
}

const SENTENCE =
  'Geen regel zag dit, maar wat eromheen staat lijkt op wat in voorbeelden rond persoonsgegevens staat.';
