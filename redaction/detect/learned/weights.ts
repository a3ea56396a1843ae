/**
 * The weights as they are packed in `weights.table.ts`: for each feature, ascending by the low 24 bits of its number,
 * the distance to the one before (base 128, the high bit says that more follows), a mask of the kinds it speaks for
 * (two bytes) and one signed byte for each of them, in parts of `SCALE`. Made by `test/evaluate/train.ts`.
 */
import { decodeBase64 } from '../../model/base64.ts';
import type { EntityType } from '../../model/detection.ts';

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

export const SCALE = 32;
const NUMBER_MASK = 0xffffff;

export interface Weights {
  /** The row of the feature; 0 for one that says nothing. */
  rowOf(feature: number): number;
  /** `KINDS.length` for each row, in parts of `SCALE`; row 0 is zero. */
  readonly rows: Int8Array;
}

export function featureNumber(feature: number): number {
  return feature & NUMBER_MASK;
}

export function unpackWeights(base64: string, count: number): Weights {
  const bytes = decodeBase64(base64);
  const rows = new Int8Array((count + 1) * KINDS.length);
  const index = new Index(count);
  let at = 0;
  let feature = 0;
  for (let row = 1; row <= count; row++) {
    for (let shift = 0, byte = 128; byte > 127; shift += 7) {
      byte = bytes[at++]!;
      feature += (byte & 127) << shift;
    }
    const mask = bytes[at]! | (bytes[at + 1]! << 8);
    at += 2;
    for (let kind = 0; kind < KINDS.length; kind++)
      if ((mask & (1 << kind)) !== 0) rows[row * KINDS.length + kind] = bytes[at++]!;
    index.put(feature, row);
  }
  return { rows, rowOf: (number) => index.rowOf(featureNumber(number)) };
}

/** Open addressing: a place that is taken is passed over. */
class Index {
  readonly #features: Int32Array;
  readonly #rows: Int32Array;
  readonly #mask: number;

  constructor(count: number) {
    const size = 2 ** Math.ceil(Math.log2(2 * Math.max(1, count)));
    this.#features = new Int32Array(size);
    this.#rows = new Int32Array(size);
    this.#mask = size - 1;
  }

  put(feature: number, row: number): void {
    const slot = this.#slotOf(feature);
    this.#features[slot] = feature;
    this.#rows[slot] = row;
  }

  rowOf(feature: number): number {
    return this.#rows[this.#slotOf(feature)]!;
  }

  #slotOf(feature: number): number {
    let slot = (feature ^ (feature >>> 7)) & this.#mask;
    while (this.#rows[slot] !== 0 && this.#features[slot] !== feature)
      slot = (slot + 1) & this.#mask;
    return slot;
  }
}
