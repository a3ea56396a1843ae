import { ByteView } from './byteView.ts';
import { numberLength, numberValue } from './charstringNumber.ts';

/** Subroutines that a charstring may call, as `callsubr` and `callgsubr` number them. */
export interface Type2Subroutines {
  local(index: number): Uint8Array | undefined;
  global(index: number): Uint8Array | undefined;
}

/** What a Type2 charstring says besides its outline (Adobe Technical Note 5177). */
export interface Type2Glyph {
  /** Difference from the nominal width; undefined: the default width. */
  readonly width: number | undefined;
  /** `endchar` with four operands: Standard Encoding codes of base and accent. */
  readonly accent: readonly [number, number] | undefined;
}

const MAX_DEPTH = 10;
const MAX_STEPS = 100_000;
const MAX_STACK = 513;
const RETURN = 11;
const ENDCHAR = 14;

/** Throws RangeError for a charstring that cannot be followed to its end. */
export function walkType2(charString: Uint8Array, subroutines: Type2Subroutines): Type2Glyph {
  return new Walk(subroutines).run(charString);
}

class Walk {
  private readonly subroutines: Type2Subroutines;
  private stack: number[] = [];
  private hints = 0;
  private width: number | undefined;
  private widthKnown = false;
  private accent: readonly [number, number] | undefined;
  private steps = 0;

  constructor(subroutines: Type2Subroutines) {
    this.subroutines = subroutines;
  }

  run(charString: Uint8Array): Type2Glyph {
    this.execute(charString, 0);
    return { width: this.width, accent: this.accent };
  }

  /** True when `endchar` was met. */
  private execute(bytes: Uint8Array, depth: number): boolean {
    if (depth > MAX_DEPTH) throw new RangeError('subroutine depth');
    const view = new ByteView(bytes);
    for (let at = 0; at < view.length; ) {
      if (++this.steps > MAX_STEPS) throw new RangeError('charstring length');
      const byte = view.u8(at);
      if (byte >= 32 || byte === 28) {
        const value = numberValue(view, at, byte);
        this.push(byte === 255 ? value / 65536 : value);
        at += numberLength(byte);
        continue;
      }
      at += byte === 12 ? 2 : 1;
      if (byte === RETURN) return false;
      if (byte === 10 || byte === 29) {
        if (this.call(byte === 29, depth)) return true;
        continue;
      }
      if (byte === 12) this.escaped(view.u8(at - 1));
      else at += this.operator(byte);
      if (byte === ENDCHAR) return true;
    }
    return false;
  }

  private push(value: number): void {
    if (this.stack.length > MAX_STACK) throw new RangeError('stack');
    this.stack.push(value);
  }

  private call(global: boolean, depth: number): boolean {
    const index = this.stack.pop() ?? Number.NaN;
    const routine = global ? this.subroutines.global(index) : this.subroutines.local(index);
    if (routine === undefined) throw new RangeError('subroutine');
    return this.execute(routine, depth + 1);
  }

  /** Bytes that follow the operator (hint masks). */
  private operator(byte: number): number {
    switch (byte) {
      case 1:
      case 3:
      case 18:
      case 23:
        this.takeWidth(this.stack.length % 2 === 1);
        this.countHints();
        return 0;
      case 19:
      case 20:
        this.takeWidth(this.stack.length % 2 === 1);
        this.countHints();
        return (this.hints + 7) >> 3;
      case 21:
        this.takeWidth(this.stack.length > 2);
        break;
      case 4:
      case 22:
        this.takeWidth(this.stack.length > 1);
        break;
      case ENDCHAR:
        this.end();
        break;
    }
    this.stack = [];
    return 0;
  }

  private countHints(): void {
    this.hints += this.stack.length >> 1;
    this.stack = [];
  }

  private end(): void {
    this.takeWidth(this.stack.length === 1 || this.stack.length === 5);
    const [, , base, accent] = this.stack;
    if (base !== undefined && accent !== undefined) this.accent = [base, accent];
  }

  private takeWidth(present: boolean): void {
    if (this.widthKnown) return;
    this.widthKnown = true;
    if (present) this.width = this.stack.shift();
  }

  /** Flex and the old `dotsection` clear the stack; arithmetic is followed as far as fonts use it. */
  private escaped(byte: number): void {
    if (byte === 0 || (byte >= 34 && byte <= 37)) {
      this.stack = [];
      return;
    }
    const b = this.stack.pop() ?? 0;
    if (byte === 9) this.stack.push(Math.abs(b));
    else if (byte === 14) this.stack.push(-b);
    else if (byte === 18) return;
    else {
      const a = this.stack.pop() ?? 0;
      this.stack.push(binary(byte, a, b));
    }
  }
}

function binary(operator: number, a: number, b: number): number {
  switch (operator) {
    case 10:
      return a + b;
    case 11:
      return a - b;
    case 12:
      return a / b;
    case 24:
      return a * b;
    default:
      throw new RangeError('charstring operator');
  }
}
