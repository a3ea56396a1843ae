import { RedactionError } from '../../model/errors.ts';
import {
  PDFArray,
  PDFBool,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  type PDFRef,
  PDFString,
} from '../objects.ts';
import { CHARACTER_CLASS, HEX_VALUE, isDigit, latin1, REGULAR, skipSpace } from './characters.ts';
import { hexOf, literalText, stringBytes } from './literal.ts';
import { nameEnd, nameOf } from './name.ts';
import { readNumber } from './number.ts';

/** Deeper direct objects than any producer writes: refused, so that no stack runs over. */
const MAX_NESTING = 500;

/** How references and encrypted strings become objects. */
export interface ReaderSettings {
  readonly context: PDFContext;
  /** The one reference object for this number, so that references can be compared by identity. */
  refTo(objectNumber: number, generation: number): PDFRef;
  /** Applied to every string; absent where strings are not encrypted. */
  readonly decryptString?: ((bytes: Uint8Array) => Uint8Array) | undefined;
  /** Fonts that stand directly in another object get a number: what is done to fonts is done to indirect objects. */
  readonly adopt?: ((dict: PDFDict) => PDFRef) | undefined;
}

/**
 * Objects of ISO 32000-2, 7.3, from `at` on. Lenient as viewers are: what is not closed ends with the
 * object, what is no object is passed over. Strings keep their bytes, names their spelling.
 */
export class ObjectReader {
  at: number;
  readonly bytes: Uint8Array;
  private readonly settings: ReaderSettings;

  constructor(bytes: Uint8Array, at: number, settings: ReaderSettings) {
    this.bytes = bytes;
    this.at = at;
    this.settings = settings;
  }

  /** Undefined, with `at` unmoved, at a keyword other than true, false, null, or at the end. */
  read(depth = 0): PDFObject | undefined {
    this.at = skipSpace(this.bytes, this.at);
    const byte = this.bytes[this.at];
    if (byte === undefined) return undefined;
    if (byte >= 0x30 && byte <= 0x39) return this.readNumberOrRef();
    switch (byte) {
      case 0x2f:
        return this.readName();
      case 0x28:
        return this.readLiteral();
      case 0x5b:
        return this.readArray(depth);
      case 0x3c:
        return this.bytes[this.at + 1] === 0x3c ? this.readDict(depth) : this.readHex();
      case 0x2b:
      case 0x2d:
      case 0x2e:
        return this.readNumber();
      default:
        return this.readConstant();
    }
  }

  /** The regular characters at `at`, which moves behind them. */
  readKeyword(): string {
    this.at = skipSpace(this.bytes, this.at);
    const start = this.at;
    let end = start;
    while (end < this.bytes.length && CHARACTER_CLASS[this.bytes[end]!] === REGULAR) end++;
    this.at = end;
    return latin1(this.bytes, start, Math.min(end, start + 32));
  }

  private readConstant(): PDFObject | undefined {
    const start = this.at;
    switch (this.readKeyword()) {
      case 'true':
        return PDFBool.True;
      case 'false':
        return PDFBool.False;
      case 'null':
        return PDFNull;
      default:
        this.at = start;
        return undefined;
    }
  }

  private readNumber(): PDFNumber {
    const { value, end } = readNumber(this.bytes, this.at);
    this.at = end;
    return numberOf(value);
  }

  private readNumberOrRef(): PDFObject {
    const { value, end, integer } = readNumber(this.bytes, this.at);
    this.at = end;
    if (integer && value <= 0xffffffff) {
      const generation = this.generationBeforeR(end);
      if (generation >= 0) return this.settings.refTo(value, generation);
    }
    return numberOf(value);
  }

  /** Looks ahead for ` g R`; moves behind it when found, else answers -1. */
  private generationBeforeR(from: number): number {
    const { bytes } = this;
    let at = skipSpace(bytes, from);
    if (at === from || !isDigit(bytes[at])) return -1;
    let generation = 0;
    const digits = at;
    while (isDigit(bytes[at]) && at - digits < 10)
      generation = generation * 10 + bytes[at++]! - 0x30;
    const space = at;
    at = skipSpace(bytes, at);
    if (at === space || bytes[at] !== 0x52) return -1;
    const next = bytes[at + 1];
    if (next !== undefined && CHARACTER_CLASS[next] === REGULAR) return -1;
    this.at = at + 1;
    return generation;
  }

  private readName(): PDFName {
    const start = this.at + 1;
    this.at = nameEnd(this.bytes, start);
    return nameOf(this.bytes, start, this.at);
  }

