/** Two small networks with one hidden layer: features are summed, cut at zero, and speak for the kinds. */
import { HIDDEN, KINDS, NETWORKS, SCALE, type Weights, WIDTH, WORDS, weightAt } from './weights.ts';

const summed = new Int32Array(WORDS);
const hidden = new Float64Array(WIDTH);
const shares = new Float64Array(KINDS.length);
const sums = new Float64Array(KINDS.length);

/** The share of each kind, together 1, by the first `count` of the features; valid until the next call. */
export function sharesOf(weights: Weights, features: Int32Array, count: number): Float64Array {
  const rows = sumRows(weights, features, count);
  for (let k = 0; k < WIDTH; k++) hidden[k] = weightAt(summed, 0, k, rows);
  shares.fill(0);
  for (let network = 0; network < NETWORKS; network++) vote(weights, network * HIDDEN);
  return shares;
}

/** Into `summed`; how many features have a row. */
function sumRows(weights: Weights, features: Int32Array, count: number): number {
  const { rows } = weights;
  let found = 0;
  summed.fill(0);
  for (let n = 0; n < count; n++) {
    const row = weights.rowOf(features[n]!) * WORDS;
    if (row === 0) continue;
    found++;
    for (let word = 0; word < WORDS; word++) summed[word]! += rows[row + word]!;
  }
  return found;
}

/** Adds the answer of the network whose hidden units begin at `first`. */
function vote({ biases, outputs }: Weights, first: number): void {
  sums.fill(0);
  for (let unit = first; unit < first + HIDDEN; unit++) {
    const value = hidden[unit]! / SCALE + biases[unit]!;
    if (value <= 0) continue;
    for (let kind = 0; kind < KINDS.length; kind++)
      sums[kind]! += value * outputs[unit * KINDS.length + kind]!;
  }
  toShares(sums);
  for (let kind = 0; kind < KINDS.length; kind++) shares[kind]! += sums[kind]! / NETWORKS;
}

/** Softmax, in place. */
export function toShares(values: Float64Array): void {
  let most = values[0]!;
  for (const value of values) most = Math.max(most, value);
  let total = 0;
  for (let k = 0; k < values.length; k++) total += values[k] = Math.exp(values[k]! - most);
  for (let k = 0; k < values.length; k++) values[k]! /= total;
}
