/** Seeded random choices for property tests. */
export interface Dice {
  /** An integer from `least` up to and including `most`. */
  whole(least: number, most: number): number;
  pick<T>(list: readonly T[]): T;
  digits(count: number): string;
  letters(count: number): string;
}

export function dice(seed: number): Dice {
  let state = (seed * 2654435761) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (least: number, most: number): number =>
    least + Math.floor(next() * (most - least + 1));
  const many = (count: number, one: () => string): string =>
    Array.from({ length: count }, one).join('');
  return {
    whole,
    pick: (list) => list[whole(0, list.length - 1)]!,
    digits: (count) => many(count, () => String(whole(0, 9))),
    letters: (count) => many(count, () => 'BDFGHJKLNPRSTVXZ'[whole(0, 15)]!),
  };
}
