import { describe, expect, test } from 'vitest';
import { OF_PLACE, OF_RULES } from '../../../redaction/detect/learned/features.ts';
import { judgementOf } from '../../../redaction/detect/learned/judge.ts';
import { KINDS, SCALE, unpackWeights } from '../../../redaction/detect/learned/weights.ts';
import { learnWeights } from '../../evaluate/learn/learnWeights.ts';
import { packWeights } from '../../evaluate/learn/pack.ts';

function unpacked(table: string): ReturnType<typeof unpackWeights> {
  const count = Number(/FEATURES = (\d+)/.exec(table)![1]);
  return unpackWeights(/'([^']*)'/.exec(table)![1]!, count);
}

describe('packed weights', () => {
  test('are read as they were written, rounded to parts of the scale', () => {
    const rows = new Map([
      [0xfffffe, KINDS.map((_, i) => (i === 3 ? -120 / SCALE : 0))],
      [5, KINDS.map((_, i) => i / SCALE)],
      [70_000, KINDS.map(() => 0.01)],
    ]);
    const { rowOf, rows: kept } = unpacked(
      packWeights(new Map([...rows].map(([k, row]) => [k, Float64Array.from(row)])), 0.02),
    );
    const rowAt = (feature: number): number[] => [
      ...kept.slice(rowOf(feature) * KINDS.length, (rowOf(feature) + 1) * KINDS.length),
    ];
    expect(rowAt(5)).toEqual(KINDS.map((_, i) => i));
    expect(rowAt(0xfffffe)[3]).toBe(-120);
    expect([rowOf(70_000), rowOf(6)], 'too small, unknown').toEqual([0, 0]);
  });

  test('a feature is known by its low 24 bits', () => {
    const { rowOf } = unpacked(
      packWeights(new Map([[5, new Float64Array(KINDS.length).fill(1)]]), 0.05),
    );
    expect(rowOf(0x7f000005)).toBe(rowOf(5));
  });
});

describe('learning', () => {
  const examples = Array.from({ length: 400 }, (_, i) => ({
    features: Int32Array.from([1, 10 + (i % 2), 20 + (i % 7)]),
    kind: i % 2,
  }));

  test('what goes with a kind speaks for it', () => {
    const rows = learnWeights(examples, [], 2);
    expect(rows.get(11)![1]).toBeGreaterThan(1);
    expect(rows.get(11)![0]).toBeLessThan(-1);
    expect(Math.abs(rows.get(1)![1]!)).toBeLessThan(rows.get(11)![1]!);
  });

  test('the same examples give the same weights, rare features none', () => {
    const rare = [...examples, { features: Int32Array.from([99]), kind: 1 }];
    expect(learnWeights(rare, [], 2)).toEqual(learnWeights(rare, [], 2));
    expect(learnWeights(rare, [], 2).has(99)).toBe(false);
  });

  test('what the rules say is learnt only from what they had not met', () => {
    const features = Int32Array.from({ length: OF_PLACE + OF_RULES }, (_, i) => 100 + i);
    const ruled = Array.from({ length: 40 }, () => ({ features, kind: 1 }));
    expect(learnWeights(ruled, [], 2).get(100 + OF_PLACE)![1]).toBe(0);
    expect(learnWeights([], ruled, 2).get(100 + OF_PLACE)![1]).toBeGreaterThan(0);
  });
});

test('a judgement is the share of all kinds but nothing, and the best of them', () => {
  const weights = new Float64Array(KINDS.length).fill(-1000);
  weights[0] = 0;
  weights[KINDS.indexOf('adres')] = SCALE * Math.log(3);
  const { chance, kind } = judgementOf(weights);
  expect(kind).toBe('adres');
  expect(chance).toBeCloseTo(0.75, 6);
});
