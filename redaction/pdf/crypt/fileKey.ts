/** File encryption keys up to revision 4: RC4 and AES-128 (ISO 32000-2, 7.6.4.3 and 7.6.4.4). */
import { rc4 } from './rc4.ts';
import type { StandardSecurity } from './standardSecurity.ts';

const PADDING = Uint8Array.of(
  0x28,
  0xbf,
  0x4e,
  0x5e,
  0x4e,
  0x75,
  0x8a,
  0x41,
  0x64,
  0x00,
  0x4e,
  0x56,
  0xff,
  0xfa,
  0x01,
  0x08,
  0x2e,
  0x2e,
  0x00,
  0xb6,
  0xd0,
  0x68,
  0x3e,
  0x80,
  0x2f,
  0x0c,
  0xa9,
  0xfe,
  0x64,
  0x53,
  0x69,
  0x7a,
);

/** The key for a user or owner password in its bytes; undefined when it is neither. */
export function fileKey(security: StandardSecurity, password: Uint8Array): Uint8Array | undefined {
  return forUser(security, password) ?? forUser(security, userPasswordOf(security, password));
}

/** Algorithms 2 and 6. */
function forUser(security: StandardSecurity, password: Uint8Array): Uint8Array | undefined {
  const key = computeKey(security, password);
  const expected = security.revision === 2 ? rc4(key, PADDING) : expectedHash(security, key);
  return startsWith(security.userHash, expected) ? key : undefined;
}

/** Algorithm 2. */
function computeKey(security: StandardSecurity, password: Uint8Array): Uint8Array {
  const { permissions, revision, encryptMetadata, keyLength, ciphers } = security;
  const parts = [padded(password), security.ownerHash, littleEndian(permissions), security.fileId];
  if (revision >= 4 && !encryptMetadata) parts.push(new Uint8Array(4).fill(255));
  let hash = ciphers.digest('md5', concat(parts));
  const rounds = revision >= 3 ? 50 : 0;
  for (let i = 0; i < rounds; i++) hash = ciphers.digest('md5', hash.subarray(0, keyLength));
  return hash.slice(0, keyLength);
}

/** Algorithm 5: the first 16 bytes of U. */
function expectedHash(security: StandardSecurity, key: Uint8Array): Uint8Array {
  let hash = security.ciphers.digest('md5', concat([PADDING, security.fileId]));
  for (let round = 0; round < 20; round++)
    hash = rc4(
      key.map((byte) => byte ^ round),
      hash,
    );
  return hash;
}

/** Algorithm 7: the user password that the owner password unlocks. */
function userPasswordOf(security: StandardSecurity, password: Uint8Array): Uint8Array {
  const { ciphers, revision, keyLength, ownerHash } = security;
  let hash = ciphers.digest('md5', padded(password));
  const repeats = revision >= 3 ? 50 : 0;
  for (let i = 0; i < repeats; i++) hash = ciphers.digest('md5', hash);
  const key = hash.slice(0, keyLength);
  let user = ownerHash;
  for (let round = revision >= 3 ? 19 : 0; round >= 0; round--)
    user = rc4(
      key.map((byte) => byte ^ round),
      user,
    );
  return user;
}

function padded(password: Uint8Array): Uint8Array {
  return concat([password.subarray(0, 32), PADDING]).slice(0, 32);
}

function littleEndian(value: number): Uint8Array {
  return Uint8Array.of(value, value >> 8, value >> 16, value >> 24);
}

/** Constant time is no concern: the file is in the hands of whoever asks. */
function startsWith(bytes: Uint8Array, expected: Uint8Array): boolean {
  if (bytes.length < expected.length) return false;
  return expected.every((byte, i) => bytes[i] === byte);
}

export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
