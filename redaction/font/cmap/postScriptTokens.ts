/**
 * The little of PostScript's syntax that CMap files and the clear part of Type1 programs use: names,
 * numbers, strings, arrays and words. Never throws: rubbish becomes words that nobody asks for.
 */
export type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly value: string }
  | { readonly kind: 'word'; readonly value: string }
  | { readonly kind: 'string'; readonly value: Uint8Array };

export class PostScriptTokens {
  private readonly bytes: Uint8Array;
  position: number;
  private readonly end: number;

  constructor(bytes: Uint8Array, position = 0, end = bytes.length) {
    this.bytes = bytes;
    this.position = position;
    this.end = end;
  }

  /** Undefined at the end. `[`, `]`, `<<`, `>>`, `{` and `}` are words. */
  next(): Token | undefined {
    this.skipBlank();
    const byte = this.peek();
    if (byte < 0) return undefined;
    if (byte === 0x2f) return { kind: 'name', value: this.name() };
    if (byte === 0x28) return { kind: 'string', value: this.literalString() };
    if (byte === 0x3c && this.bytes[this.position + 1] !== 0x3c) {
      return { kind: 'string', value: this.hexString() };
    }
    if (isDelimiter(byte)) return { kind: 'word', value: this.delimiter(byte) };
    return numberOrWord(this.regular());
  }

  private peek(): number {
    return this.position < this.end ? (this.bytes[this.position] ?? -1) : -1;
  }

  private skipBlank(): void {
    for (let byte = this.peek(); byte >= 0; byte = this.peek()) {
      if (byte === 0x25) this.skipComment();
      else if (!isBlank(byte)) return;
      else this.position++;
    }
  }

  private skipComment(): void {
    for (let byte = this.peek(); byte >= 0 && byte !== 10 && byte !== 13; byte = this.peek()) {
      this.position++;
    }
  }

  private name(): string {
    this.position++;
    return this.regular();
  }

  private regular(): string {
    const start = this.position;
    for (let byte = this.peek(); byte >= 0; byte = this.peek()) {
      if (isBlank(byte) || isDelimiter(byte)) break;
      this.position++;
    }
    let text = '';
    const stop = Math.min(this.position, start + 256);
    for (let i = start; i < stop; i++) text += String.fromCharCode(this.bytes[i] ?? 0);
    return text;
  }

  private delimiter(byte: number): string {
    this.position++;
    if ((byte === 0x3c || byte === 0x3e) && this.peek() === byte) {
      this.position++;
      return byte === 0x3c ? '<<' : '>>';
    }
    return String.fromCharCode(byte);
  }

  private hexString(): Uint8Array {
    this.position++;
    const digits: number[] = [];
    for (let byte = this.peek(); byte >= 0; byte = this.peek()) {
      this.position++;
      if (byte === 0x3e) break;
      const digit = hexDigit(byte);
      if (digit >= 0) digits.push(digit);
    }
    if (digits.length % 2 === 1) digits.push(0);
    const result = new Uint8Array(digits.length / 2);
    for (let i = 0; i < result.length; i++) {
      result[i] = ((digits[2 * i] ?? 0) << 4) | (digits[2 * i + 1] ?? 0);
    }
    return result;
  }

  private literalString(): Uint8Array {
    this.position++;
    const result: number[] = [];
    let depth = 1;
    for (let byte = this.peek(); byte >= 0; byte = this.peek()) {
      this.position++;
      if (byte === 0x28) depth++;
      if (byte === 0x29 && --depth === 0) break;
      result.push(byte === 0x5c ? this.escape() : byte);
    }
    return Uint8Array.from(result);
  }

  private escape(): number {
    const byte = this.peek();
    this.position++;
    if (byte < 0x30 || byte > 0x37) return ESCAPES.get(byte) ?? byte;
    let value = byte - 0x30;
    for (let i = 0; i < 2 && this.peek() >= 0x30 && this.peek() <= 0x37; i++) {
      value = value * 8 + this.peek() - 0x30;
      this.position++;
    }
    return value & 0xff;
  }
}

const ESCAPES = new Map([
  [0x6e, 10],
  [0x72, 13],
  [0x74, 9],
  [0x62, 8],
  [0x66, 12],
]);

function numberOrWord(text: string): Token {
  const value = /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : Number.NaN;
  return Number.isNaN(value) ? { kind: 'word', value: text } : { kind: 'number', value };
}

function isBlank(byte: number): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9 || byte === 12 || byte === 0;
}

function isDelimiter(byte: number): boolean {
  switch (byte) {
    case 0x28:
    case 0x29:
    case 0x3c:
    case 0x3e:
    case 0x5b:
    case 0x5d:
    case 0x7b:
    case 0x7d:
    case 0x2f:
    case 0x25:
      return true;
    default:
      return false;
  }
}

function hexDigit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
