/**
 * WebAssembly as V8 had compiled it when the bundle was made (cli/warmBundle.ts). V8 writes that for browsers; Node
 * reaches it by V8's natives alone. Who cannot have it compiles, which gives the same in more time.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import type { WasmModule } from './webAssembly.ts';

const HASH_LETTERS = 64;

/** Undefined without such a file, or when V8 does not take it: it is of another version, processor or setting. */
export function keptModule(wasm: Uint8Array, file: URL): WasmModule | undefined {
  try {
    const kept = readFileSync(file);
    const code = new Uint8Array(kept.subarray(HASH_LETTERS));
    // V8 looks at neither: code of another program, or half a file, would run.
    if (kept.toString('latin1', 0, HASH_LETTERS) !== hashOf(wasm, code)) return undefined;
    const read = native('code, wasm', '%DeserializeWasmModule(code, wasm)');
    return read(code.buffer, wasm) as WasmModule | undefined;
  } catch {
    return undefined;
  }
}

/** What of the module was compiled until now. */
export function keepModule(module: WasmModule, wasm: Uint8Array, file: URL): void {
  const write = native('module', '%SerializeWasmModule(module)');
  const written = write(module) as ArrayBuffer | undefined;
  if (written === undefined) return;
  const code = new Uint8Array(written);
  writeFileSync(file, Buffer.concat([Buffer.from(hashOf(wasm, code)), code]));
}

/** In letters: a Buffer that Node makes natively gets its prototype late, and V8 throws away all code that reads bytes. */
function hashOf(wasm: Uint8Array, code: Uint8Array): string {
  return createHash('sha256').update(wasm).update(code).digest('hex');
}

/** The setting is of the whole process, and what V8 compiled with it fits no other: only for as long as it is read. */
function native(names: string, call: string): (...given: unknown[]) => unknown {
  setFlagsFromString('--allow-natives-syntax');
  try {
    return new Function(names, `return ${call}`) as ReturnType<typeof native>;
  } finally {
    setFlagsFromString('--no-allow-natives-syntax');
  }
}
