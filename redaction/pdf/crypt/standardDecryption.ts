import { RedactionError } from '../../model/errors.ts';
import { filtersOf } from '../filters/filters.ts';
import {
  nameAt,
  PDFArray,
  type PDFDict,
  PDFName,
  PDFNull,
  type PDFObject,
  type Resolver,
} from '../objects.ts';
import type { Decryption } from './decryption.ts';
import { concat } from './fileKey.ts';
import { rc4 } from './rc4.ts';
import { cryptFilter, type StandardSecurity } from './standardSecurity.ts';

type Method = 'none' | 'rc4' | 'aes-128' | 'aes-256';
type Decrypt = (bytes: Uint8Array) => Uint8Array;

/** AES adds these bytes to what the key of an object is made of (Algorithm 1). */
const AES_SALT = Uint8Array.of(0x73, 0x41, 0x6c, 0x54);

/** Decryption of strings and streams with the file key (ISO 32000-2, 7.6.3 and 7.6.6). */
export class StandardDecryption implements Decryption {
  private readonly from: Resolver;
  private readonly encrypt: PDFDict;
  private readonly security: StandardSecurity;
  private readonly key: Uint8Array | undefined;
  private readonly strings: Method;
  private readonly streams: Method;
  private readonly files: Method;

  /** Without a key, what is encrypted throws `password-needed` when it is asked for. */
  constructor(
    from: Resolver,
    encrypt: PDFDict,
    security: StandardSecurity,
    key: Uint8Array | undefined,
  ) {
    this.from = from;
    this.encrypt = encrypt;
    this.security = security;
    this.key = key;
    this.strings = this.defaultMethod('StrF');
    this.streams = this.defaultMethod('StmF');
    const embedded = nameAt(from, encrypt, 'EFF');
    this.files = embedded === undefined ? this.streams : this.defaultMethod('EFF');
  }

  /** Neither strings nor streams are encrypted, but what they attach. */
  get isOfFilesAlone(): boolean {
    return this.strings === 'none' && this.streams === 'none';
  }

  forStrings(number: number, generation: number): Decrypt | undefined {
    return this.decryptWith(this.strings, number, generation);
  }

  forStream(
    from: Resolver,
    number: number,
    generation: number,
    dict: PDFDict,
  ): Decrypt | undefined {
    return this.decryptWith(this.methodOf(from, dict), number, generation);
  }

  private methodOf(from: Resolver, dict: PDFDict): Method {
    const type = nameAt(from, dict, 'Type');
    if (type === 'XRef') return 'none';
    const named = takeCryptFilter(from, dict);
    if (named !== undefined) return this.method(named);
    if (type === 'Metadata' && !this.security.encryptMetadata) return 'none';
    return type === 'EmbeddedFile' ? this.files : this.streams;
  }

  private defaultMethod(key: 'StrF' | 'StmF' | 'EFF'): Method {
    if (this.security.version < 4) return 'rc4';
    return this.method(nameAt(this.from, this.encrypt, key) ?? 'Identity');
  }

  private method(name: string): Method {
    if (name === 'Identity') return 'none';
    const filter = cryptFilter(this.from, this.encrypt, name);
    const method = filter && nameAt(this.from, filter, 'CFM');
    switch (method) {
      case 'V2':
        return 'rc4';
      case 'AESV2':
        return 'aes-128';
      case 'AESV3':
        return 'aes-256';
      case 'None':
        return 'none';
      default:
        throw new RedactionError('encryption-unsupported', { detail: 'CFM' });
    }
  }

  private decryptWith(method: Method, number: number, generation: number): Decrypt | undefined {
    if (method === 'none') return undefined;
    const { key: fileKey } = this;
    if (fileKey === undefined) return () => lacksPassword();
    if (method === 'aes-256') return (bytes) => this.aes(fileKey, bytes);
    const key = this.objectKey(fileKey, number, generation, method === 'aes-128');
    return method === 'rc4' ? (bytes) => rc4(key, bytes) : (bytes) => this.aes(key, bytes);
  }

  /** Algorithm 1. */
  private objectKey(
    fileKey: Uint8Array,
    number: number,
    generation: number,
    aes: boolean,
  ): Uint8Array {
    const low = Uint8Array.of(number, number >> 8, number >> 16, generation, generation >> 8);
    const parts = aes ? [fileKey, low, AES_SALT] : [fileKey, low];
    const hash = this.security.ciphers.digest('md5', concat(parts));
    return hash.slice(0, Math.min(16, fileKey.length + 5));
  }

  /** The first block is the initialisation vector; a partial last block cannot be decrypted. */
  private aes(key: Uint8Array, bytes: Uint8Array): Uint8Array {
    const whole = bytes.length - (bytes.length % 16);
    if (whole < 32) return new Uint8Array(0);
    const iv = bytes.subarray(0, 16);
    const plain = this.security.ciphers.aesCbcDecrypt(key, iv, bytes.subarray(16, whole));
    const padding = plain[plain.length - 1]!;
    return padding >= 1 && padding <= 16 ? plain.subarray(0, plain.length - padding) : plain;
  }
}

function lacksPassword(): never {
  throw new RedactionError('password-needed');
}

/**
 * The name of the stream's own crypt filter (7.4.10), which leaves the dictionary: what this program
 * gives out is decrypted, and what it writes is not encrypted.
 */
function takeCryptFilter(from: Resolver, dict: PDFDict): string | undefined {
  const index = filtersOf(from, dict).findIndex((filter) => filter.name === 'Crypt');
  if (index < 0) return undefined;
  const parms = filtersOf(from, dict)[index]?.parms;
  removeElement(from, dict, 'Filter', index);
  removeElement(from, dict, 'DecodeParms', index);
  return (parms && nameAt(from, parms, 'Name')) ?? 'Identity';
}

function removeElement(from: Resolver, dict: PDFDict, name: string, index: number): void {
  const key = PDFName.of(name);
  const value = from.resolve(dict.get(key));
  const rest: PDFObject[] = value instanceof PDFArray ? value.asArray() : [];
  rest.splice(index, 1);
  if (rest.length === 0) dict.delete(key);
  else {
    const array = PDFArray.withContext(dict.context);
    for (const element of rest) array.push(element ?? PDFNull);
    dict.set(key, array);
  }
}
