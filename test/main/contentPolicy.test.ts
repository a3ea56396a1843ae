import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HEADER_POLICY, PAGE_POLICY } from '../../main/contentPolicy.ts';

const ROOT = join(import.meta.dirname, '../..');

test('the page carries the policy of the header', () => {
  const page = readFileSync(join(ROOT, 'renderer/index.html'), 'utf8');
  expect(/http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1]).toBe(
    PAGE_POLICY,
  );
  expect(HEADER_POLICY.startsWith(PAGE_POLICY)).toBe(true);
});

test('nothing from outside, no inline script, no eval', () => {
  const directives = new Map(
    HEADER_POLICY.split('; ').map((one) => {
      const [name = '', ...sources] = one.split(' ');
      return [name, sources] as const;
    }),
  );
  expect(directives.get('default-src')).toEqual(["'none'"]);
  expect(directives.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  expect(
    [...directives.values()].flat().filter((source) => /^(https?|wss?|\*)/.test(source)),
  ).toEqual([]);
  for (const name of ['object-src', 'base-uri', 'form-action', 'frame-ancestors'])
    expect(directives.get(name)).toEqual(["'none'"]);
});
