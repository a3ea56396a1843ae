/**
 * Weights by multinomial logistic regression: a few passes over the examples in a fixed random order, each weight with
 * its own step (AdaGrad). Of each example only a part of the features is shown, so that none leans on another; half of
 * the time a word's own letters are hidden, so that its surroundings learn to speak for it. What the rules say is learnt last, and only from texts that they had not met: of those they were made with they
 * are right too often.
 */
import { OF_PLACE, OF_RULES } from '../../../redaction/detect/learned/features.ts';
import { KINDS, SCALE } from '../../../redaction/detect/learned/weights.ts';
import type { Example } from './examples.ts';

const STEP = 0.1;
const PASSES = 2;
const PASSES_OF_RULES = 3;
/** Share of the features that is shown when learning; all are when judging, so that each then counts for less. */
const SHOWN = 0.6;
const WIDTH = KINDS.length;
const LARGEST = 127 / SCALE / SHOWN;

type Rows = Map<number, Float64Array>;

/** A row of `WIDTH` weights for each feature number that at least `least` examples have. */
export function learnWeights(
  met: readonly Example[],
  unmet: readonly Example[],
  least: number,
): Rows {
  const all = [...met, ...unmet];
  const rows = rowsOf(all, least);
  const steps = new Map([...rows.keys()].map((feature) => [feature, new Float64Array(WIDTH)]));
  const random = randomFrom(7);
  for (let pass = 0; pass < PASSES; pass++)
    learnOnce(rows, steps, shuffled(all, random), random, 0);
  for (let pass = 0; pass < PASSES_OF_RULES; pass++)
    learnOnce(rows, steps, shuffled(unmet, random), random, OF_RULES);
  for (const row of rows.values()) for (let kind = 0; kind < WIDTH; kind++) row[kind]! *= SHOWN;
  return rows;
}

/** `ofRules`: how many of the features of the rules are seen, all or none. */
function learnOnce(
  rows: Rows,
  steps: Rows,
  examples: readonly Example[],
  random: () => number,
  ofRules: number,
): void {
  for (const { features, kind } of examples) {
    const own = random() < 0.5 ? [] : features.subarray(OF_PLACE + OF_RULES);
    const all = known([...features.subarray(0, OF_PLACE + ofRules), ...own], rows);
    const seen = all.filter(() => random() < SHOWN);
    const errors = sharesOf(seen.map((feature) => rows.get(feature)!));
    errors[kind]! -= 1;
    for (const feature of seen) learn(rows.get(feature)!, steps.get(feature)!, errors);
  }
}

function rowsOf(examples: readonly Example[], least: number): Rows {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const rows = new Map<number, Float64Array>();
  for (const [feature, count] of counts)
    if (count >= least) rows.set(feature, new Float64Array(WIDTH));
  return rows;
}

function known(features: readonly number[], rows: Rows): number[] {
  return features.filter((feature) => rows.has(feature));
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
