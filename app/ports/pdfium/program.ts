/** PDFium's WebAssembly, compiled: as it lies beside the bundle that this file is part of, or here and now. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ownSettings, type V8Settings } from '../../batch/v8Settings.ts';
import { keepModule, keptModule } from '../keptWasm.ts';
import { compile, type WasmModule } from '../webAssembly.ts';

export function pdfiumProgram(): WasmModule {
  const wasm = wasmBytes();
  const isBundled = !import.meta.url.endsWith('.ts');
  return (isBundled ? keptModule(wasm, keptFile(ownSettings())) : undefined) ?? compile(wasm);
}

/** For the next start of the bundle. */
export function keepProgram(program: WasmModule, settings: V8Settings): void {
  keepModule(program, wasmBytes(), keptFile(settings));
}

function wasmBytes(): Uint8Array {
  return readFileSync(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'));
}

function keptFile(settings: V8Settings): URL {
  return new URL(`pdfium-${settings}.code`, import.meta.url);
}
