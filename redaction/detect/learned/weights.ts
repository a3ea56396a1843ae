/**
 * The weights as they are packed in `weights.table.ts`: for each feature, ascending by the low 24 bits of its number,
 * the distance to the one before (base 128, the high bit says that more follows) and its weight towards each hidden unit
 * in four bits, in parts of `SCALE`; then the layers behind, as 32-bit floats. Made by `test/evaluate/train.ts`.
 */
import { decodeBase64 } from '../../model/base64.ts';
import type { EntityType } from '../../model/detection.ts';
import { alignedWords } from '../lists/alignedWords.ts';

/** What a unit can be: nobody's, or one of these; their order is that of the weights. */
export const KINDS = [
  'nothing',
  'naam',
  'initialen',
  'email',
  'telefoon',
  'bsn',
  'iban',
  'kenteken',
  'personeelsnummer',
  'geboortedatum',
  'adres',
  'gezondheid',
] as const satisfies readonly (EntityType | 'nothing')[];

/** Networks that are asked, each learnt by itself; their answers are averaged. */
export const NETWORKS = 2;
/** Hidden units of each. */
export const HIDDEN = 12;
/** Weights of a feature: towards each hidden unit of each network. */
export const WIDTH = NETWORKS * HIDDEN;

export const SCALE = 16;
/** Four bits hold -7 to 7. */
export const LARGEST = 7;
const NUMBER_MASK = 0xffffff;

/** Weights are summed three at a time: each has `LANE` bits of a word, and `LARGEST` is added so that none is negative. */
export const LANE = 10;
const LANE_MASK = (1 << LANE) - 1;
const LANES = 3;
/** Words of a row. */
export const WORDS = WIDTH / LANES;
/** So many rows can be summed. */
export const MOST_ROWS = Math.floor(LANE_MASK / (2 * LARGEST));

export interface Weights {
  /** The row of the feature; 0 for one that says nothing. */
  rowOf(feature: number): number;
  /** `WORDS` for each row, in parts of `SCALE`. */
  readonly rows: Int32Array;
  /** What each hidden unit begins with. */
  readonly biases: Float32Array;
  /** For each hidden unit, its weight towards each of the kinds. */
  readonly outputs: Float32Array;
  /** Where the features are found: what `readyWeights` needs beside the rest. */
  readonly slots: Int32Array;
}

export function featureNumber(feature: number): number {
  return feature & NUMBER_MASK;
}

export function unpackWeights(features: string, count: number, layers: string): Weights {
  const bytes = decodeBase64(features);
  const rows = new Int32Array((count + 1) * WORDS);
  const index = Index.for(count);
  let at = 0;
  let feature = 0;
  for (let row = 1; row <= count; row++) {
    for (let shift = 0, byte = 128; byte > 127; shift += 7) {
      byte = bytes[at++]!;
      feature += (byte & 127) << shift;
    }
    for (let k = 0; k < WIDTH; k += 2) {
      const pair = bytes[at++]!;
      put(rows, row * WORDS, k, pair & 15);
      put(rows, row * WORDS, k + 1, pair >> 4);
    }
    index.put(feature, row);
  }
  const floats = new Float32Array(decodeBase64(layers).slice().buffer);
  return weightsOf(rows, index.slots, floats);
}

/** Weights as they lie in memory, as one row of bytes, in the byte order of this machine. */
export function packReady({ rows, slots, biases, outputs }: Weights): Uint8Array {
  const lengths = [rows.length, slots.length, biases.length + outputs.length];
  const row = new Int32Array(HEADER + lengths.reduce((sum, length) => sum + length));
  row.set(lengths);
  row.set(rows, HEADER);
  row.set(slots, HEADER + rows.length);
  const floats = new Float32Array(row.buffer, 4 * (HEADER + rows.length + slots.length));
  floats.set(biases);
  floats.set(outputs, biases.length);
  return new Uint8Array(row.buffer);
}

/** What `packReady` packed; undefined for bytes that are no such weights. */
export function readyWeights(bytes: Uint8Array): Weights | undefined {
  const { buffer, byteOffset, length } = alignedWords(bytes);
  const row = new Int32Array(buffer, byteOffset, length);
  const [rows = 0, slots = 0, floats = 0] = row;
  const isWhole = length === HEADER + rows + slots + floats;
  if (!isWhole || rows % WORDS !== 0 || floats !== WIDTH * (1 + KINDS.length)) return undefined;
  const behind = HEADER + rows + slots;
  return weightsOf(
    row.subarray(HEADER, HEADER + rows),
    row.subarray(HEADER + rows, behind),
    new Float32Array(buffer, byteOffset + 4 * behind, floats),
  );
}

/** Rows, slots and numbers of the layers. */
const HEADER = 3;

function weightsOf(rows: Int32Array, slots: Int32Array, floats: Float32Array): Weights {
  const index = new Index(slots);
  return {
    rows,
    slots,
    biases: floats.subarray(0, WIDTH),
    outputs: floats.subarray(WIDTH),
    rowOf: (number) => index.rowOf(featureNumber(number)),
  };
}

function put(rows: Int32Array, row: number, k: number, weight: number): void {
  rows[row + Math.floor(k / LANES)]! |= weight << (LANE * (k % LANES));
}

/** Weight `k` of `count` rows that were summed from `row` on, in parts of `SCALE`. */
export function weightAt(sums: Int32Array, row: number, k: number, count: number): number {
  const word = sums[row + Math.floor(k / LANES)]!;
  return ((word >>> (LANE * (k % LANES))) & LANE_MASK) - LARGEST * count;
}

/** Open addressing: a place that is taken is passed over. */
class Index {
  /** Of each place the feature and, beside it, the row; as many places as a power of two. */
  readonly slots: Int32Array;
  readonly #mask: number;

  constructor(slots: Int32Array) {
    this.slots = slots;
    this.#mask = slots.length / 2 - 1;
  }

  static for(count: number): Index {
    return new Index(new Int32Array(2 ** Math.ceil(Math.log2(4 * Math.max(1, count)))));
  }

  put(feature: number, row: number): void {
    const slot = this.#slotOf(feature);
    this.slots[slot] = feature;
    this.slots[slot + 1] = row;
  }

  rowOf(feature: number): number {
    return this.slots[this.#slotOf(feature) + 1]!;
  }

  #slotOf(feature: number): number {
    let place = (feature ^ (feature >>> 7)) & this.#mask;
    while (this.slots[2 * place + 1] !== 0 && this.slots[2 * place] !== feature)
      place = (place + 1) & this.#mask;
    return 2 * place;
  }
}
