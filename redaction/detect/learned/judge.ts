/** How likely a unit is somebody's, and what it then is. */
import type { Sights } from './evidence.ts';
import { featuresOf, MOST_FEATURES } from './features.ts';
import { sharesOf } from './network.ts';
import type { Units } from './units.ts';
import { EMBEDDINGS, FEATURES, LAYERS } from './weights.table.ts';
import { KINDS, packReady, readyWeights, unpackWeights, type Weights } from './weights.ts';

export interface Judgement {
  /** From 0 to 1: that it is somebody's, of whatever kind. */
  readonly chance: number;
  /** The likeliest of the kinds. */
  readonly kind: (typeof KINDS)[number];
}

let learned: Weights | undefined;
const seen = new Int32Array(MOST_FEATURES);

/** What `useReadyWeights` takes in another process: unpacking takes as long as finding in ten pages. */
export function readyWeightsToKeep(): Uint8Array {
  return packReady(unpackWeights(EMBEDDINGS, FEATURES, LAYERS));
}

/** Instead of unpacking the weights. Bytes that are no such weights are passed over. */
export function useReadyWeights(bytes: () => Uint8Array | undefined): void {
  if (learned !== undefined) return;
  const ready = bytes();
  learned = ready && readyWeights(ready);
}

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
