import type { Local, ShowEvent, TextState } from '../../extract/device.ts';
import type { TextRegister } from '../../extract/textState.ts';
import type { Font, FontChar } from '../../font/font.ts';
import type { Matrix, User } from '../../model/geometry.ts';
import type { Operation } from '../../pdf/content/operation.ts';

/** What rewriting a show operation needs to know of it. */
export interface ShownText {
  readonly operation: Operation;
  readonly font: Font;
  readonly text: TextState;
  readonly firstGlyph: number;
  readonly count: number;
  readonly chars: readonly FontChar[];
  readonly elements: readonly number[];
  readonly byteOffsets: readonly number[];
}

/** A show operation kept after its event is over. */
export interface ShowRecord extends ShownText {
  readonly kind: 'show';
  readonly use: number;
  readonly text: TextRegister;
  readonly ctm: Matrix<Local, User>;
  /** Along the writing direction in unscaled text space, from the text matrix. */
  readonly offsets: Float64Array;
}

export function shownText(event: ShowEvent): ShownText {
  const { operation, font, firstGlyph, count, chars, elements, byteOffsets } = event;
  const { text } = event.state;
  return { operation, font, text, firstGlyph, count, chars, elements, byteOffsets };
}

/** `whole` keeps the glyphs too; without, the record only tells the state that the text expects. */
export function showRecord(event: ShowEvent, whole: boolean): ShowRecord {
  const { operation, font, firstGlyph, use, state } = event;
  const count = whole ? event.count : 0;
  return {
    kind: 'show',
    use,
    operation,
    font,
    firstGlyph,
    count,
    chars: whole ? event.chars.slice(0, count) : NONE,
    elements: whole ? event.elements.slice(0, count) : NONE,
    byteOffsets: whole ? event.byteOffsets.slice(0, count) : NONE,
    offsets: whole ? event.offsets.slice(0, count) : NO_OFFSETS,
    text: (state.text as TextRegister).clone(),
    ctm: state.ctm,
  };
}

const NONE: readonly never[] = [];
const NO_OFFSETS = new Float64Array(0);
