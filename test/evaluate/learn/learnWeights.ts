/**
 * Weights by multinomial logistic regression: one pass over the examples in a fixed random order, each weight with its
 * own step (AdaGrad). Twice in four a word's own letters are hidden, so that its surroundings learn to speak for it.
 */
import { OF_PLACE } from '../../../redaction/detect/learned/features.ts';
import { KINDS, SCALE } from '../../../redaction/detect/learned/weights.ts';
import type { Example } from './examples.ts';

const STEP = 0.15;
const WIDTH = KINDS.length;
const LARGEST = 127 / SCALE;

/** A row of `WIDTH` weights for each feature number that at least `least` examples have. */
export function learnWeights(
  examples: readonly Example[],
  least: number,
): Map<number, Float64Array> {
  const rows = rowsOf(examples, least);
  const steps = new Map([...rows.keys()].map((feature) => [feature, new Float64Array(WIDTH)]));
  const random = randomFrom(7);
  for (const { features, kind } of shuffled(examples, random)) {
    const hidden = random() < 0.5;
    const seen = known(hidden ? features.subarray(0, OF_PLACE) : features, rows);
    const errors = sharesOf(seen.map((feature) => rows.get(feature)!));
    errors[kind]! -= 1;
    for (const feature of seen) learn(rows.get(feature)!, steps.get(feature)!, errors);
  }
  return rows;
}

function rowsOf(examples: readonly Example[], least: number): Map<number, Float64Array> {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const rows = new Map<number, Float64Array>();
  for (const [feature, count] of counts)
    if (count >= least) rows.set(feature, new Float64Array(WIDTH));
  return rows;
}

function known(features: Int32Array, rows: ReadonlyMap<number, Float64Array>): number[] {
  return [...features].filter((feature) => rows.has(feature));
}

/** The share of each kind, by the sum of the rows. */
export function sharesOf(rows: readonly ArrayLike<number>[]): Float64Array {
  const sums = new Float64Array(WIDTH);
  for (const row of rows) for (let kind = 0; kind < WIDTH; kind++) sums[kind]! += row[kind]!;
  const most = Math.max(...sums);
  let total = 0;
  for (let kind = 0; kind < WIDTH; kind++) total += sums[kind] = Math.exp(sums[kind]! - most);
  return sums.map((share) => share / total);
}

function learn(row: Float64Array, steps: Float64Array, errors: Float64Array): void {
  for (let kind = 0; kind < WIDTH; kind++) {
    const error = errors[kind]!;
    if (Math.abs(error) < 1e-4) continue;
    steps[kind]! += error * error;
    const moved = row[kind]! - (STEP * error) / Math.sqrt(steps[kind]! + 1e-6);
    row[kind] = Math.max(-LARGEST, Math.min(LARGEST, moved));
  }
}

function shuffled<T>(all: readonly T[], random: () => number): T[] {
  const copy = [...all];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j]!, copy[i]!];
  }
  return copy;
}

/** From 0 to 1; the same seed gives the same row (a linear congruence). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}
