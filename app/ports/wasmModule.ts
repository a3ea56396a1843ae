/** Synchronous start of the decoders that pdf.js ships as WebAssembly (pdfjs-dist/wasm). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compile, type WasmMemory, type WasmModule } from './webAssembly.ts';

/** The part of an Emscripten module's exports that callers need; names are those of pdfjs-dist 6.5.438. */
export interface DecoderExports {
  readonly memory: WasmMemory;
  malloc(size: number): number;
  free(pointer: number): void;
}

/** Largest memory an instance may keep after a decode; a larger one is started anew next time. */
const KEPT_MEMORY = 64 * 1024 * 1024;

/** A decoder that is compiled on first use; each trap or oversized memory discards its instance. */
export class WasmDecoder<Exports extends DecoderExports> {
  private readonly file: string;
  private readonly start: (module: WasmModule) => Exports;
  private module: WasmModule | undefined;
  private instance: Exports | undefined;

  constructor(file: string, start: (module: WasmModule) => Exports) {
    this.file = file;
    this.start = start;
  }

  /** Runs `decode` with the instance. */
  run<Result>(decode: (exports: Exports) => Result): Result {
    const exports = this.instance ?? this.start(this.compiled());
    this.instance = undefined;
    const result = decode(exports);
    if (exports.memory.buffer.byteLength <= KEPT_MEMORY) this.instance = exports;
    return result;
  }

  private compiled(): WasmModule {
    if (this.module === undefined) {
      const path = createRequire(import.meta.url).resolve(`pdfjs-dist/wasm/${this.file}`);
      this.module = compile(new Uint8Array(readFileSync(path)));
    }
    return this.module;
  }
}

/** Copies bytes into the instance's memory; the caller frees the pointer. */
export function placed(exports: DecoderExports, bytes: Uint8Array): number {
  const pointer = exports.malloc(bytes.length);
  if (pointer === 0) throw new Error('decoder memory');
  heapOf(exports.memory).set(bytes, pointer);
  return pointer;
}

/** Fresh each time: the buffer is replaced when memory grows. */
export function heapOf(memory: WasmMemory): Uint8Array {
  return new Uint8Array(memory.buffer);
}

/** `emscripten_resize_heap`: grows by what is asked, up to 1 GiB. */
export function growTo(memory: WasmMemory, bytes: number): number {
  const wanted = bytes >>> 0;
  const now = memory.buffer.byteLength;
  if (wanted > 1024 * 1024 * 1024) return 0;
  try {
    memory.grow(Math.ceil(Math.max(wanted - now, now / 5) / 65536));
    return 1;
  } catch {
    return 0;
  }
}
