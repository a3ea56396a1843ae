/** A short run of every target with a fixed seed; `npm run -s fuzz` does the long ones. */
import { describe, expect, it } from 'vitest';
import { mutated } from './mutate.ts';
import { randomOf } from './random.ts';
import { isRefusal, TARGETS } from './targets.ts';

const SEED = 7;
const WHOLE_FILES = ['xref', 'structure', 'content'];

describe.each(Object.entries(TARGETS))('fuzzing %s', (name, { seeds, grammar, run }) => {
  it('ends each input with a result or a refusal', () => {
    const starts = seeds();
    let read = 0;
    for (let i = 0; i < (WHOLE_FILES.includes(name) ? 60 : 300); i++) {
      try {
        run(mutated(starts, randomOf(SEED, i), grammar));
        read++;
      } catch (error) {
        if (!isRefusal(error)) throw new Error(`seed ${SEED} input ${i}`, { cause: error });
      }
    }
    expect(read).toBeGreaterThan(0);
  });
});

it('makes the same input from the same seed and number', () => {
  const { seeds, grammar } = TARGETS.lexer!;
  const once = mutated(seeds(), randomOf(3, 9), grammar);
  expect(mutated(seeds(), randomOf(3, 9), grammar).equals(once)).toBe(true);
  expect(mutated(seeds(), randomOf(4, 9), grammar).equals(once)).toBe(false);
});
