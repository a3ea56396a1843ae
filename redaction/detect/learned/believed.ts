/**
 * What the second look leaves of the hits of the rules: the names that it contradicts strongly go, a person's all at
 * once. What is certain it leaves alone.
 */
import type { Hit } from '../hit.ts';
import { bestChance, type Judged } from './judged.ts';

/**
 * Below what chance a name is not believed. Counted on documents that the rules had not met: of the names below it one
 * in six was right.
 */
const DISBELIEVED: Record<Hit['certainty'], number> = { check: 0.15, likely: 0.05, certain: 0 };

/** Names that may be left out; not those of a language model that the profile asked for (`candidates.ts`). */
export function isDoubtful({ kind, type, certainty, why }: Hit): boolean {
  const asked = why.recognizer === 'model';
  return kind === 'personal' && type === 'naam' && certainty !== 'certain' && !asked;
}

export function believed(hits: readonly Hit[], judged: readonly Judged[]): Hit[] {
  const chances = hits.map((hit) => (isDoubtful(hit) ? bestChance(judged, hit) : 1));
  const best = bestOfPersons(hits, chances);
  return hits.filter((hit, i) => {
    const chance = Math.max(chances[i]!, best.get(hit.group ?? '') ?? -1);
    return !isDoubtful(hit) || chance < 0 || chance >= DISBELIEVED[hit.certainty];
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
