import type { Font } from '../font/font.ts';
import { type Matrix, matrix } from '../model/geometry.ts';
import type { Local, TextState } from './device.ts';

/** Text state parameters (ISO 32000-2, Table 102) and the two matrices of 9.4.2, held as numbers. */
export class TextRegister implements TextState {
  font: Font | undefined = undefined;
  fontName = '';
  size = 0;
  charSpacing = 0;
  wordSpacing = 0;
  horizontalScale = 1;
  leading = 0;
  rise = 0;
  renderingMode = 0;
  /** Text matrix. */
  a = 1;
  b = 0;
  c = 0;
  d = 1;
  e = 0;
  f = 0;
  /** Text line matrix: differs from the text matrix in its translation only. */
  lineE = 0;
  lineF = 0;

  get textMatrix(): Matrix<unknown, Local> {
    return matrix(this.a, this.b, this.c, this.d, this.e, this.f);
  }

  get lineMatrix(): Matrix<unknown, Local> {
    return matrix(this.a, this.b, this.c, this.d, this.lineE, this.lineF);
  }

  setMatrix(a: number, b: number, c: number, d: number, e: number, f: number): void {
    this.a = a;
    this.b = b;
    this.c = c;
    this.d = d;
    this.e = this.lineE = e;
    this.f = this.lineF = f;
  }

  /** Td (9.4.2): start of the next line, offset from the start of this one. */
  moveLine(x: number, y: number): void {
    this.lineE += this.a * x + this.c * y;
    this.lineF += this.b * x + this.d * y;
    this.e = this.lineE;
    this.f = this.lineF;
  }

  /** After showing: displacement in unscaled text space. */
  advance(x: number, y: number): void {
    this.e += this.a * x + this.c * y;
    this.f += this.b * x + this.d * y;
  }

  isAtPlaceOf(other: TextRegister): boolean {
    const sameTurn =
      this.a === other.a && this.b === other.b && this.c === other.c && this.d === other.d;
    const sameLine = this.lineE === other.lineE && this.lineF === other.lineF;
    return sameTurn && sameLine && this.e === other.e && this.f === other.f;
  }

  clone(): TextRegister {
    const copy = new TextRegister();
    copy.font = this.font;
    copy.fontName = this.fontName;
    copy.size = this.size;
    copy.charSpacing = this.charSpacing;
    copy.wordSpacing = this.wordSpacing;
    copy.horizontalScale = this.horizontalScale;
    copy.leading = this.leading;
    copy.rise = this.rise;
    copy.renderingMode = this.renderingMode;
    copy.a = this.a;
    copy.b = this.b;
    copy.c = this.c;
    copy.d = this.d;
    copy.e = this.e;
    copy.f = this.f;
    copy.lineE = this.lineE;
    copy.lineF = this.lineF;
    return copy;
  }

  /**
   * V8 lays objects out by the numbers they held so far: at the first fraction in a field of whole numbers it would throw
   * away whatever it compiled for them. Kept: it forgets a layout when no object has it while a document is searched.
   */
  private static readonly kept = new TextRegister();

  static {
    const any = TextRegister.kept;
    any.size = any.charSpacing = any.wordSpacing = any.horizontalScale = any.leading = 0.5;
    any.rise = 0.5;
    any.setMatrix(0.5, 0.5, 0.5, 0.5, 0.5, 0.5);
  }
}
