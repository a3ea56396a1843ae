/** The engine's ports (redaction/model/ports.ts) on Node and Electron's utility process. */
import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
import { constants, deflateSync, inflateSync } from 'node:zlib';
import { useTextOfBytes } from '../../redaction/model/codeUnits.ts';
import type { Ciphers, Ports } from '../../redaction/model/ports.ts';
import { NODE_CODECS } from './codecs.ts';
import { predefinedCMap } from './predefinedCMap.ts';

/**
 * Fixed: the same input must give the same file, byte for byte. With this strategy content streams (many short numbers)
 * come out as small at level 5 as they do at level 6 without it, for half the time.
 */
const DEFLATE = { level: 5, strategy: constants.Z_FILTERED };

export function nodePorts(): Ports {
  useTextOfBytes(latin1);
  return { inflate, deflate, sha256, codecs: NODE_CODECS, ciphers: NODE_CIPHERS, predefinedCMap };
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');
}

/** What `info` makes zlib answer; its types know the buffer alone. */
interface Inflated {
  readonly buffer: Buffer;
  readonly engine: { readonly bytesWritten: number };
}

function inflate(bytes: Uint8Array, limit: number): ReturnType<Ports['inflate']> {
  try {
    const answer: unknown = inflateSync(bytes, { maxOutputLength: limit, info: true });
    const { buffer, engine } = answer as Inflated;
    return { bytes: plain(buffer), complete: true, used: engine.bytesWritten };
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return { bytes: new Uint8Array(0), complete: false };
  }
}

function deflate(bytes: Uint8Array): Uint8Array {
  return plain(deflateSync(bytes, DEFLATE));
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const NODE_CIPHERS: Ciphers = {
  digest: (algorithm, bytes) => plain(createHash(algorithm).update(bytes).digest()),
  aesCbcDecrypt(key, iv, bytes) {
    const cipher = createDecipheriv(`aes-${key.length * 8}-cbc`, key, iv).setAutoPadding(false);
    return plain(Buffer.concat([cipher.update(bytes), cipher.final()]));
  },
  aesCbcEncrypt(key, iv, bytes) {
    const cipher = createCipheriv(`aes-${key.length * 8}-cbc`, key, iv).setAutoPadding(false);
    return plain(Buffer.concat([cipher.update(bytes), cipher.final()]));
  },
};

/**
 * Not a Buffer: `Buffer.slice` shares memory where `Uint8Array.slice` copies. A copy where it is a part of one of Node's
 * blocks of 64 KiB: the page contents that are kept would keep several times their size.
 */
function plain(buffer: Buffer): Uint8Array {
  if (buffer.length < buffer.buffer.byteLength) return new Uint8Array(buffer);
  return new Uint8Array(buffer.buffer);
}
