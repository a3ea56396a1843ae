import { RedactionError } from '../../model/errors.ts';
import type { ObjectStore } from '../objectStore.ts';
import { dictAt, type PDFDict } from '../objects.ts';
import type { Decryption } from './decryption.ts';
import { fileKey } from './fileKey.ts';
import { fileKey256 } from './fileKey256.ts';
import { passwordBytes } from './passwordBytes.ts';
import { StandardDecryption } from './standardDecryption.ts';
import { readStandardSecurity, type StandardSecurity } from './standardSecurity.ts';

/**
 * Undefined for files that are not encrypted. The empty user password is tried first: files with only
 * an owner password open without, and so do those of which attachments alone are encrypted (7.6.6, EFF): viewers ask for
 * their password when one is opened, and publication leaves them out. Throws `password-needed`, `password-wrong`, `encryption-unsupported`.
 */
export function openEncryption(
  store: ObjectStore,
  trailer: PDFDict,
  password: string | undefined,
): Decryption | undefined {
  const encrypt = dictAt(store, trailer, 'Encrypt');
  if (encrypt === undefined) return undefined;
  const security = readStandardSecurity(store, encrypt, trailer, store.ports.ciphers);
  const key = keyFor(security, '') ?? (password ? keyFor(security, password) : undefined);
  const decryption = new StandardDecryption(store, encrypt, security, key);
  if (key === undefined && !decryption.isOfFilesAlone)
    throw new RedactionError(password ? 'password-wrong' : 'password-needed');
  return decryption;
}

function keyFor(security: StandardSecurity, password: string): Uint8Array | undefined {
  for (const bytes of passwordBytes(password, security.revision)) {
    const key = security.revision >= 5 ? fileKey256(security, bytes) : fileKey(security, bytes);
    if (key !== undefined) return key;
  }
  return undefined;
}
