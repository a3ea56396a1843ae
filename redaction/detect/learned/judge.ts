/** How likely a unit is somebody's, and what it then is. */
import type { Sights } from './evidence.ts';
import { featuresOf, MOST_FEATURES } from './features.ts';
import { sharesOf } from './network.ts';
import type { Units } from './units.ts';
import { EMBEDDINGS, FEATURES, LAYERS } from './weights.table.ts';
import { KINDS, unpackWeights, type Weights } from './weights.ts';

export interface Judgement {
  /** From 0 to 1: that it is somebody's, of whatever kind. */
  readonly chance: number;
  /** The likeliest of the kinds. */
  readonly kind: (typeof KINDS)[number];
}

let learned: Weights | undefined;
const seen = new Int32Array(MOST_FEATURES);

/** Of unit `i` among its neighbours. */
export function judge(units: Units, sights: Sights, i: number): Judgement {
  learned ??= unpackWeights(EMBEDDINGS, FEATURES, LAYERS);
  return judgementOf(sharesOf(learned, seen, featuresOf(units, sights, i, seen)));
}

/** Of the share of each kind. */
export function judgementOf(shares: Float64Array): Judgement {
  let best = 1;
  for (let kind = 2; kind < KINDS.length; kind++) if (shares[kind]! > shares[best]!) best = kind;
  return { chance: 1 - shares[0]!, kind: KINDS[best]! };
}
