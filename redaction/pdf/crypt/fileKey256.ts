/** File encryption keys of revisions 5 and 6: AES-256 (ISO 32000-2, 7.6.4.3.3 and 7.6.4.3.4). */
import { concat } from './fileKey.ts';
import type { StandardSecurity } from './standardSecurity.ts';

const NO_BYTES = new Uint8Array(0);
const ZERO_IV = new Uint8Array(16);
const VALIDATION_SALT = 32;
const KEY_SALT = 40;

/** Algorithm 2.A. The key for a user or owner password in UTF-8; undefined when it is neither. */
export function fileKey256(
  security: StandardSecurity,
  password: Uint8Array,
): Uint8Array | undefined {
  const { userHash, ownerHash, userKey, ownerKey } = security;
  const secret = password.subarray(0, 127);
  if (userHash.length < 48 || userKey.length < 32) return undefined;
  if (accepts(security, secret, userHash, NO_BYTES))
    return unwrap(security, secret, userHash, NO_BYTES, userKey);
  if (ownerHash.length < 48 || ownerKey.length < 32) return undefined;
  if (accepts(security, secret, ownerHash, userHash))
    return unwrap(security, secret, ownerHash, userHash, ownerKey);
  return undefined;
}

function accepts(
  security: StandardSecurity,
  password: Uint8Array,
  stored: Uint8Array,
  user: Uint8Array,
): boolean {
  const salt = stored.subarray(VALIDATION_SALT, KEY_SALT);
  return hash(security, password, salt, user).every((byte, i) => stored[i] === byte);
}

function unwrap(
  security: StandardSecurity,
  password: Uint8Array,
  stored: Uint8Array,
  user: Uint8Array,
  wrapped: Uint8Array,
): Uint8Array {
  const key = hash(security, password, stored.subarray(KEY_SALT, 48), user);
  return security.ciphers.aesCbcDecrypt(key, ZERO_IV, wrapped);
}

function hash(
  security: StandardSecurity,
  password: Uint8Array,
  salt: Uint8Array,
  user: Uint8Array,
): Uint8Array {
  const first = security.ciphers.digest('sha256', concat([password, salt, user]));
  return security.revision === 5 ? first : hardened(security, password, first, user);
}

const DIGESTS = ['sha256', 'sha384', 'sha512'] as const;

/** Algorithm 2.B: at least 64 rounds, then until the last byte allows it to end. */
function hardened(
  { ciphers }: StandardSecurity,
  password: Uint8Array,
  first: Uint8Array,
  user: Uint8Array,
): Uint8Array {
  let key = first;
  for (let round = 0; ; round++) {
    const block = concat([password, key, user]);
    const repeated = concat(new Array<Uint8Array>(64).fill(block));
    const sealed = ciphers.aesCbcEncrypt(key.slice(0, 16), key.slice(16, 32), repeated);
    let sum = 0;
    for (let i = 0; i < 16; i++) sum += sealed[i]!;
    key = ciphers.digest(DIGESTS[sum % 3]!, sealed);
    if (round >= 63 && sealed[sealed.length - 1]! <= round - 31) return key.slice(0, 32);
  }
}
