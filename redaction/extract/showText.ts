import type { Font, FontChar } from '../font/font.ts';
import { type Matrix, matrix, multiply, type User } from '../model/geometry.ts';
import { operationsOf } from '../pdf/content/lexer.ts';
import type { Operand, Operation, StringOperand } from '../pdf/content/operation.ts';
import type { PdfDocument } from '../pdf/document.ts';
import type { PDFRawStream } from '../pdf/objects.ts';
import { type Bounds, EVERYWHERE } from './bounds.ts';
import type { Local } from './device.ts';
import { paintTiling } from './tiling.ts';
import { paintsBeyond } from './type3Ink.ts';
import type { StreamFrame } from './walk.ts';

/** Shows a string or a TJ array: reports the glyphs, moves the text matrix on, enters what they draw. */
export function showText(
  frame: StreamFrame,
  operation: Operation,
  show: StringOperand | readonly Operand[],
): void {
  const { walk, state } = frame;
  const { text } = state;
  if (frame.astray) frame.obstacle('content-broken', operation, 'Q');
  text.font ??= walk.font(undefined, frame.use);
  const { font } = text;
  const event = walk.show;
  event.begin(frame.use, operation, state, font, walk.glyphCount);
  event.place(show, walk.wantsQuads || state.paintsPattern);
  walk.countGlyphs(event.count);
  const { advance, count } = event;
  if (count > 0) {
    walk.device.show?.(event);
    if (font.fontMatrix !== undefined) drawProcedures(frame, operation, font);
    else paintPatterns(frame, operation, count);
  }
  if (font.vertical) text.advance(0, advance);
  else text.advance(advance, 0);
}

function paintPatterns(frame: StreamFrame, operation: Operation, count: number): void {
  const { walk, state } = frame;
  const mode = state.text.renderingMode;
  const filled = state.fillPattern !== undefined && fills(mode);
  const stroked = state.strokePattern !== undefined && strokes(mode);
  if (!filled && !stroked) return;
  const bounds = boundsOfQuads(walk.show.quads, count);
  if (filled) paintTiling(frame, operation, 'fill', bounds, 'text');
  if (stroked) paintTiling(frame, operation, 'stroke', bounds, 'text');
}

/** Table 104. */
function fills(mode: number): boolean {
  return mode === 0 || mode === 2 || mode === 4 || mode === 6;
}

function strokes(mode: number): boolean {
  return mode === 1 || mode === 2 || mode === 5 || mode === 6;
}

function boundsOfQuads(quads: Float64Array, count: number): Bounds {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < count * 8; i += 2) {
    x0 = Math.min(x0, quads[i]!);
    x1 = Math.max(x1, quads[i]!);
    y0 = Math.min(y0, quads[i + 1]!);
    y1 = Math.max(y1, quads[i + 1]!);
  }
  return { x0, y0, x1, y1 };
}

/**
 * Type3 procedures (9.6.4) are entered only where they show text, draw forms or paint beyond the glyph; otherwise what
 * they paint is the glyph, and the glyph has been reported.
 */
function drawProcedures(frame: StreamFrame, operation: Operation, font: Font): void {
  const { walk } = frame;
  const chars = walk.show.chars.slice(0, walk.show.count);
  if (!chars.some((char) => isEntered(walk.document, char, font))) return;
  const offsets = walk.show.offsets.slice(0, chars.length);
  const first = walk.show.firstGlyph;
  chars.forEach((char, i) => {
    if (!isEntered(walk.document, char, font)) return;
    enterProcedure(frame, operation, font, char, { offset: offsets[i] ?? 0, glyph: first + i });
  });
}

function enterProcedure(
  frame: StreamFrame,
  operation: Operation,
  font: Font,
  char: FontChar,
  place: { readonly offset: number; readonly glyph: number },
): void {
  const { procedure } = char;
  if (procedure === undefined) return;
  const state = frame.state.clone();
  state.ctm = glyphSpace(frame, font, place.offset);
  state.clip = EVERYWHERE;
  frame.walk.enter({
    kind: 'type3-glyph',
    parent: frame.use,
    parentOperation: operation.ordinal,
    stream: procedure,
    name: String(char.code),
    resources: frame.resources.inside(font.resources),
    state,
    glyph: place.glyph,
  });
}

/** Glyph space to user space: FontMatrix × text rendering matrix (9.4.4). */
function glyphSpace(frame: StreamFrame, font: Font, offset: number): Matrix<Local, User> {
  const { ctm, text } = frame.state;
  const [a, b, c, d, e, f] = font.fontMatrix!;
  const scale = text.size * text.horizontalScale;
  const placed = matrix<Local, Local>(scale, 0, 0, text.size, offset, text.rise);
  const toText = multiply(matrix<Local, Local>(a, b, c, d, e, f), placed);
  return multiply(multiply(toText, text.textMatrix as Matrix<Local, Local>), ctm);
}

const DRAWING_TEXT = new Set(['Tj', 'TJ', "'", '"', 'Do']);
const judged = new WeakMap<FontChar, boolean>();

/** A font has one object for each of its characters. */
function isEntered(document: PdfDocument, char: FontChar, font: Font): boolean {
  if (char.procedure === undefined) return false;
  let answer = judged.get(char);
  if (answer === undefined) {
    answer = holdsMore(document, char.procedure, char, font);
    judged.set(char, answer);
  }
  return answer;
}

/** What cannot be read is entered: the walk then says what the obstacle is. */
function holdsMore(
  document: PdfDocument,
  procedure: PDFRawStream,
  char: FontChar,
  font: Font,
): boolean {
  try {
    const operations = operationsOf(document.decode(procedure));
    return (
      operations.some((o) => DRAWING_TEXT.has(o.operator)) || paintsBeyond(operations, char, font)
    );
  } catch {
    return true;
  }
}
