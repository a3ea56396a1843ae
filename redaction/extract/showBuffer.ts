import type { Font, FontChar } from '../font/font.ts';
import type { Operand, Operation } from '../pdf/content/operation.ts';
import { StringOperand } from '../pdf/content/operation.ts';
import type { GraphicsState, ShowEvent } from './device.ts';
import type { PaintState } from './graphicsState.ts';

const NO_OPERATION: Operation = { operator: '', operands: [], ordinal: -1, start: 0, end: 0 };

/**
 * Places the glyphs of one show operation (ISO 32000-2, 9.4.4) into arrays that grow and stay: no object
 * and no array a glyph.
 */
export class ShowBuffer implements ShowEvent {
  /** Of walks that ended: a hundred kilobytes are not made for each page anew. One that was broken off keeps its own. */
  private static spare: ShowBuffer | undefined = undefined;
  use = 0;
  count = 0;
  operation: Operation = NO_OPERATION;
  firstGlyph = 0;
  readonly chars: FontChar[] = [];
  readonly elements: number[] = [];
  readonly byteOffsets: number[] = [];
  offsets = new Float64Array(1024);
  quads = new Float64Array(8 * 1024);
  advance = 0;
  /** By glyph: what numbers before it move it. */
  private adjustments = new Float64Array(1024);
  /** What numbers moved since the last glyph. */
  private trailing = 0;
  private readonly toUser = new Float64Array(6);
  private current: PaintState | undefined;
  private shown: Font | undefined;

  static borrow(): ShowBuffer {
    const buffer = ShowBuffer.spare ?? new ShowBuffer();
    ShowBuffer.spare = undefined;
    return buffer;
  }

  /** With nothing of a document in it. */
  giveBack(): void {
    this.chars.length = 0;
    this.operation = NO_OPERATION;
    this.current = undefined;
    this.shown = undefined;
    ShowBuffer.spare = this;
  }

  get state(): GraphicsState {
    return this.current!;
  }

  get font(): Font {
    return this.shown!;
  }

  begin(use: number, operation: Operation, state: PaintState, font: Font, first: number): void {
    this.use = use;
    this.operation = operation;
    this.current = state;
    this.shown = font;
    this.firstGlyph = first;
    this.count = 0;
    this.advance = 0;
  }

  /** `show` is a string, or an array of strings and numbers as TJ takes it; without quads where nobody asks for them. */
  place(show: StringOperand | readonly Operand[], quads = true): void {
    this.trailing = 0;
    if (show instanceof StringOperand) this.decode(show, 0);
    else this.decodeAll(show);
    if (this.shown!.vertical) this.placeVertically();
    else if (quads) this.placeHorizontally();
    else this.moveHorizontally();
    this.advance += this.trailing;
  }

  private decodeAll(show: readonly Operand[]): void {
    const { text } = this.current!;
    const unit = (text.size / -1000) * (this.shown!.vertical ? 1 : text.horizontalScale);
    for (let i = 0; i < show.length; i++) {
      const element = show[i];
      if (typeof element === 'number') this.trailing += element * unit;
      else if (element instanceof StringOperand) this.decode(element, i);
    }
  }

  /** Strings of one or two letters are many: they are placed together. */
  private decode({ data, from, to }: StringOperand, element: number): void {
    const first = this.count;
    const end = first + this.shown!.decodeInto(data, from, to, this.chars, first);
    if (end > this.offsets.length) this.reserve(end);
    const { chars, elements, byteOffsets, adjustments } = this;
    let byteOffset = 0;
    for (let at = first; at < end; at++) {
      elements[at] = element;
      byteOffsets[at] = byteOffset;
      byteOffset += chars[at]!.length;
      adjustments[at] = 0;
    }
    if (end === first) return;
    adjustments[first] = this.trailing;
    this.trailing = 0;
    this.count = end;
  }

  private placeHorizontally(): void {
    this.setMatrix();
    const { text } = this.current!;
    const { chars, offsets, adjustments, count } = this;
    const font = this.shown!;
    const { size, charSpacing, wordSpacing, horizontalScale: scale, rise } = text;
    const top = font.ascent * size + rise;
    const bottom = font.descent * size + rise;
    let pen = 0;
    for (let at = 0; at < count; at++) {
      const char = chars[at]!;
      const width = char.width * size;
      pen += adjustments[at]!;
      offsets[at] = pen;
      if (char.suspicious) this.placeEnlarged(at, char, pen, bottom, pen + width * scale, top);
      else this.setQuad(at, pen, bottom, pen + width * scale, top);
      const spacing = char.wordSpace ? charSpacing + wordSpacing : charSpacing;
      pen += (width + spacing) * scale;
    }
    this.advance = pen;
  }

