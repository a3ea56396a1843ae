/** Every remedy of mutants.ts is switched off once: what it removes has to be found again. */
import { existsSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Mutant } from './mutant.ts';
import { MUTANTS, off } from './mutants.ts';

const ROOT = new URL('../../', import.meta.url);

for (const module of new Set(MUTANTS.map((mutant) => mutant.module))) {
  const own = MUTANTS.filter((mutant) => mutant.module === module);
  vi.doMock(new URL(module, ROOT).pathname, async (original) => {
    const real = { ...((await original()) as Record<string, unknown>) };
    for (const mutant of own)
      real[mutant.export] = switchable(mutant, real[mutant.export] as never);
    return real;
  });
}

/** The real one while the mutant sleeps. */
function switchable(mutant: Mutant, real: (...all: unknown[]) => unknown): unknown {
  let made: typeof real | undefined;
  const current = () => {
    if (!off.has(mutant.name)) return real;
    made ??= mutant.mutate(real) as typeof real;
    return made;
  };
  return new Proxy(real, {
    apply: (_, self, all) => Reflect.apply(current(), self, all),
    construct: (_, all) => Reflect.construct(current(), all) as object,
  });
}

const { CASES } = await import('./cases.ts');

afterEach(() => off.clear());

describe.each(CASES)('class $classes, without $mutant', ({ mutant, run, unseen }) => {
  it('nothing is left while the remedy is on', async () => {
    const { left, leaks } = await run();
    expect(leaks ?? []).toEqual([]);
    expect(left).toBe(false);
  });

  it('is noticed', async () => {
    off.add(mutant);
    const { left, leaks } = await run();
    expect(left).toBe(true);
    // Verification is independent of burn: it withholds the file.
    if (leaks !== undefined) expect(leaks.length > 0).toBe(unseen === undefined);
  });
});

describe('the table', () => {
  it('names modules that exist, and every mutant has a case', () => {
    expect(MUTANTS.filter((mutant) => !existsSync(new URL(mutant.module, ROOT)))).toEqual([]);
    const tested = new Set(CASES.map((one) => one.mutant));
    expect(MUTANTS.map((mutant) => mutant.name).filter((name) => !tested.has(name))).toEqual([]);
  });

  it('has a case for each class that a mutant answers', () => {
    const open = MUTANTS.flatMap(({ name, classes }) =>
      classes.filter((n) => !CASES.some((c) => c.mutant === name && c.classes.includes(n))),
    );
    expect(open).toEqual([]);
  });
});
