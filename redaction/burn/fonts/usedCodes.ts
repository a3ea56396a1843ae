import type { FontChar } from '../../font/font.ts';
import type { FontUsage } from '../contract.ts';

/** Numbers (codes, CIDs, glyphs) that the original showed: those that nothing shows any more, and the rest. */
export interface UsedNumbers {
  readonly gone: ReadonlySet<number>;
  readonly kept: ReadonlySet<number>;
}

/** Over several fonts that share what is to be pruned: what one of them keeps is kept. */
export function usedNumbers(
  usages: readonly FontUsage[],
  numbersOf: (char: FontChar, usage: FontUsage) => readonly number[],
): UsedNumbers {
  const kept = new Set<number>();
  const gone = new Set<number>();
  for (const usage of usages) {
    for (const char of usage.kept) for (const number of numbersOf(char, usage)) kept.add(number);
  }
  for (const usage of usages) {
    for (const char of usage.removed) {
      if (usage.kept.has(char)) continue;
      for (const number of numbersOf(char, usage)) if (!kept.has(number)) gone.add(number);
    }
  }
  return { gone, kept };
}

/**
 * Whether a list names hardly more than the document uses. Only then does an entry tell what was shown;
 * in a list of everything a missing entry would tell what was removed.
 */
export function isSubsetList(listed: Iterable<number>, { gone, kept }: UsedNumbers): boolean {
  let count = 0;
  let unused = 0;
  for (const number of listed) {
    count++;
    if (!gone.has(number) && !kept.has(number)) unused++;
  }
  return unused <= 4 + count / 5;
}
