/** Weights as text, in the form that `redaction/detect/learned/weights.ts` reads. */
import { LARGEST, SCALE, WIDTH } from '../../../redaction/detect/learned/weights.ts';
import type { Learnt } from './learnNetworks.ts';

/** A feature none of whose weights reaches `smallest` says too little to be shipped. */
export function packWeights(
  { features, embeddings, biases, outputs }: Learnt,
  smallest: number,
): string {
  const kept = features
    .map((feature, i) => ({ feature, row: embeddings.subarray(i * WIDTH, (i + 1) * WIDTH) }))
    .filter(({ row }) => row.some((weight) => Math.abs(weight) >= smallest))
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
    `export const LAYERS =\n  '${base64(Buffer.from(Float32Array.from([...biases, ...outputs]).buffer))}';`,
    `export const EMBEDDINGS =\n  '${base64(Buffer.from(bytes))}';`,
    '',
  ].join('\n');
}

function base64(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '');
}

function putNumber(bytes: number[], value: number): void {
  let rest = value;
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
  bytes.push(rest);
}

function putRow(bytes: number[], row: Float32Array): void {
  for (let k = 0; k < WIDTH; k += 2) bytes.push(four(row[k]!) | (four(row[k + 1]!) << 4));
}

/** From 0 to 14. */
function four(weight: number): number {
  return Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight * SCALE))) + LARGEST;
}
