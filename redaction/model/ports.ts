/**
 * What the engine needs from the outside, so that it runs in Node, in Electron's utility process and in
 * a worker alike. The engine has neither DOM nor Node types; `app/ports` implements these.
 */
export interface Ports {
  /**
   * zlib inflate (RFC 1950). A damaged or truncated stream gives `complete: false` and possibly no
   * bytes: the engine then reads it itself (redaction/pdf/filters/flate.ts; everybody else asks
   * `PdfDocument.decode`). `used`: how many of `bytes` a complete stream has. Throws RangeError when the result would
   * exceed `limit` bytes.
   */
  inflate(
    bytes: Uint8Array,
    limit: number,
  ): { bytes: Uint8Array; complete: boolean; used?: number };
  /** zlib deflate with a fixed level: same input, same output. */
  deflate(bytes: Uint8Array): Uint8Array;
  /** Lower-case hexadecimal. */
  sha256(bytes: Uint8Array): string;
  /** For encrypted files (ISO 32000-2, 7.6); absent: they are refused as `encryption-unsupported`. */
  readonly ciphers?: Ciphers;
  /** The packed predefined CMap of that name (`UniJIS-UTF16-H`, `Adobe-Japan1-UCS2`), as pdf.js ships it. */
  predefinedCMap?(name: string): Uint8Array | undefined;
  /** Decoders of image codecs that the engine does not write itself; absent: the whole image goes. */
  readonly codecs: ImageCodecs;
}

/** Primitives of the standard security handler; RC4 is the engine's own. */
export interface Ciphers {
  digest(algorithm: 'md5' | 'sha256' | 'sha384' | 'sha512', bytes: Uint8Array): Uint8Array;
  /** Key of 16 or 32 bytes; whole blocks, padding neither added nor removed. */
  aesCbcDecrypt(key: Uint8Array, iv: Uint8Array, bytes: Uint8Array): Uint8Array;
  aesCbcEncrypt(key: Uint8Array, iv: Uint8Array, bytes: Uint8Array): Uint8Array;
}

export interface ImageCodecs {
  /** JPEG 2000 to interleaved samples, 8 bits each. Throws any Error for damage and over `limit` bytes. */
  jpx?(bytes: Uint8Array, wanted: WantedSamples): DecodedImage;
  /** JBIG2 embedded stream with its globals to 1 bit a pixel, rows padded to bytes, 0 = white as in PDF 1-bit (already inverted to DeviceGray sense: 1 = white). Throws any Error for damage. */
  jbig2?(
    bytes: Uint8Array,
    globals: Uint8Array | undefined,
    width: number,
    height: number,
  ): Uint8Array;
}

export interface WantedSamples {
  /** As the image dictionary's colour space has them; undefined: grey or RGB as the codestream says. */
  readonly components: number | undefined;
  /** Samples are indices: not scaled to 8 bits, the codestream's own palette is not applied. */
  readonly indexed: boolean;
  readonly limit: number;
}

export interface DecodedImage {
  readonly width: number;
  readonly height: number;
  readonly components: number;
  readonly bitsPerComponent: number;
  readonly samples: Uint8Array;
}

/** Bounds on time, memory and depth; exceeding one is a `limit-exceeded` refusal. */
export interface Limits {
  readonly maxObjects: number;
  readonly maxDecodedStream: number;
  readonly maxDecodedTotal: number;
  readonly maxDepth: number;
  readonly maxOperationsPerPage: number;
  readonly maxGlyphsPerPage: number;
  readonly maxPages: number;
}

export const DEFAULT_LIMITS: Limits = {
  maxObjects: 8_000_000,
  maxDecodedStream: 512 * 1024 * 1024,
  maxDecodedTotal: 4 * 1024 * 1024 * 1024,
  maxDepth: 64,
  maxOperationsPerPage: 20_000_000,
  maxGlyphsPerPage: 4_000_000,
  maxPages: 100_000,
};
