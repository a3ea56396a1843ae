import type { Certainty, EntityType, Explanation } from '../model/detection.ts';
import type { GroundCode } from '../model/ground.ts';

/** What a recogniser says, in flow offsets; `detect.ts` turns it into a Detection. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly kind: 'personal' | 'attention' | 'public';
  readonly type: EntityType;
  readonly ground: GroundCode;
  readonly certainty: Certainty;
  readonly keep: string | null;
  readonly why: Explanation;
  /** Hits with the same key are one group; by default the identical text. */
  readonly group?: string;
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

const BUCKET = 6;

/** Half-open ranges in buckets of 64 offsets: adding and asking cost the same however many there are. */
export class RangeSet {
  readonly #buckets = new Map<number, Range[]>();
  #sorted: Range[] = [];
  #dirty = false;

  constructor(ranges: Iterable<Range> = []) {
    for (const range of ranges) this.add(range);
  }

  add(range: Range): void {
    for (let b = range.start >> BUCKET; b <= (range.end - 1) >> BUCKET; b++) {
      const bucket = this.#buckets.get(b);
      if (bucket === undefined) this.#buckets.set(b, [range]);
      else bucket.push(range);
    }
    this.#sorted.push(range);
    this.#dirty = true;
  }

  overlaps(start: number, end: number): boolean {
    return this.find(start, end) !== undefined;
  }

  /** Any range that overlaps. */
  find(start: number, end: number): Range | undefined {
    for (let b = start >> BUCKET; b <= (end - 1) >> BUCKET; b++) {
      const bucket = this.#buckets.get(b);
      if (bucket === undefined) continue;
      for (const range of bucket) if (range.start < end && range.end > start) return range;
    }
    return undefined;
  }

  /** Does any lie within these bounds? */
  holds(start: number, end: number): boolean {
    for (let b = start >> BUCKET; b <= (end - 1) >> BUCKET; b++)
      if (this.#buckets.get(b)?.some((range) => range.start >= start && range.end <= end) === true)
        return true;
    return false;
  }

  /** Ascending. */
  get list(): readonly Range[] {
    if (this.#dirty) this.#sorted.sort((a, b) => a.start - b.start);
    this.#dirty = false;
    return this.#sorted;
  }
}