  private readLiteral(): PDFString {
    const { bytes } = this;
    const start = this.at + 1;
    let depth = 1;
    let at = start;
    for (; at < bytes.length; at++) {
      const byte = bytes[at]!;
      if (byte === 0x5c) at++;
      else if (byte === 0x28) depth++;
      else if (byte === 0x29 && --depth === 0) break;
    }
    const end = Math.min(at, bytes.length);
    this.at = Math.min(end + 1, bytes.length);
    return PDFString.of(literalText(bytes, start, end, depth > 0, this.settings.decryptString));
  }

  private readHex(): PDFHexString {
    const { bytes } = this;
    const start = ++this.at;
    let end = start;
    let clean = true;
    while (end < bytes.length && bytes[end] !== 0x3e) {
      if (HEX_VALUE[bytes[end++]!] === 255) clean = false;
    }
    this.at = end + 1;
    const { decryptString } = this.settings;
    if (clean && decryptString === undefined) return PDFHexString.of(latin1(bytes, start, end));
    const value = stringBytes(bytes, start - 1, end);
    return PDFHexString.of(hexOf(decryptString === undefined ? value : decryptString(value)));
  }

  private readArray(depth: number): PDFArray {
    this.guard(depth);
    const array = PDFArray.withContext(this.settings.context);
    this.at++;
    while (!this.closes(0x5d)) {
      const element = this.read(depth + 1);
      if (element !== undefined) array.push(element);
      else if (!this.passOver()) break;
    }
    return array;
  }

  /** A repeated key counts with its last value; a key without value has none. */
  private readDict(depth: number): PDFDict | PDFRef {
    this.guard(depth);
    const map = new Map<PDFName, PDFObject>();
    this.at += 2;
    while (!this.closes(0x3e)) {
      const key = this.bytes[this.at] === 0x2f ? this.readName() : undefined;
      this.at = skipSpace(this.bytes, this.at);
      if (key !== undefined && this.bytes[this.at] === 0x3e) continue;
      const value = this.read(depth + 1);
      if (value === undefined) {
        if (!this.passOver()) break;
      } else if (key !== undefined) map.set(key, value);
    }
    const dict = PDFDict.fromMapWithContext(map, this.settings.context);
    const { adopt } = this.settings;
    return adopt !== undefined && depth > 0 && isFont(map) ? adopt(dict) : dict;
  }

  /** Moves behind the closing delimiter if it stands here. */
  private closes(delimiter: number): boolean {
    this.at = skipSpace(this.bytes, this.at);
    if (this.bytes[this.at] !== delimiter) return this.at >= this.bytes.length;
    this.at += delimiter === 0x3e && this.bytes[this.at + 1] === 0x3e ? 2 : 1;
    return true;
  }

  /** Passes over what is no object; false at a keyword that ends the enclosing object. */
  private passOver(): boolean {
    const start = this.at;
    if (CHARACTER_CLASS[this.bytes[start] ?? 0] !== REGULAR) {
      this.at++;
      return this.at < this.bytes.length;
    }
    const word = this.readKeyword();
    if (!ENDING.has(word)) return true;
    this.at = start;
    return false;
  }

  private guard(depth: number): void {
    if (depth >= MAX_NESTING)
      throw new RedactionError('limit-exceeded', { offset: this.at, detail: 'nesting' });
  }
}

const ENDING: ReadonlySet<string> = new Set([
  'endobj',
  'obj',
  'stream',
  'endstream',
  'xref',
  'trailer',
  'startxref',
]);

const TYPE = PDFName.of('Type');
const SUBTYPE = PDFName.of('Subtype');
const FONT = PDFName.of('Font');
const FONTS: ReadonlySet<PDFObject | undefined> = new Set(
  ['Type0', 'Type1', 'MMType1', 'TrueType', 'Type3'].map((name) => PDFName.of(name)),
);

/** A font dictionary (9.5), also one without its required type. */
function isFont(map: ReadonlyMap<PDFName, PDFObject>): boolean {
  return map.get(TYPE) === FONT || FONTS.has(map.get(SUBTYPE));
}

const smallIntegers: PDFNumber[] = [];

/** Small integers are shared: most numbers of a file are. */
function numberOf(value: number): PDFNumber {
  if (value < 0 || value > 2047 || !Number.isInteger(value)) return PDFNumber.of(value);
  smallIntegers[value] ??= PDFNumber.of(value);
  return smallIntegers[value]!;
}
