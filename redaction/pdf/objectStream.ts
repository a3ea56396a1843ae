/** Object streams (ISO 32000-2, 7.5.7). */
import { applyFilters, filtersOf } from './filters/filters.ts';
import type { ObjectStore } from './objectStore.ts';
import { numberAt, type PDFRawStream } from './objects.ts';
import { isDigit, skipSpace } from './syntax/characters.ts';

/** A decoded object stream and where its objects start. */
export class ObjectStream {
  readonly bytes: Uint8Array;
  /** Object numbers in the order of the stream. */
  readonly numbers: readonly number[];
  private readonly offsets: readonly number[];
  private places: Map<number, number> | undefined;

  constructor(bytes: Uint8Array, numbers: readonly number[], offsets: readonly number[]) {
    this.bytes = bytes;
    this.numbers = numbers;
    this.offsets = offsets;
  }

  /** Where object `number` starts in `bytes`; `index` is where the table says it stands. */
  offsetOf(number: number, index: number): number | undefined {
    if (this.numbers[index] === number) return this.offsets[index];
    this.places ??= new Map(this.numbers.map((n, i) => [n, i]));
    const place = this.places.get(number);
    return place === undefined ? undefined : this.offsets[place];
  }
}

/** Undefined when the stream is no object stream; throws what its filters throw. */
export function readObjectStream(
  store: ObjectStore,
  stream: PDFRawStream,
): ObjectStream | undefined {
  const first = numberAt(store, stream.dict, 'First');
  const count = numberAt(store, stream.dict, 'N');
  if (first === undefined || count === undefined) return undefined;
  const raw = store.rawBytes(stream);
  const limit = store.limits.maxDecodedStream;
  const filters = filtersOf(store, stream.dict);
  const { bytes } = applyFilters(store, filters, raw, store.ports, limit);
  const numbers: number[] = [];
  const offsets: number[] = [];
  let at = 0;
  const next = () => {
    at = skipSpace(bytes, at);
    if (at >= first || !isDigit(bytes[at])) return undefined;
    let value = 0;
    while (isDigit(bytes[at])) value = value * 10 + bytes[at++]! - 0x30;
    return value;
  };
  while (numbers.length < count) {
    const number = next();
    const offset = next();
    if (number === undefined || offset === undefined) break;
    numbers.push(number);
    offsets.push(first + offset);
  }
  return new ObjectStream(bytes, numbers, offsets);
}
