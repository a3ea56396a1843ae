import { describe, expect, test } from 'vitest';
import { MOST_FEATURES, OF_PLACE, OF_RULES } from '../../../redaction/detect/learned/features.ts';
import { judgementOf } from '../../../redaction/detect/learned/judge.ts';
import { sharesOf } from '../../../redaction/detect/learned/network.ts';
import {
  HIDDEN,
  KINDS,
  MOST_ROWS,
  packReady,
  readyWeights,
  SCALE,
  unpackWeights,
  type Weights,
  WIDTH,
  WORDS,
  weightAt,
} from '../../../redaction/detect/learned/weights.ts';
import type { Example } from '../../evaluate/learn/examples.ts';
import { type Learnt, learnNetworks } from '../../evaluate/learn/learnNetworks.ts';
import { packWeights } from '../../evaluate/learn/pack.ts';

function unpacked(learnt: Learnt, smallest = 0): Weights {
  const table = packWeights(learnt, smallest);
  const [layers, features] = [...table.matchAll(/'([^']*)'/g)].map((match) => match[1]!);
  return unpackWeights(features!, Number(/FEATURES = (\d+)/.exec(table)![1]), layers!);
}

/** Rows of embeddings by their feature; all else speaks for nothing. */
function learntOf(rows: ReadonlyMap<number, readonly number[]>): Learnt {
  return {
    features: [...rows.keys()],
    embeddings: Float32Array.from([...rows.values()].flat()),
    biases: new Float32Array(WIDTH).fill(0.5),
    outputs: new Float32Array(WIDTH * KINDS.length).fill(-0.25),
  };
}

const row = (weight: (k: number) => number): number[] =>
  Array.from({ length: WIDTH }, (_, k) => weight(k));

describe('packed weights', () => {
  const weights = unpacked(
    learntOf(
      new Map([
        [0xfffffe, row((k) => (k === 3 ? -9 : 0))],
        [5, row((k) => ((k % 15) - 7) / SCALE)],
        [70_000, row(() => 0.01)],
      ]),
    ),
    0.02,
  );
  const rowAt = (feature: number): number[] =>
    row((k) => weightAt(weights.rows, weights.rowOf(feature) * WORDS, k, 1));

  test('are read as they were written, in parts of the scale and cut at four bits', () => {
    expect(rowAt(5)).toEqual(row((k) => (k % 15) - 7));
    expect(rowAt(0xfffffe)).toEqual(row((k) => (k === 3 ? -7 : 0)));
  });

  test('without those that are too small or unknown', () => {
    expect([weights.rowOf(70_000), weights.rowOf(6)]).toEqual([0, 0]);
  });

  test('as many rows as a unit has features can be summed', () => {
    expect(MOST_FEATURES).toBeLessThanOrEqual(MOST_ROWS);
    const sums = Int32Array.from({ length: WORDS }, () => 0);
    const [large, small] = [weights.rowOf(5) * WORDS, weights.rowOf(0xfffffe) * WORDS];
    for (let n = 0; n < MOST_ROWS; n++)
      for (let k = 0; k < WORDS; k++) sums[k]! += weights.rows[(n % 2 ? large : small) + k]!;
    const half = Math.floor(MOST_ROWS / 2);
    const expected = (k: number): number =>
      half * ((k % 15) - 7) + (MOST_ROWS - half) * (k === 3 ? -7 : 0);
    expect(row((k) => weightAt(sums, 0, k, MOST_ROWS))).toEqual(row(expected));
  });

  test('with the layers behind them', () => {
    expect([...weights.biases]).toEqual(row(() => 0.5));
    expect(weights.outputs).toEqual(new Float32Array(WIDTH * KINDS.length).fill(-0.25));
  });

  test('are the same when they were kept as they lie in memory', () => {
    const kept = readyWeights(packReady(weights))!;
    expect({ ...kept, rowOf: undefined }).toEqual({ ...weights, rowOf: undefined });
    const features = [5, 6, 70_000, 0xfffffe];
    expect(features.map(kept.rowOf)).toEqual(features.map(weights.rowOf));
  });

  test('are not taken from bytes that are something else', () => {
    const bytes = packReady(weights);
    for (const other of [bytes.subarray(0, -4), bytes.subarray(4), new Uint8Array(64)])
      expect(readyWeights(other)).toBeUndefined();
  });

  test('a feature is known by its low 24 bits', () => {
    expect(weights.rowOf(0x7f000005)).toBe(weights.rowOf(5));
  });
});

test('what is hidden below zero says nothing, and the networks are averaged', () => {
  const weights = unpacked(learntOf(new Map([[5, row((k) => (k === 0 ? 0.25 : -0.25))]])));
  weights.biases.fill(0);
  weights.outputs.fill(0);
  weights.outputs[KINDS.indexOf('adres')] = 4 * Math.log(KINDS.length);
  weights.outputs[(HIDDEN + 1) * KINDS.length] = 100;
  const shares = sharesOf(weights, Int32Array.of(5), 1);
  const first = KINDS.length / (2 * KINDS.length - 1);
  expect(shares[KINDS.indexOf('adres')]).toBeCloseTo((first + 1 / KINDS.length) / 2, 6);
  expect([...shares].reduce((a, b) => a + b)).toBeCloseTo(1, 6);
});

describe('learning', () => {
  const examples = Array.from({ length: 400 }, (_, i) => ({
    features: Int32Array.from([1, 10 + (i % 2), 20 + (i % 7)]),
    kind: i % 2,
  }));
  const shareOf = (learnt: Learnt, features: readonly number[]): number =>
    1 - sharesOf(unpacked(learnt), Int32Array.from(features), features.length)[0]!;

  test('what goes with a kind speaks for it', () => {
    const learnt = learnNetworks(examples, [], 2);
    expect(shareOf(learnt, [1, 11])).toBeGreaterThan(0.8);
    expect(shareOf(learnt, [1, 10])).toBeLessThan(0.2);
  });

  test('the same examples give the same weights, rare features none', () => {
    const rare = [...examples, { features: Int32Array.from([99]), kind: 1 }];
    expect(learnNetworks(rare, [], 2)).toEqual(learnNetworks(rare, [], 2));
    expect(learnNetworks(rare, [], 2).features).not.toContain(99);
  });

  test('what the rules say is learnt only from what they had not met', () => {
    const rule = 100 + OF_PLACE;
    const told = (kind: number): Example => ({
      features: Int32Array.from({ length: OF_PLACE + OF_RULES }, (_, i) => 100 + i),
      kind,
    });
    const weightOf = ({ features, embeddings }: Learnt): number => {
      const at = features.indexOf(rule) * WIDTH;
      return Math.max(...embeddings.slice(at, at + WIDTH).map(Math.abs));
    };
    const ruled = Array.from({ length: 40 }, () => told(1));
    expect(weightOf(learnNetworks(ruled, [], 2))).toBeLessThan(0.026);
    expect(weightOf(learnNetworks([], ruled, 2))).toBeGreaterThan(0.05);
  });
});

test('a judgement is the share of all kinds but nothing, and the best of them', () => {
  const shares = new Float64Array(KINDS.length);
  shares[0] = 0.25;
  shares[KINDS.indexOf('adres')] = 0.5;
  shares[KINDS.indexOf('naam')] = 0.25;
  const { chance, kind } = judgementOf(shares);
  expect(kind).toBe('adres');
  expect(chance).toBeCloseTo(0.75, 6);
});
