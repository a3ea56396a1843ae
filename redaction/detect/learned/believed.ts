/**
 * What the second look leaves of the hits of the rules: what it contradicts goes, a person's mentions all at once, and
 * what it doubts is not certain any more.
 */
import type { Certainty, EntityType } from '../../model/detection.ts';
import type { Hit } from '../hit.ts';
import { LIVED_IN } from '../identifiers/addressVerdict.ts';
import { bestChance, type Judged } from './judged.ts';

/**
 * Below what chance a hit is not believed. Counted on documents that neither the rules nor the weights had met (280, and
 * 130 later ones): of what goes here one in eight was right. Of what has a form or a checksum of its own (e-mail,
 * telephones, accounts) nothing goes.
 */
const DISBELIEVED: Partial<Record<EntityType, Record<Certainty, number>>> = {
  naam: { check: 0.55, likely: 0.6, certain: 0.5 },
  initialen: { check: 0.3, likely: 0.45, certain: 0.3 },
  adres: { check: 0.6, likely: 0.5, certain: 0.5 },
  gezondheid: { check: 0.55, likely: 0.7, certain: 0.5 },
  kenteken: { check: 0.25, likely: 0.25, certain: 0.25 },
};
/**
 * Names by what the sentence says of them, not by their looks: beside other persons, behind a role, before what only
 * people do, with a particle of surnames. Of those below the chance above three in four were right.
 */
const TOLD_NAMES = new Set([
  'enumeration',
  'role',
  'verb',
  'doubleName',
  'propagation',
  'list',
  'cue',
  'called',
  'honorific',
  'particle',
]);
const TOLD_ENOUGH = 0.35;
/** By their looks alone: two words like a first name and a surname, a street with points for and against. */
const LOOKS = new Set(['name.firstAndSurname', 'address.weighed']);
const LOOKS_ENOUGH = 0.7;
/** Below this nothing that is judged stays certain. */
const SURE = 0.7;

/** What a person asked for stands: the lists of a profile, and its language model (`candidates.ts`). */
const ASKED_FOR = new Set(['model', 'redactList']);

/**
 * Who lives in a street is told by a sentence, or by the address elsewhere; a name of a street alone looks like any. A
 * code that a table explains, or that stands alone in a cell as it does, is told too.
 */
const TOLD = new Set(['homeStreet.lives', 'address.knownStreet', 'initials.key', 'initials.cell']);

/** Hits that may be left out. */
export function isDoubtful({ kind, type, why }: Hit): boolean {
  if (kind !== 'personal' || !(type in DISBELIEVED)) return false;
  if (why.context === LIVED_IN) return false;
  return !ASKED_FOR.has(why.recognizer) && !TOLD.has(`${why.recognizer}.${why.pattern}`);
}

export function believed(hits: readonly Hit[], judged: readonly Judged[]): Hit[] {
  const chances = hits.map((hit) => (isDoubtful(hit) ? bestChance(judged, hit) : 1));
  const best = bestOfPersons(hits, chances);
  const columns = meansOfColumns(hits, chances);
  return hits.flatMap((hit, i) => {
    const persons = best.get(hit.group ?? '') ?? -1;
    const chance = Math.max(chances[i]!, persons, columns.get(columnOf(hit)) ?? -1);
    if (!isDoubtful(hit) || chance < 0) return [hit];
    if (chance < leastChance(hit)) return [];
    return [chance < SURE && hit.certainty === 'certain' ? { ...hit, certainty: 'likely' } : hit];
  });
}

function leastChance({ type, certainty, why }: Hit): number {
  if (type === 'naam' && TOLD_NAMES.has(why.pattern)) return TOLD_ENOUGH;
  const looks = certainty !== 'certain' && LOOKS.has(`${why.recognizer}.${why.pattern}`);
  return looks ? LOOKS_ENOUGH : DISBELIEVED[type]![certainty];
}

/** The best chance of a person's mentions that were found by themselves. */
function bestOfPersons(hits: readonly Hit[], chances: readonly number[]): Map<string, number> {
  const best = new Map<string, number>();
  hits.forEach(({ group, why }, i) => {
    if (group === undefined || why.pattern === 'propagation') return;
    best.set(group, Math.max(best.get(group) ?? -1, chances[i]!));
  });
  return best;
}

/** Codes in one column stand or fall together: the letters of each tell little. */
function meansOfColumns(hits: readonly Hit[], chances: readonly number[]): Map<string, number> {
  const all = new Map<string, number[]>();
  hits.forEach((hit, i) => {
    const column = columnOf(hit);
    if (column !== '') all.set(column, [...(all.get(column) ?? []), chances[i]!]);
  });
  return new Map(
    [...all].map(([column, own]) => [column, own.reduce((a, b) => a + b) / own.length]),
  );
}

/** By its label; none for what stands elsewhere. */
function columnOf({ type, why }: Hit): string {
  return type === 'initialen' && why.pattern === 'placed' ? why.context : '';
}
