import { expect, test } from 'vitest';
import { KINDS } from './kinds.ts';
import { isFound, positives, wrongly } from './notations.ts';

/** Random labels, notations and positions; the seed makes the same ones again. */
const SEED = 20261129;
const CASES = 50;

test.each(KINDS.map((kind) => [kind.name, kind] as const))(`%s, seed ${SEED}`, (_, kind) => {
  const missed = positives(kind, CASES, SEED).filter((one) => !isFound(one));
  expect(1 - missed.length / CASES, JSON.stringify(missed)).toBeGreaterThanOrEqual(kind.least);
});

test(`numbers of things stay, seed ${SEED}`, () => {
  const wrong = wrongly(SEED, 200);
  expect(wrong.length, JSON.stringify(wrong)).toBeLessThanOrEqual(4);
});
