/**
 * What the second look leaves of the hits of the rules: what it contradicts goes, a person's mentions all at once, and
 * what it doubts is not certain any more.
 */
import type { Certainty, EntityType } from '../../model/detection.ts';
import type { Hit } from '../hit.ts';
import { bestChance, type Judged } from './judged.ts';

/**
 * Below what chance a hit is not believed. Counted on 280 documents that neither the rules nor the weights had met: of
 * what goes here one in eleven was right. Of what has a form or a checksum of its own (e-mail, telephones, accounts)
 * nothing goes, nor of health.
 */
const DISBELIEVED: Partial<Record<EntityType, Record<Certainty, number>>> = {
  naam: { check: 0.3, likely: 0.35, certain: 0.35 },
  initialen: { check: 0.15, likely: 0.3, certain: 0.15 },
  adres: { check: 0.5, likely: 0.3, certain: 0.3 },
  kenteken: { check: 0.25, likely: 0.25, certain: 0.25 },
};
/** Below this nothing that is judged stays certain. */
const SURE = 0.7;

/** What a person asked for stands: the lists of a profile, and its language model (`candidates.ts`). */
const ASKED_FOR = new Set(['model', 'redactList']);

/** Who lives in a street is told by a sentence, or by the address elsewhere; a name of a street alone looks like any. */
const TOLD_HOMES = new Set(['homeStreet.lives', 'address.knownStreet']);

/** Hits that may be left out. */
export function isDoubtful({ kind, type, why }: Hit): boolean {
  if (kind !== 'personal' || !(type in DISBELIEVED)) return false;
  return !ASKED_FOR.has(why.recognizer) && !TOLD_HOMES.has(`${why.recognizer}.${why.pattern}`);
}

export function believed(hits: readonly Hit[], judged: readonly Judged[]): Hit[] {
  const chances = hits.map((hit) => (isDoubtful(hit) ? bestChance(judged, hit) : 1));
  const best = bestOfPersons(hits, chances);
  const columns = meansOfColumns(hits, chances);
  return hits.flatMap((hit, i) => {
    const persons = best.get(hit.group ?? '') ?? -1;
    const chance = Math.max(chances[i]!, persons, columns.get(columnOf(hit)) ?? -1);
    if (!isDoubtful(hit) || chance < 0) return [hit];
    if (chance < DISBELIEVED[hit.type]![hit.certainty]) return [];
    return [chance < SURE && hit.certainty === 'certain' ? { ...hit, certainty: 'likely' } : hit];
  });
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
