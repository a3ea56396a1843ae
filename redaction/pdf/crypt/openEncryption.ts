import { RedactionError } from '../../model/errors.ts';
import type { ObjectStore } from '../objectStore.ts';
import { type PDFDict, PDFName } from '../objects.ts';
import type { Decryption } from './decryption.ts';

/** Undefined for files that are not encrypted. */
export function openEncryption(
  _store: ObjectStore,
  trailer: PDFDict,
  _password: string | undefined,
): Decryption | undefined {
  if (!trailer.has(PDFName.of('Encrypt'))) return undefined;
  throw new RedactionError('encryption-unsupported');
}
