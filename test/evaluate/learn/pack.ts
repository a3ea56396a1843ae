/** Weights as text, in the form that `redaction/detect/learned/weights.ts` reads. */
import { KINDS, SCALE } from '../../../redaction/detect/learned/weights.ts';

/** Weights below this share of one say too little to be shipped. */
export function packWeights(rows: ReadonlyMap<number, Float64Array>, smallest: number): string {
  const kept = [...rows]
    .map(([feature, row]) => ({ feature, row: [...row].map((w) => rounded(w, smallest)) }))
    .filter(({ row }) => row.some((weight) => weight !== 0))
    .sort((a, b) => a.feature - b.feature);
  const bytes: number[] = [];
  let before = 0;
  for (const { feature, row } of kept) {
    putNumber(bytes, feature - before);
    before = feature;
    putRow(bytes, row);
  }
  return [
    '// Made by test/evaluate/train.ts: what it learnt from the banks of fragments and the documents named there.',
    `export const FEATURES = ${kept.length};`,
    `export const WEIGHTS =\n  '${Buffer.from(bytes).toString('base64').replaceAll('=', '')}';`,
    '',
  ].join('\n');
}

function rounded(weight: number, smallest: number): number {
  return Math.abs(weight) < smallest ? 0 : Math.round(weight * SCALE);
}

function putNumber(bytes: number[], value: number): void {
  let rest = value;
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
  bytes.push(rest);
}

function putRow(bytes: number[], row: readonly number[]): void {
  const spoken = KINDS.flatMap((_, kind) => (row[kind] === 0 ? [] : [kind]));
  const mask = spoken.reduce((bits, kind) => bits | (1 << kind), 0);
  bytes.push(mask & 0xff, mask >> 8, ...spoken.map((kind) => row[kind]! & 0xff));
}
