import { ByteView } from './byteView.ts';
import { numberLength, numberValue } from './charstringNumber.ts';

/** What a Type1 charstring says besides its outline (Adobe Type 1 Font Format, 6.4). */
export interface Type1Glyph {
  /** Side bearing and advance of `hsbw` or `sbw`, character space. */
  readonly sideBearing: number;
  readonly width: number;
  /** `seac`: Standard Encoding codes of base and accent. */
  readonly accent: readonly [number, number] | undefined;
}

const MAX_DEPTH = 10;
const MAX_STEPS = 100_000;
const MAX_STACK = 513;

/** `subroutine` gives decrypted bytes. Undefined when the charstring cannot be followed. */
export function walkType1(
  charString: Uint8Array,
  subroutine: (index: number) => Uint8Array | undefined,
): Type1Glyph | undefined {
  try {
    return new Walk(subroutine).run(charString);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

class Walk {
  private readonly subroutine: (index: number) => Uint8Array | undefined;
  private stack: number[] = [];
  private postScript: number[] = [];
  private sideBearing = 0;
  private width: number | undefined;
  private accent: readonly [number, number] | undefined;
  private steps = 0;

  constructor(subroutine: (index: number) => Uint8Array | undefined) {
    this.subroutine = subroutine;
  }

  run(charString: Uint8Array): Type1Glyph | undefined {
    this.execute(charString, 0);
    if (this.width === undefined) return undefined;
    return { sideBearing: this.sideBearing, width: this.width, accent: this.accent };
  }

  /** True when the glyph has ended. */
  private execute(bytes: Uint8Array, depth: number): boolean {
    if (depth > MAX_DEPTH) throw new RangeError('subroutine depth');
    const view = new ByteView(bytes);
    for (let at = 0; at < view.length; ) {
      if (++this.steps > MAX_STEPS) throw new RangeError('charstring length');
      const byte = view.u8(at);
      if (byte >= 32) {
        this.push(numberValue(view, at, byte));
        at += numberLength(byte);
        continue;
      }
      at += byte === 12 ? 2 : 1;
      if (byte === 11) return false;
      if (byte === 10) {
        if (this.call(depth)) return true;
      } else if (this.operator(byte === 12 ? 1200 + view.u8(at - 1) : byte)) return true;
    }
    return false;
  }

  private push(value: number): void {
    if (this.stack.length > MAX_STACK) throw new RangeError('stack');
    this.stack.push(value);
  }

  private call(depth: number): boolean {
    const routine = this.subroutine(this.stack.pop() ?? -1);
    if (routine === undefined) throw new RangeError('subroutine');
    return this.execute(routine, depth + 1);
  }

  /** True for `endchar` and `seac`. Escaped operators are 1200 + the second byte. */
  private operator(code: number): boolean {
    const stack = this.stack;
    if (code === 1212) {
      const b = stack.pop() ?? 1;
      stack.push((stack.pop() ?? 0) / b);
      return false;
    }
    if (code === 1216 || code === 1217) {
      if (code === 1216) this.callOther();
      else this.push(this.postScript.pop() ?? 3);
      return false;
    }
    if (code === 13) [this.sideBearing = 0, this.width = 0] = stack;
    if (code === 1207) [this.sideBearing = 0, , this.width = 0] = stack;
    if (code === 1206) this.accent = [stack[3] ?? -1, stack[4] ?? -1];
    this.stack = [];
    return code === 14 || code === 1206;
  }

  /** Arguments go to the PostScript stack, where `pop` finds them: hint replacement (3) names a subroutine. */
  private callOther(): void {
    this.stack.pop();
    const count = this.stack.pop() ?? 0;
    this.postScript = this.stack.splice(Math.max(0, this.stack.length - count));
  }
}
