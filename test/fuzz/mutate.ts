/** Structure-aware mutation: works on the tokens of PDF and PostScript syntax as often as on bytes. */
import type { Random } from './random.ts';

export interface Grammar {
  /** Source text that means something to the reader under test. */
  readonly words: readonly string[];
  /** Pairs that nest, written many times over. */
  readonly nesting: readonly string[];
}

const NUMBERS = ['0', '-1', '1', '255', '65536', '2147483648', '-2147483648', '4294967295'];
const ODD_NUMBERS = ['1e9', '.', '-', '--5', '99999999999999999999', '0.000000001', '1.2.3', '+'];
const LARGEST = 200_000;

type Mutation = (
  bytes: Buffer,
  random: Random,
  grammar: Grammar,
  seeds: readonly Buffer[],
) => Buffer;

/** One to six mutations of a seed; at most `LARGEST` bytes, so that time and memory can be bounded. */
export function mutated(seeds: readonly Buffer[], random: Random, grammar: Grammar): Buffer {
  let bytes = random.pick(seeds);
  for (let left = 1 + random.below(6); left > 0; left--)
    bytes = random.pick(MUTATIONS)(bytes, random, grammar, seeds);
  return bytes.subarray(0, LARGEST);
}

const MUTATIONS: readonly Mutation[] = [
  flipped,
  overwritten,
  withoutRange,
  withRangeTwice,
  withWord,
  withWord,
  withOtherNumber,
  withOtherNumber,
  withTokensSwapped,
  withNesting,
  cutShort,
  spliced,
];

function flipped(bytes: Buffer, random: Random): Buffer {
  if (bytes.length === 0) return bytes;
  const out = Buffer.from(bytes);
  for (let n = 1 + random.below(8); n > 0; n--)
    out[random.below(out.length)]! ^= 1 << random.below(8);
  return out;
}

function overwritten(bytes: Buffer, random: Random): Buffer {
  if (bytes.length === 0) return bytes;
  const out = Buffer.from(bytes);
  const at = random.below(out.length);
  out.fill(
    random.pick([0, 0xff, 0x80, 0x28, 0x3c, 0x20]),
    at,
    Math.min(out.length, at + 1 + random.below(16)),
  );
  return out;
}

function withoutRange(bytes: Buffer, random: Random): Buffer {
  const [from, to] = range(bytes, random, 400);
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
}

function withRangeTwice(bytes: Buffer, random: Random): Buffer {
  const [from, to] = range(bytes, random, 200);
  const copies = random.below(20) === 0 ? 500 : 1 + random.below(3);
  const part = bytes.subarray(from, to);
  const repeated = Array.from({ length: copies }, () => part);
  return Buffer.concat([bytes.subarray(0, to), ...repeated, bytes.subarray(to)]);
}

function withWord(bytes: Buffer, random: Random, { words }: Grammar): Buffer {
  return inserted(bytes, boundary(bytes, random), ` ${random.pick(words)} `);
}

function withOtherNumber(bytes: Buffer, random: Random): Buffer {
  const start = bytes.length === 0 ? 0 : random.below(bytes.length);
  let from = start;
  while (from < bytes.length && !isDigit(bytes[from])) from++;
  let to = from;
  while (isDigit(bytes[to])) to++;
  const number = random.below(3) === 0 ? random.pick(ODD_NUMBERS) : random.pick(NUMBERS);
  return Buffer.concat([bytes.subarray(0, from), Buffer.from(number), bytes.subarray(to)]);
}

function withTokensSwapped(bytes: Buffer, random: Random): Buffer {
  const [a, b, c] = [0, 0, 0].map(() => boundary(bytes, random)).sort((x, y) => x - y) as [
    number,
    number,
    number,
  ];
  return Buffer.concat([
    bytes.subarray(0, a),
    bytes.subarray(b, c),
    bytes.subarray(a, b),
    bytes.subarray(c),
  ]);
}

function withNesting(bytes: Buffer, random: Random, { nesting }: Grammar): Buffer {
  const depth = random.pick([3, 30, 70, 3000, 20_000]);
  return inserted(bytes, boundary(bytes, random), random.pick(nesting).repeat(depth));
}

function cutShort(bytes: Buffer, random: Random): Buffer {
  return bytes.subarray(0, random.below(bytes.length + 1));
}

function spliced(bytes: Buffer, random: Random, _: Grammar, seeds: readonly Buffer[]): Buffer {
  const other = random.pick(seeds);
  const [from, to] = range(other, random, 2000);
  const at = boundary(bytes, random);
  return Buffer.concat([bytes.subarray(0, at), other.subarray(from, to), bytes.subarray(at)]);
}

function range(bytes: Buffer, random: Random, longest: number): [number, number] {
  const from = random.below(bytes.length + 1);
  return [from, Math.min(bytes.length, from + random.below(longest))];
}

/** The start of a token near a random place. */
function boundary(bytes: Buffer, random: Random): number {
  let at = random.below(bytes.length + 1);
  while (at < bytes.length && bytes[at]! > 0x20) at++;
  return at;
}

function inserted(bytes: Buffer, at: number, text: string): Buffer {
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(text, 'latin1'), bytes.subarray(at)]);
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
