import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { afterAll, expect, test } from 'vitest';
import { keepModule, keptModule } from '../../app/ports/keptWasm.ts';
import { compile, instantiate } from '../../app/ports/webAssembly.ts';
import { scratch } from '../cli/runCli.ts';

/** `twice(n)`: an exported function that answers n + n. */
const TWICE = Uint8Array.from([
  ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 6, 1, 0x60, 1, 0x7f, 1, 0x7f, 3, 2, 1, 0],
  ...[7, 9, 1, 5, ...new TextEncoder().encode('twice'), 0, 0],
  ...[10, 9, 1, 7, 0, 0x20, 0, 0x20, 0, 0x6a, 0x0b],
]);

const folder = scratch();
const file = pathToFileURL(join(folder.path, 'kept'));
afterAll(() => folder[Symbol.dispose]());

function twice(module: ReturnType<typeof compile>): (n: number) => number {
  return instantiate<{ twice(n: number): number }>(module, {}).twice;
}

function keepTwice(): Buffer {
  setFlagsFromString('--wasm-tiering-budget=1');
  setFlagsFromString('--wasm-sync-tier-up');
  const module = compile(TWICE);
  const call = twice(module);
  for (let i = 0; i < 100; i++) call(i);
  setFlagsFromString('--no-wasm-sync-tier-up');
  setFlagsFromString('--wasm-tiering-budget=13000000');
  keepModule(module, TWICE, file);
  return readFileSync(file);
}

test('what V8 compiled is taken back, and does the same', () => {
  keepTwice();
  expect(twice(keptModule(TWICE, file)!)(21)).toBe(42);
});

test('code of another program, changed or cut code, and no code at all are passed over', () => {
  const kept = keepTwice();
  expect(keptModule(Uint8Array.from([...TWICE, 0, 2, 1, 0x61]), file)).toBeUndefined();
  writeFileSync(file, kept.with(-1, kept.at(-1)! ^ 1));
  expect(keptModule(TWICE, file)).toBeUndefined();
  writeFileSync(file, kept.subarray(0, 100));
  expect(keptModule(TWICE, file)).toBeUndefined();
  expect(keptModule(TWICE, pathToFileURL(join(folder.path, 'none')))).toBeUndefined();
});
