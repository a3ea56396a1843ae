import { PostScriptTokens } from '../cmap/postScriptTokens.ts';
import { baseEncoding } from '../encoding/baseEncodings.ts';
import { decryptType1, EEXEC_KEY, isHexadecimal, unhex } from './type1Cipher.ts';
import { readPrivatePart, type Type1Private } from './type1Private.ts';

/** A Type1 program (Adobe Type 1 Font Format) in its three parts, the second decrypted. */
export interface Type1Structure {
  readonly clear: Uint8Array;
  /** The encrypted part after `eexec`, decrypted, without its first four random bytes. */
  readonly private: Uint8Array;
  /** The four random bytes, decrypted, to encrypt again with. */
  readonly random: Uint8Array;
  readonly hexadecimal: boolean;
  /** Where the encrypted part stands in the file. */
  readonly encryptedStart: number;
  readonly encryptedEnd: number;
  readonly bytes: Uint8Array;
  /** The file came in PFB segments: they are gone from `bytes`. */
  readonly segmented: boolean;
  readonly encoding: readonly string[];
  /** First element of FontMatrix: glyph units to em. */
  readonly scale: number;
  readonly glyphs: Type1Private;
}

const USUAL_SCALE = 0.001;

/** Throws RangeError when the parts cannot be told apart. */
export function readType1(file: Uint8Array): Type1Structure {
  const segmented = file[0] === 0x80;
  const bytes = segmented ? withoutSegments(file) : file;
  const start = encryptedStart(bytes);
  const hexadecimal = isHexadecimal(bytes, start);
  const end = encryptedEnd(bytes, start);
  const cipher = hexadecimal ? unhex(bytes, start, end) : bytes.subarray(start, end);
  const plain = decryptType1(cipher, EEXEC_KEY);
  const clear = bytes.subarray(0, start);
  return {
    clear,
    private: plain.subarray(4),
    random: plain.subarray(0, 4),
    hexadecimal,
    encryptedStart: start,
    encryptedEnd: end,
    bytes,
    segmented,
    encoding: readEncoding(clear),
    scale: readScale(clear),
    glyphs: readPrivatePart(plain.subarray(4)),
  };
}

/** What the segments of a PFB file hold: each stands behind 0x80, its type and its length, little-endian. */
export function type1Segments(
  file: Uint8Array,
): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = 0; file[at] === 0x80 && (file[at + 1] === 1 || file[at + 1] === 2); ) {
    const size = (file[at + 2] ?? 0) + (file[at + 3] ?? 0) * 256 + (file[at + 4] ?? 0) * 65536;
    found.push({ start: Math.min(at + 6, file.length), end: Math.min(at + 6 + size, file.length) });
    at += 6 + size;
  }
  return found;
}

function withoutSegments(file: Uint8Array): Uint8Array {
  const parts = type1Segments(file).map(({ start, end }) => file.subarray(start, end));
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

const EEXEC = [0x65, 0x65, 0x78, 0x65, 0x63];

/** Just after `eexec` and the one line end or the blanks that follow it. */
function encryptedStart(bytes: Uint8Array): number {
  for (let at = 0; at + 5 < bytes.length; at++) {
    if (!EEXEC.every((byte, i) => bytes[at + i] === byte)) continue;
    let start = at + 5;
    while (bytes[start] === 0x20 || bytes[start] === 9) start++;
    if (bytes[start] === 13) start++;
    if (bytes[start] === 10) start++;
    return start;
  }
  throw new RangeError('no eexec');
}

/** Before the 512 zeros and `cleartomark` of the trailer, if it is there. */
function encryptedEnd(bytes: Uint8Array, start: number): number {
  const mark = lastIndexOf(bytes, 'cleartomark', start);
  if (mark < 0) return bytes.length;
  let end = mark;
  let zeros = 0;
  while (end > start && zeros < 512) {
    const byte = bytes[end - 1];
    if (byte === 0x30) zeros++;
    else if (byte !== 10 && byte !== 13 && byte !== 0x20 && byte !== 9) break;
    end--;
  }
  return zeros === 512 ? end : mark;
}

function lastIndexOf(bytes: Uint8Array, word: string, from: number): number {
  for (let at = bytes.length - word.length; at >= from; at--) {
    let i = 0;
    while (i < word.length && bytes[at + i] === word.charCodeAt(i)) i++;
    if (i === word.length) return at;
  }
  return -1;
}

/** `/Encoding StandardEncoding def` or `dup 65 /A put` lines. */
function readEncoding(clear: Uint8Array): readonly string[] {
  const tokens = new PostScriptTokens(clear);
  for (let token = tokens.next(); token !== undefined; token = tokens.next()) {
    if (token.kind === 'name' && token.value === 'Encoding') return readEncodingValue(tokens);
  }
  return new Array<string>(256).fill('');
}

function readScale(clear: Uint8Array): number {
  const tokens = new PostScriptTokens(clear);
  for (let token = tokens.next(); token !== undefined; token = tokens.next()) {
    if (token.kind !== 'name' || token.value !== 'FontMatrix') continue;
    for (let next = tokens.next(); next !== undefined; next = tokens.next()) {
      if (next.kind === 'number') return next.value > 0 ? next.value : USUAL_SCALE;
      if (next.kind === 'name') break;
    }
  }
  return USUAL_SCALE;
}

function readEncodingValue(tokens: PostScriptTokens): readonly string[] {
  const names = new Array<string>(256).fill('');
  let code = -1;
  for (let token = tokens.next(); token !== undefined; token = tokens.next()) {
    if (token.kind === 'word' && token.value === 'StandardEncoding') {
      return baseEncoding('StandardEncoding');
    }
    if (token.kind === 'word' && (token.value === 'def' || token.value === 'readonly')) break;
    if (token.kind === 'number') code = token.value;
    if (token.kind === 'name' && code >= 0 && code < 256) {
      names[code] = token.value === '.notdef' ? '' : token.value;
      code = -1;
    }
  }
  return names;
}
