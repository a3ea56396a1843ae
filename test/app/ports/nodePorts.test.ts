import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { nodePorts } from '../../../app/ports/nodePorts.ts';

const ports = nodePorts();

describe('the ports on Node', () => {
  test('deflate and inflate are inverse, and the same input gives the same bytes', () => {
    const plain = new Uint8Array(100_000).map((_, i) => i * i);
    const packed = ports.deflate(plain);
    expect(ports.deflate(plain)).toEqual(packed);
    expect(ports.inflate(packed, 100_000)).toEqual({
      bytes: plain,
      used: packed.length,
      complete: true,
    });
  });

  test('a result over the limit is a RangeError, damage is told', () => {
    const packed = deflateSync(Buffer.alloc(50_000));
    expect(() => ports.inflate(packed, 49_999)).toThrow(RangeError);
    expect(ports.inflate(packed.subarray(0, 20), 50_000).complete).toBe(false);
    expect(ports.inflate(Uint8Array.of(1, 2, 3), 100).complete).toBe(false);
  });

  test('nothing that comes out is a Buffer, whose slices share memory', () => {
    const packed = ports.deflate(new Uint8Array(10));
    const large = ports.inflate(ports.deflate(new Uint8Array(50_000)), 50_000).bytes;
    const digest = ports.ciphers!.digest('sha512', packed);
    for (const bytes of [packed, large, digest]) expect(bytes.constructor).toBe(Uint8Array);
  });

  test('what comes out keeps no more memory than it needs', () => {
    const packed = ports.deflate(new Uint8Array(10_000).map((_, i) => i * i));
    const contents = ports.inflate(packed, 10_000).bytes;
    for (const bytes of [packed, contents]) expect(bytes.buffer.byteLength).toBe(bytes.length);
  });

  test('hashes and ciphers are those of the standards', () => {
    const abc = new TextEncoder().encode('abc');
    expect(ports.sha256(abc)).toMatch(/^ba7816bf8f01cfea414140de5dae2223/);
    expect([...ports.ciphers!.digest('md5', abc)].slice(0, 4)).toEqual([0x90, 0x01, 0x50, 0x98]);
    for (const length of [16, 32]) {
      const key = new Uint8Array(length).fill(7);
      const iv = new Uint8Array(16);
      const plain = new Uint8Array(48).fill(9);
      const sealed = ports.ciphers!.aesCbcEncrypt(key, iv, plain);
      expect(sealed.length).toBe(48);
      expect(ports.ciphers!.aesCbcDecrypt(key, iv, sealed)).toEqual(plain);
    }
  });
});
