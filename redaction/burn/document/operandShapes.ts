/**
 * Content read without building operands: before each operator, what kinds of operands stand there and the names among
 * them. Every page of a document is read so, most of which nothing else reads; whoever needs to understand content uses
 * the lexer.
 */
import {
  CHARACTER_CLASS,
  isDigit,
  latin1,
  REGULAR,
  WHITE_SPACE,
} from '../../pdf/syntax/characters.ts';
import { afterHex, afterLine, afterLiteral, afterRegular, Nested } from './passOver.ts';

/** Kinds of operands; `Numbers` is an array of nothing else. */
export const Shape = {
  None: 0,
  Number: 1,
  Numbers: 2,
  Name: 3,
  String: 4,
  Array: 5,
  Dict: 6,
} as const;

/** The property list of most tagged content. */
const MCID = /^<<\s*\/MCID\s+\d+\s*>>$/u;
const LONGEST_MCID = 32;

/** `next` goes to the next operator; the other fields tell of it and of what stands before it. */
export class OperandShapes {
  readonly bytes: Uint8Array;
  /** As `keywordCode` has it. */
  keyword = 0;
  count = 0;
  /** How many of them are numbers or arrays of numbers. */
  numbers = 0;
  last: number = Shape.None;
  /** The last name, -1 when an array or a dictionary follows it; and the first. */
  nameStart = -1;
  nameEnd = -1;
  tagStart = -1;
  tagEnd = -1;
  /** Up to here something stood that no field tells: a comment, a stray delimiter, what only the lexer understands. */
  odd = false;
  private at = 0;
  private readonly inside: Nested;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.inside = new Nested(bytes);
  }

  /** False at the end; then operands without an operator may be left. */
  next(): boolean {
    const { bytes } = this;
    this.count = this.numbers = 0;
    this.last = Shape.None;
    this.nameStart = this.tagStart = -1;
    while (this.at < bytes.length) {
      const byte = bytes[this.at]!;
      const characterClass = CHARACTER_CLASS[byte]!;
      if (characterClass === WHITE_SPACE) this.at++;
      else if (characterClass !== REGULAR) this.delimited(byte);
      else if (startsNumber(byte)) this.number();
      else return this.word();
    }
    return false;
  }

  private word(): true {
    const start = this.at;
    this.at = afterRegular(this.bytes, start);
    this.keyword = codeOf(this.bytes, start, this.at);
    return true;
  }

  /** One number as every reader has it: `5-3`, `1.2.3` and `12Tf` are left to the lexer. */
  private number(): void {
    const { bytes } = this;
    let at = this.at;
    if (bytes[at] === 0x2d || bytes[at] === 0x2b) at++;
    while (isDigit(bytes[at])) at++;
    if (bytes[at] === 0x2e) at++;
    while (isDigit(bytes[at])) at++;
    this.at = afterRegular(bytes, at);
    if (this.at > at) this.odd = true;
    this.numbers++;
    this.operand(Shape.Number);
  }

  private delimited(byte: number): void {
    const { bytes, at } = this;
    const isDict = byte === 0x3c && bytes[at + 1] === 0x3c;
    if (byte === 0x2f) this.name();
    else if (byte === 0x5b || isDict) this.nested(isDict);
    else if (byte === 0x28 || byte === 0x3c) {
      this.at = byte === 0x28 ? afterLiteral(bytes, at) : afterHex(bytes, at);
      this.operand(Shape.String);
    } else {
      this.odd = true;
      this.at = byte === 0x25 ? afterLine(bytes, at) : at + 1;
    }
  }

  private name(): void {
    this.nameStart = this.at + 1;
    this.nameEnd = this.at = afterRegular(this.bytes, this.at + 1);
    if (this.tagStart < 0) {
      this.tagStart = this.nameStart;
      this.tagEnd = this.nameEnd;
    }
    this.operand(Shape.Name);
  }

  private nested(isDict: boolean): void {
    const { inside, at } = this;
    inside.passOver(at);
    this.at = inside.end;
    this.nameStart = -1;
    if (isDict ? !this.isMcid(at) : inside.odd) this.odd = true;
    if (!isDict && !inside.strings) this.numbers++;
    this.operand(isDict ? Shape.Dict : inside.strings ? Shape.Array : Shape.Numbers);
  }

  private isMcid(start: number): boolean {
    const { bytes, at } = this;
    return at - start <= LONGEST_MCID && MCID.test(latin1(bytes, start, at));
  }

  private operand(shape: number): void {
    this.count++;
    this.last = shape;
  }
}

/** A keyword of at most three bytes as its bytes, little-endian; 0 for a longer one. */
export function keywordCode(word: string): number {
  return codeOf(
    Uint8Array.from(word, (c) => c.charCodeAt(0)),
    0,
    word.length,
  );
}

function codeOf(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > 3) return 0;
  let code = 0;
  for (let i = end - 1; i >= start; i--) code = code * 256 + bytes[i]!;
  return code;
}

function startsNumber(byte: number): boolean {
  return isDigit(byte) || byte === 0x2d || byte === 0x2e || byte === 0x2b;
}
