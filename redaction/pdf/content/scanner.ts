import { RedactionError } from '../../model/errors.ts';
import { CHARACTER_CLASS, HEX_VALUE, REGULAR, skipSpace } from '../syntax/characters.ts';
import { numberToken, readNumber } from '../syntax/number.ts';
import { DictOperand, NameOperand, type Operand, StringOperand } from './operation.ts';
import { OPERATORS } from './operators.table.ts';
import { StringReader } from './strings.ts';

/** Deeper arrays and dictionaries than any producer writes: refused. */
const MAX_NESTING = 128;

const KNOWN: ReadonlySet<string> = new Set(OPERATORS);
const keywords = new Map<number, string>();
/** What no number goes on with, nor what is read as one. */
const ENDS_NUMBER = Uint8Array.from({ length: 256 }, (_, byte) =>
  CHARACTER_CLASS[byte] === REGULAR ? 0 : 1,
);

/**
 * Where operands are collected, to be taken by `slice`: an array that grows by itself is copied four times until it has
 * the strings of a line. With something that is no number in it V8 has one kind of arrays for all operands.
 */
export function scratchOperands(): Operand[] {
  return [null];
}

/** What `next` met. */
export const Token = { End: 0, Operand: 1, Keyword: 2 } as const;

/** Tokens of one decoded content stream. */
export class ContentScanner {
  readonly bytes: Uint8Array;
  at: number;
  /** Set by `next`: where the token starts, and its value. */
  start = 0;
  operand: Operand = null;
  keyword = '';
  private readonly strings = new StringReader();
  /** By depth, what the array there has so far. */
  private readonly elements: Operand[][] = [];
  private readonly names: (NameOperand | undefined)[] = new Array(256);
  /** Where an operator stood inside an array or dictionary that is still open. */
  private operatorInside = -1;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  /** Stray closing delimiters are passed over, as viewers do. */
  next(): number {
    for (;;) {
      this.at = skipSpace(this.bytes, this.at);
      this.start = this.at;
      if (this.at >= this.bytes.length) return Token.End;
      const byte = this.bytes[this.at]!;
      if (this.readValue(byte, 0)) return Token.Operand;
      if (CHARACTER_CLASS[byte] === REGULAR) {
        this.keyword = this.readKeyword();
        return this.constant() ? Token.Operand : Token.Keyword;
      }
      this.at++;
    }
  }

  /** True with `operand` set when a value starts here; false for keywords and stray delimiters. */
  private readValue(byte: number, depth: number): boolean {
    if ((byte >= 0x30 && byte <= 0x39) || byte === 0x2d || byte === 0x2e || byte === 0x2b) {
      this.readNumber(byte);
      return true;
    }
    if (byte === 0x2f) this.operand = this.readName();
    else if (byte === 0x28) this.operand = this.readLiteral();
    else if (byte === 0x5b) this.operand = this.readArray(depth);
    else if (byte !== 0x3c) return false;
    else if (this.bytes[this.at + 1] === 0x3c) this.operand = this.readDict(depth);
    else this.operand = this.readHex();
    return true;
  }

  /** Most numbers are integers of a few digits: read here, they stay small integers of the machine. */
  private readNumber(first: number): void {
    const { bytes, at } = this;
    const negative = first === 0x2d;
    let end = negative ? at + 1 : at;
    let value = 0;
    let digit = (bytes[end] ?? 0) - 0x30;
    for (; digit >= 0 && digit <= 9 && end - at < 9; digit = (bytes[end] ?? 0) - 0x30) {
      value = value * 10 + digit;
      end++;
    }
    const follows = bytes[end];
    const digits = negative ? end - at - 1 : end - at;
    const whole = digits > 0 && (follows === undefined || ENDS_NUMBER[follows] === 1);
    if (!whole) {
      this.operand = readNumber(bytes, at).value;
      this.at = numberToken.end;
      refuseExponent(bytes, at, this.at);
      return;
    }
    this.operand = negative && value !== 0 ? -value : value;
    this.at = end;
  }

  private constant(): boolean {
    if (this.keyword === 'true') this.operand = true;
    else if (this.keyword === 'false') this.operand = false;
    else if (this.keyword === 'null') this.operand = null;
    else return false;
    return true;
  }

  private readKeyword(): string {
    const { bytes, at } = this;
    let end = at + 1;
    while (end < bytes.length && CHARACTER_CLASS[bytes[end]!] === REGULAR) end++;
    this.at = end;
    if (end - at > 3) return String.fromCharCode(...bytes.subarray(at, Math.min(end, at + 32)));
    let code = bytes[at]!;
    for (let i = at + 1; i < end; i++) code = code * 256 + bytes[i]!;
    let word = keywords.get(code);
    if (word === undefined) {
      word = String.fromCharCode(...bytes.subarray(at, end));
      keywords.set(code, word);
    }
    return word;
  }

