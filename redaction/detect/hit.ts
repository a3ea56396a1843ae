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

/** Half-open ranges that do not overlap, ascending. */
export class RangeSet {
  readonly #ranges: Range[] = [];

  add(range: Range): void {
    const at = this.#after(range.start);
    this.#ranges.splice(at, 0, range);
  }

  overlaps(start: number, end: number): boolean {
    const at = this.#after(start);
    const before = this.#ranges[at - 1];
    const next = this.#ranges[at];
    return (before !== undefined && before.end > start) || (next !== undefined && next.start < end);
  }

  get list(): readonly Range[] {
    return this.#ranges;
  }

  /** Index of the first range that starts after `offset`. */
  #after(offset: number): number {
    let low = 0;
    let high = this.#ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#ranges[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
