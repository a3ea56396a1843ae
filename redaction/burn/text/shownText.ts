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

export function showRecord(event: ShowEvent): ShowRecord {
  const { count, state } = event;
  return {
    ...shownText(event),
    kind: 'show',
    use: event.use,
    chars: event.chars.slice(0, count),
    elements: event.elements.slice(0, count),
    byteOffsets: event.byteOffsets.slice(0, count),
    offsets: event.offsets.slice(0, count),
    text: (state.text as TextRegister).clone(),
    ctm: state.ctm,
  };
}