  private readName(): NameOperand {
    const { bytes } = this;
    const start = this.at + 1;
    let end = start;
    let hash = 0;
    let escaped = false;
    while (end < bytes.length && CHARACTER_CLASS[bytes[end]!] === REGULAR) {
      if (bytes[end] === 0x23) escaped = true;
      hash = (hash * 31 + bytes[end]!) & 255;
      end++;
    }
    this.at = end;
    if (escaped) return new NameOperand(unescapeName(bytes, start, end));
    const known = this.names[hash];
    if (known !== undefined && same(known.name, bytes, start, end)) return known;
    const name = new NameOperand(unescapeName(bytes, start, end));
    this.names[hash] = name;
    return name;
  }

  private readLiteral(): StringOperand {
    const start = this.at;
    const span = this.strings.literal(this.bytes, start);
    this.at = span.end;
    return new StringOperand(span, start, span.end, false);
  }

  private readHex(): StringOperand {
    const start = this.at;
    const span = this.strings.hex(this.bytes, start);
    this.at = span.end;
    return new StringOperand(span, start, span.end, true);
  }

  private readArray(depth: number): readonly Operand[] {
    const elements = this.elements[depth] ?? scratchOperands();
    this.elements[depth] = elements;
    let count = 0;
    this.at++;
    while (this.nextElement(0x5d, depth)) elements[count++] = this.operand;
    return elements.slice(0, count);
  }

  private readDict(depth: number): DictOperand {
    const entries = new Map<string, Operand>();
    this.at += 2;
    let key: string | undefined;
    while (this.nextElement(0x3e, depth)) {
      const value = this.operand;
      if (key !== undefined) {
        entries.set(key, value);
        key = undefined;
      } else if (value instanceof NameOperand) key = value.name;
    }
    if (this.bytes[this.at] === 0x3e) this.at++;
    return new DictOperand(entries);
  }

  /** Reads the next element of an array or dictionary; false after `close` or at the end. */
  private nextElement(close: number, depth: number): boolean {
    if (depth >= MAX_NESTING) throw new RedactionError('limit-exceeded', { offset: this.at });
    for (;;) {
      this.at = skipSpace(this.bytes, this.at);
      const byte = this.bytes[this.at];
      if (byte === undefined) return this.endInside();
      if (byte === close) {
        this.at++;
        return false;
      }
      if (this.readValue(byte, depth + 1)) return true;
      if (CHARACTER_CLASS[byte] !== REGULAR) this.at++;
      else if (this.readConstantInside()) return true;
    }
  }

  /**
   * Viewers pass over Tc and Tw inside the array of a TJ. About other operators there, and about
   * an array with any that never closes, they disagree: what nobody reads the same way is refused.
   */
  private readConstantInside(): boolean {
    const offset = this.at;
    this.keyword = this.readKeyword();
    if (this.constant()) return true;
    if (!KNOWN.has(this.keyword)) return false;
    if (this.keyword !== 'Tc' && this.keyword !== 'Tw') {
      throw new RedactionError('content-broken', { offset, detail: `${this.keyword} in array` });
    }
    this.operatorInside = offset;
    return false;
  }

  private endInside(): false {
    if (this.operatorInside < 0) return false;
    throw new RedactionError('content-broken', {
      offset: this.operatorInside,
      detail: 'open array',
    });
  }
}

/**
 * `6.12e-17`: pdf.js reads one number, PDFium and poppler a number and an unknown operator, which takes all operands before
 * it. What follows stands elsewhere in each.
 */
function refuseExponent(bytes: Uint8Array, start: number, end: number): void {
  const next = bytes[end];
  if (next !== 0x65 && next !== 0x45) return;
  const power = bytes[end + 1] ?? 0;
  if ((power >= 0x30 && power <= 0x39) || power === 0x2b || power === 0x2d)
    throw new RedactionError('content-broken', { offset: start, detail: 'exponent' });
}

function unescapeName(bytes: Uint8Array, start: number, end: number): string {
  let name = '';
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!;
    const high = byte === 0x23 && i + 2 < end ? HEX_VALUE[bytes[i + 1]!]! : 255;
    const low = high !== 255 ? HEX_VALUE[bytes[i + 2]!]! : 255;
    if (low === 255) name += String.fromCharCode(byte);
    else {
      name += String.fromCharCode(high * 16 + low);
      i += 2;
    }
  }
  return name;
}

function same(name: string, bytes: Uint8Array, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let i = start; i < end; i++) if (bytes[i] !== name.charCodeAt(i - start)) return false;
  return true;
}

export function isKnownOperator(word: string): boolean {
  return KNOWN.has(word);
}