  private moveHorizontally(): void {
    const { size, charSpacing, wordSpacing, horizontalScale: scale } = this.current!.text;
    const { chars, offsets, adjustments, count } = this;
    let pen = 0;
    for (let at = 0; at < count; at++) {
      const char = chars[at]!;
      pen += adjustments[at]!;
      offsets[at] = pen;
      const spacing = char.wordSpace ? charSpacing + wordSpacing : charSpacing;
      pen += (char.width * size + spacing) * scale;
    }
    this.advance = pen;
  }

  private placeVertically(): void {
    this.setMatrix();
    const { text } = this.current!;
    const { chars, offsets, adjustments, count } = this;
    const { size, charSpacing, wordSpacing, horizontalScale: scale, rise } = text;
    let pen = 0;
    for (let at = 0; at < count; at++) {
      const char = chars[at]!;
      const left = -char.originX * size * scale;
      const down = char.verticalAdvance * size;
      pen += adjustments[at]!;
      offsets[at] = pen;
      this.setQuad(at, left, pen + down + rise, left + char.width * size * scale, pen + rise);
      pen += down + (char.wordSpace ? charSpacing + wordSpacing : charSpacing);
    }
    this.advance = pen;
  }

  /** The union of the advance box and the glyph's own box: never smaller than either. */
  private placeEnlarged(
    at: number,
    char: FontChar,
    left: number,
    bottom: number,
    right: number,
    top: number,
  ): void {
    const { size, horizontalScale, rise } = this.current!.text;
    const box = char.box ?? [0, 0, 0.6, 0];
    const unit = size * horizontalScale;
    const s = size < 0 ? -1 : 1;
    const wider = unit < 0 ? -1 : 1;
    this.setQuad(
      at,
      wider * Math.min(wider * left, wider * (left + box[0] * unit)),
      s * Math.min(s * bottom, s * (box[1] * size + rise)),
      wider * Math.max(wider * right, wider * (left + box[2] * unit)),
      s * Math.max(s * top, s * (box[3] * size + rise)),
    );
  }

  /** Text space to user space; the same for all glyphs of the operation. */
  private setMatrix(): void {
    const { ctm, text } = this.current!;
    const { toUser } = this;
    toUser[0] = text.a * ctm.a + text.b * ctm.c;
    toUser[1] = text.a * ctm.b + text.b * ctm.d;
    toUser[2] = text.c * ctm.a + text.d * ctm.c;
    toUser[3] = text.c * ctm.b + text.d * ctm.d;
    toUser[4] = text.e * ctm.a + text.f * ctm.c + ctm.e;
    toUser[5] = text.e * ctm.b + text.f * ctm.d + ctm.f;
  }

  private setQuad(at: number, x0: number, y0: number, x1: number, y1: number): void {
    const { quads, toUser } = this;
    const a = toUser[0]!;
    const b = toUser[1]!;
    const c = toUser[2]!;
    const d = toUser[3]!;
    const e = toUser[4]!;
    const f = toUser[5]!;
    const k = at * 8;
    quads[k] = a * x0 + c * y1 + e;
    quads[k + 1] = b * x0 + d * y1 + f;
    quads[k + 2] = a * x1 + c * y1 + e;
    quads[k + 3] = b * x1 + d * y1 + f;
    quads[k + 4] = a * x0 + c * y0 + e;
    quads[k + 5] = b * x0 + d * y0 + f;
    quads[k + 6] = a * x1 + c * y0 + e;
    quads[k + 7] = b * x1 + d * y0 + f;
  }

  /** Of what was read before it, only the adjustments are there yet. */
  private reserve(count: number): void {
    const capacity = Math.max(count, this.offsets.length * 2);
    const adjustments = new Float64Array(capacity);
    adjustments.set(this.adjustments);
    this.adjustments = adjustments;
    this.offsets = new Float64Array(capacity);
    this.quads = new Float64Array(capacity * 8);
  }
}
