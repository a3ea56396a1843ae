/**
 * Landlines of which the rules found nobody beside them, nor a word that calls them general: what stands around decides.
 * Where a text calls a number general, it stays.
 */
import { personalHit } from '../explain.ts';
import type { Hit } from '../hit.ts';
import { isUnowned } from '../identifiers/phoneStanding.ts';
import { bestChance, type Judged } from './judged.ts';

/** Counted on 632 documents that neither the rules nor the weights had met: from here on four of five are somebody's. */
const SOMEBODYS = 0.3;

export function withOwnPhones(hits: readonly Hit[], judged: readonly Judged[]): Hit[] {
  return hits.map((hit) =>
    isUnowned(hit) && bestChance(judged, hit) >= SOMEBODYS ? owned(hit) : hit,
  );
}

function owned({ start, end, group }: Hit): Hit {
  return personalHit({
    start,
    end,
    type: 'telefoon',
    certainty: 'check',
    recognizer: 'secondLook',
    pattern: 'ownPhone',
    sentence:
      'Geen regel zag van wie dit vaste nummer is, maar wat eromheen staat lijkt op wat in voorbeelden bij een persoon staat.',
    ...(group === undefined ? {} : { group }),
  });
}
