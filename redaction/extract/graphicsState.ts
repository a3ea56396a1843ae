import { type Matrix, matrix, type User } from '../model/geometry.ts';
import type { PDFDict, PDFObject } from '../pdf/objects.ts';
import { type Bounds, EVERYWHERE } from './bounds.ts';
import type { GraphicsState, Local, MarkedContent } from './device.ts';
import { MarkedContentStack } from './markedContent.ts';
import { TextRegister } from './textState.ts';

const SOLID: readonly number[] = [];

/** The graphics state of ISO 32000-2, 8.4: what `q` saves. Values are replaced, never changed in place. */
export class PaintState implements GraphicsState {
  ctm: Matrix<Local, User> = matrix(1, 0, 0, 1, 0, 0);
  clip: Bounds = EVERYWHERE;
  lineWidth = 1;
  lineCap = 0;
  lineJoin = 0;
  miterLimit = 10;
  dash: readonly number[] = SOLID;
  dashPhase = 0;
  fillAlpha = 1;
  strokeAlpha = 1;
  /** Product of the alphas under which the enclosing transparency groups are painted. */
  groupAlpha = 1;
  fillPattern: PDFObject | undefined = undefined;
  fillPatternName = '';
  strokePattern: PDFObject | undefined = undefined;
  strokePatternName = '';
  softMask: PDFDict | undefined = undefined;
  blendMode = 'Normal';
  text = new TextRegister();
  readonly marks: MarkedContentStack;

  /** As in `TextRegister`: all of them may be fractions. */
  private static readonly kept = new PaintState(new MarkedContentStack());

  static {
    const any = PaintState.kept;
    any.lineWidth = any.miterLimit = any.dashPhase = 0.5;
    any.fillAlpha = any.strokeAlpha = any.groupAlpha = 0.5;
  }

  constructor(marks: MarkedContentStack) {
    this.marks = marks;
  }

  /**
   * A copy like all others: V8 takes for constant what was written once, and at the first copy (the first `q`, which
   * may stand only in what burn added) would throw away what it compiled.
   */
  static initial(marks: MarkedContentStack): PaintState {
    return new PaintState(marks).clone();
  }

  get hidden(): boolean {
    return this.marks.hidden;
  }

  get paintsPattern(): boolean {
    return this.fillPattern !== undefined || this.strokePattern !== undefined;
  }

  get markedContent(): readonly MarkedContent[] {
    return this.marks.sequences;
  }

  clone(): PaintState {
    const copy = new PaintState(this.marks);
    copy.ctm = this.ctm;
    copy.clip = this.clip;
    copy.lineWidth = this.lineWidth;
    copy.lineCap = this.lineCap;
    copy.lineJoin = this.lineJoin;
    copy.miterLimit = this.miterLimit;
    copy.dash = this.dash;
    copy.dashPhase = this.dashPhase;
    copy.fillAlpha = this.fillAlpha;
    copy.strokeAlpha = this.strokeAlpha;
    copy.groupAlpha = this.groupAlpha;
    copy.fillPattern = this.fillPattern;
    copy.fillPatternName = this.fillPatternName;
    copy.strokePattern = this.strokePattern;
    copy.strokePatternName = this.strokePatternName;
    copy.softMask = this.softMask;
    copy.blendMode = this.blendMode;
    copy.text = this.text.clone();
    return copy;
  }
}
