import { RedactionError } from '../../model/errors.ts';
import type { Ciphers } from '../../model/ports.ts';
import {
  arrayAt,
  booleanAt,
  bytesOf,
  dictAt,
  entry,
  nameAt,
  numberAt,
  type PDFDict,
  type Resolver,
} from '../objects.ts';

/** The standard security handler's entries (ISO 32000-2, Tables 20 and 21). */
export interface StandardSecurity {
  readonly ciphers: Ciphers;
  /** V: 1, 2 (RC4), 4 (crypt filters, 128 bits) or 5 (AES-256). */
  readonly version: number;
  /** R: 2–6. */
  readonly revision: number;
  /** Bytes of the file encryption key. */
  readonly keyLength: number;
  readonly ownerHash: Uint8Array;
  readonly userHash: Uint8Array;
  /** OE and UE; empty below R 5. */
  readonly ownerKey: Uint8Array;
  readonly userKey: Uint8Array;
  /** P as a signed 32-bit number. */
  readonly permissions: number;
  readonly fileId: Uint8Array;
  readonly encryptMetadata: boolean;
}

const NO_BYTES = new Uint8Array(0);

/** Throws `encryption-unsupported` for other handlers and unknown versions. */
export function readStandardSecurity(
  from: Resolver,
  encrypt: PDFDict,
  trailer: PDFDict,
  ciphers: Ciphers | undefined,
): StandardSecurity {
  const version = numberAt(from, encrypt, 'V') ?? 0;
  const revision = numberAt(from, encrypt, 'R') ?? 0;
  const known = [1, 2, 4, 5].includes(version) && revision >= 2 && revision <= 6;
  if (nameAt(from, encrypt, 'Filter') !== 'Standard' || !known || ciphers === undefined) {
    throw new RedactionError('encryption-unsupported', { detail: `V ${version} R ${revision}` });
  }
  const hashLength = revision >= 5 ? 48 : 32;
  const bytesAt = (name: string) => bytesOf(entry(from, encrypt, name)) ?? NO_BYTES;
  return {
    ciphers,
    version,
    revision,
    keyLength: keyLength(version, numberAt(from, encrypt, 'Length')),
    ownerHash: bytesAt('O').slice(0, hashLength),
    userHash: bytesAt('U').slice(0, hashLength),
    ownerKey: bytesAt('OE').slice(0, 32),
    userKey: bytesAt('UE').slice(0, 32),
    permissions: (numberAt(from, encrypt, 'P') ?? 0) | 0,
    fileId: bytesOf(from.resolve(arrayAt(from, trailer, 'ID')?.get(0))) ?? NO_BYTES,
    encryptMetadata: booleanAt(from, encrypt, 'EncryptMetadata') ?? true,
  };
}

/** Length counts bits; some producers write bytes. */
function keyLength(version: number, length: number | undefined): number {
  if (version === 1) return 5;
  if (version === 4) return 16;
  if (version === 5) return 32;
  const bits = length === undefined ? 40 : length < 40 ? length * 8 : length;
  return Math.min(16, Math.max(5, bits >> 3));
}

/** The crypt filter dictionary of this name (7.6.6), if there is one. */
export function cryptFilter(from: Resolver, encrypt: PDFDict, name: string): PDFDict | undefined {
  const filters = dictAt(from, encrypt, 'CF');
  return filters && dictAt(from, filters, name);
}
