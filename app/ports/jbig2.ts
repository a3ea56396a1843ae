/** JBIG2 through PDFium's decoder (BSD-3-Clause) as pdf.js builds it (pdfjs-dist/wasm/jbig2.wasm). */

import { type DecoderExports, growTo, heapOf, placed, WasmDecoder } from './wasmModule.ts';
import { instantiate, type WasmMemory, type WasmModule } from './webAssembly.ts';

interface Jbig2 extends DecoderExports {
  decode(
    pointer: number,
    size: number,
    width: number,
    height: number,
    globals: number,
    globalsSize: number,
  ): void;
  readonly result: { rows: Uint8Array | undefined };
}

const jbig2 = new WasmDecoder<Jbig2>('jbig2.wasm', startJbig2);

/**
 * One bit a pixel, rows padded to bytes, 1 is white.
 * @throws Error for damage
 */
export function decodeJbig2(
  bytes: Uint8Array,
  globals: Uint8Array | undefined,
  width: number,
  height: number,
): Uint8Array {
  const rows = jbig2.run((exports) => decodeWith(exports, bytes, globals, width, height));
  if (rows.length !== ((width + 7) >> 3) * height) throw new Error('jbig2 size');
  return rows;
}

function decodeWith(
  exports: Jbig2,
  bytes: Uint8Array,
  globals: Uint8Array | undefined,
  width: number,
  height: number,
): Uint8Array {
  const segments = withoutFileHeader(bytes);
  const shared = globals && withoutFileHeader(globals);
  const pointer = placed(exports, segments);
  const sharedPointer = shared && shared.length > 0 ? placed(exports, shared) : 0;
  exports.result.rows = undefined;
  exports.decode(pointer, segments.length, width, height, sharedPointer, shared?.length ?? 0);
  exports.free(pointer);
  if (sharedPointer !== 0) exports.free(sharedPointer);
  if (exports.result.rows === undefined) throw new Error('jbig2 damaged');
  return exports.result.rows;
}

/** The file header (ISO/IEC 14492, D.4.1) has no place in a PDF; some producers leave it. */
function withoutFileHeader(bytes: Uint8Array): Uint8Array {
  const id = [0x97, 0x4a, 0x42, 0x32, 0x0d, 0x0a, 0x1a, 0x0a];
  if (!id.every((byte, i) => bytes[i] === byte)) return bytes;
  return bytes.subarray(((bytes[8] ?? 0) & 2) === 0 ? 13 : 9);
}

/** Import and export names are those of pdfjs-dist 6.5.438 (build/pdf.worker.mjs, `JBig2`). */
function startJbig2(module: WasmModule): Jbig2 {
  const result: { rows: Uint8Array | undefined } = { rows: undefined };
  let memory: WasmMemory;
  const stop = () => {
    throw new Error('jbig2 aborted');
  };
  const imports = {
    a: () => 0,
    b: (bytes: number) => growTo(memory, bytes),
    c: stop,
    d: () => {},
    e: stop,
    f: () => {},
    g: (size: number) => {
      result.rows = new Uint8Array(size);
    },
    h: (pointer: number, rowBytes: number, pitch: number, height: number) => {
      result.rows = packedRows(heapOf(memory), pointer, rowBytes, pitch, height);
    },
  };
  const exports = instantiate<{
    i: WasmMemory;
    j(): void;
    k(size: number): number;
    l(pointer: number): void;
    m: Jbig2['decode'];
  }>(module, { a: imports });
  memory = exports.i;
  exports.j();
  return { memory, malloc: exports.k, free: exports.l, decode: exports.m, result };
}

function packedRows(
  heap: Uint8Array,
  pointer: number,
  rowBytes: number,
  pitch: number,
  height: number,
): Uint8Array {
  const rows = new Uint8Array(rowBytes * height);
  for (let y = 0; y < height; y++) {
    const from = pointer + y * pitch;
    rows.set(heap.subarray(from, from + rowBytes), y * rowBytes);
  }
  return rows;
}
