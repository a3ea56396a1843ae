/** JPEG 2000 through OpenJPEG (BSD-2-Clause) as pdf.js builds it (pdfjs-dist/wasm/openjpeg.wasm). */
import type { DecodedImage, WantedSamples } from '../../redaction/model/ports.ts';
import { type DecoderExports, growTo, heapOf, placed, WasmDecoder } from './wasmModule.ts';
import { instantiate, type WasmMemory, type WasmModule } from './webAssembly.ts';

interface OpenJpeg extends DecoderExports {
  decode(
    pointer: number,
    size: number,
    components: number,
    indexed: number,
    smaskInData: number,
    reduce: number,
    pad: number,
  ): number;
  /** What the decoder handed over during `decode`. */
  readonly result: { samples: Uint8Array | undefined };
}

const openJpeg = new WasmDecoder<OpenJpeg>('openjpeg.wasm', startOpenJpeg);

/** @throws Error for damage, unknown formats and more than `wanted.limit` bytes of samples */
export function decodeJpx(bytes: Uint8Array, wanted: WantedSamples): DecodedImage {
  const size = codestreamSize(bytes);
  if (size.width * size.height * Math.max(4, size.components) > wanted.limit)
    throw new Error('jpx too large');
  const components = wanted.components ?? (isPlainGrey(bytes, size.components) ? 1 : 0);
  const samples = openJpeg.run((exports) => decodeWith(exports, bytes, components, wanted.indexed));
  const each = samples.length / (size.width * size.height);
  if (!Number.isInteger(each) || each < 1) throw new Error('jpx size');
  return { ...size, components: each, bitsPerComponent: 8, samples };
}

function decodeWith(
  exports: OpenJpeg,
  bytes: Uint8Array,
  components: number,
  indexed: boolean,
): Uint8Array {
  const pointer = placed(exports, bytes);
  exports.result.samples = undefined;
  const failed = exports.decode(pointer, bytes.length, components, indexed ? 1 : 0, 0, 0, 0);
  exports.free(pointer);
  const samples = exports.result.samples;
  if (failed !== 0 || samples === undefined) throw new Error('jpx damaged');
  return samples;
}

/** Grey without a palette box: one component is asked for, so that it does not become RGB. */
function isPlainGrey(bytes: Uint8Array, components: number): boolean {
  if (components > 2) return false;
  const palette = [0x70, 0x63, 0x6c, 0x72];
  const end = Math.min(bytes.length, 65536);
  for (let at = 0; at < end; at++) if (palette.every((c, i) => bytes[at + i] === c)) return false;
  return true;
}

/** The SIZ marker segment (ISO/IEC 15444-1, A.5.1). */
function codestreamSize(bytes: Uint8Array): { width: number; height: number; components: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 42 <= bytes.length; at++) {
    if (view.getUint32(at) !== 0xff4fff51) continue;
    const width = view.getUint32(at + 8) - view.getUint32(at + 16);
    const height = view.getUint32(at + 12) - view.getUint32(at + 20);
    if (width < 1 || height < 1) break;
    return { width, height, components: view.getUint16(at + 40) };
  }
  throw new Error('jpx without size');
}

/** Import and export names are those of pdfjs-dist 6.5.438 (build/pdf.worker.mjs, `OpenJPEG`). */
function startOpenJpeg(module: WasmModule): OpenJpeg {
  const result: { samples: Uint8Array | undefined } = { samples: undefined };
  let memory: WasmMemory;
  const imports = {
    a: () => {},
    b: (_file: number, vectors: number, count: number, written: number) =>
      discardOutput(memory, vectors, count, written),
    c: (bytes: number) => growTo(memory, bytes),
    d: () => 70,
    e: () => {},
    f: (pointer: number, size: number) => {
      result.samples = heapOf(memory).slice(pointer, pointer + size);
    },
    g: (pointer: number, index: number, components: number, pixels: number) =>
      copyComponent(memory, result.samples, pointer, index, components, pixels),
    h: (size: number) => {
      result.samples = new Uint8Array(size);
    },
  };
  const exports = instantiate<{
    i: WasmMemory;
    j(): void;
    k(size: number): number;
    l(pointer: number): void;
    m: OpenJpeg['decode'];
  }>(module, { a: imports });
  memory = exports.i;
  exports.j();
  return { memory, malloc: exports.k, free: exports.l, decode: exports.m, result };
}

/** 32-bit samples of one component into every `components`-th byte, clamped to 0–255. */
function copyComponent(
  memory: WasmMemory,
  samples: Uint8Array | undefined,
  pointer: number,
  index: number,
  components: number,
  pixels: number,
): void {
  if (samples === undefined) return;
  const plane = new Int32Array(memory.buffer, pointer, pixels);
  for (let pixel = 0, at = index; pixel < pixels; pixel++, at += components) {
    const value = plane[pixel]!;
    samples[at] = value < 0 ? 0 : value > 255 ? 255 : value;
  }
}

/** `fd_write`: says that all was written. */
function discardOutput(
  memory: WasmMemory,
  vectors: number,
  count: number,
  written: number,
): number {
  const words = new Uint32Array(memory.buffer);
  let total = 0;
  for (let i = 0; i < count; i++) total += words[(vectors >> 2) + 2 * i + 1]!;
  words[written >> 2] = total;
  return 0;
}
