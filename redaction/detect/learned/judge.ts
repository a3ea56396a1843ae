/** How likely a unit is somebody's, and what it then is: the sum of the weights of what is seen, as shares of one. */
import type { Sight } from './evidence.ts';
import { featuresOf, MOST_FEATURES } from './features.ts';
import type { Unit } from './units.ts';
import { FEATURES, WEIGHTS } from './weights.table.ts';
import { KINDS, SCALE, unpackWeights, type Weights } from './weights.ts';

export interface Judgement {
  /** From 0 to 1: that it is somebody's, of whatever kind. */
  readonly chance: number;
  /** The likeliest of the kinds. */
  readonly kind: (typeof KINDS)[number];
}

let learned: Weights | undefined;

/** Of unit `i` among its neighbours. */
export function judge(units: readonly Unit[], sights: readonly Sight[], i: number): Judgement {
  learned ??= unpackWeights(WEIGHTS, FEATURES);
  const count = featuresOf(units, sights, i, seen);
  sums.fill(0);
  for (let n = 0; n < count; n++) add(learned, seen[n]!);
  return judgementOf(sums);
}

const seen = new Int32Array(MOST_FEATURES);
const sums = new Float64Array(KINDS.length);

function add({ rows, rowOf }: Weights, feature: number): void {
  const row = rowOf(feature) * KINDS.length;
  if (row === 0) return;
  for (let kind = 0; kind < KINDS.length; kind++) sums[kind]! += rows[row + kind]!;
}

/** Of the sums of weights per kind. */
export function judgementOf(weights: Float64Array): Judgement {
  let best = 1;
  for (let kind = 2; kind < KINDS.length; kind++) if (weights[kind]! > weights[best]!) best = kind;
  let others = 0;
  for (let kind = 1; kind < KINDS.length; kind++)
    others += Math.exp((weights[kind]! - weights[best]!) / SCALE);
  const nothing = Math.exp((weights[0]! - weights[best]!) / SCALE);
  return { chance: others / (others + nothing), kind: KINDS[best]! };
}
