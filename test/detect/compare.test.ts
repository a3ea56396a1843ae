/** `npm run evaluate -- DIR --against FILE`: what two versions of the rules judge otherwise. */
import { expect, test } from 'vitest';
import { changesBetween, describe, type Result, resultOf, unpaired } from '../evaluate/compare.ts';
import type { Score } from '../evaluate/evaluate.ts';
import type { GoldSpan, Verdict } from '../evaluate/judge.ts';

function span(id: number, type: string): GoldSpan {
  return { id, type, text: 'x', action: 'lak', page: 1, pieces: [] };
}

function result(verdicts: readonly [number, Verdict][], traps: number[], over: number[]): Result {
  const score: Score = {
    name: '01',
    verdicts: new Map(verdicts.map(([id, verdict]) => [span(id, 'naam'), verdict])),
    lostTraps: traps.map((id) => span(id, 'naam')),
    traps: 3,
    over: over.map((word) => ({ word, context: 'geheim' })),
    words: 100,
  };
  return resultOf([score], 'all');
}

test('better and worse, each with its place', () => {
  const before = result(
    [
      [1, 'leak'],
      [2, 'removed'],
      [3, 'removed'],
    ],
    [8],
    [40, 41],
  );
  const after = result(
    [
      [1, 'partial'],
      [2, 'leak'],
      [3, 'removed'],
    ],
    [9],
    [41],
  );
  expect(describe(changesBetween(before, after))).toEqual([
    'per document',
    '01                 +3  -2',
    'per type',
    'naam               +1  -1',
    'trap               +1  -1',
    'word               +1  -0',
    '+ 01 mention 1 naam: leak → partial',
    '- 01 mention 2 naam: removed → leak',
    '+ 01 trap 8 trap: gone → kept',
    '- 01 trap 9 trap: kept → gone',
    '+ 01 word 40 word: gone → kept',
  ]);
});

test('nothing changed, and a document that only one has', () => {
  const one = result([[1, 'removed']], [], []);
  expect(describe(changesBetween(one, one))).toEqual(['no difference']);
  expect(unpaired(one, { ...one, documents: {} })).toEqual(['01']);
});

test('a kept result holds no text of the documents', () => {
  expect(JSON.stringify(result([[1, 'leak']], [2], [3]))).not.toMatch(/geheim|"x"/);
});
