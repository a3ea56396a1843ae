import type { GraphicsState, ShowEvent } from '../../../extract/device.ts';
import type { TextRegister } from '../../../extract/textState.ts';
import type { Operation } from '../../../pdf/content/operation.ts';
import { type ShowRecord, showRecord } from '../shownText.ts';
import { Placings } from './placings.ts';

/** Td, TD, T* or Tm, with the line matrix that it leaves. */
export interface MoveRecord {
  readonly kind: 'move';
  readonly operation: Operation;
  readonly after: TextRegister;
}

/** Tc or Tw. */
export interface SpacingRecord {
  readonly kind: 'spacing';
  readonly operation: Operation;
  readonly of: 'charSpacing' | 'wordSpacing';
  readonly value: number;
}

/** BT, ET, q or Q. */
export interface ScopeRecord {
  readonly kind: 'BT' | 'ET' | 'q' | 'Q';
  readonly operation: Operation;
}

/** A nested stream is drawn: it inherits the spacing in force. */
export interface EnterRecord {
  readonly kind: 'enter';
  readonly operation: Operation;
  readonly charSpacing: number;
  readonly wordSpacing: number;
}

export type TextRecord = ShowRecord | MoveRecord | SpacingRecord | ScopeRecord | EnterRecord;

/** Everything of each stream use that decides where its text stands, in order. */
export class TextLog {
  readonly uses: TextRecord[][] = [];
  readonly placings: Placings[] = [];
  private readonly shows = new Map<number, ShowRecord>();
  private readonly wanted: ReadonlySet<number>;

  /** `wanted`: page indices of the glyphs whose operations may be set anew. */
  constructor(wanted: ReadonlySet<number>) {
    this.wanted = wanted;
  }

  operation(operation: Operation, state: GraphicsState, use: number): void {
    this.placingsOf(use).operation(operation, state);
    const record = recordOf(operation, state.text as TextRegister);
    if (record !== undefined) this.add(use, record);
  }

  show(event: ShowEvent): void {
    const end = event.firstGlyph + event.count;
    let first = event.firstGlyph;
    while (first < end && !this.wanted.has(first)) first++;
    const record = showRecord(event, first < end);
    this.add(event.use, record);
    this.placingsOf(event.use).show(record);
    for (let i = 0; i < record.count; i++) this.shows.set(record.firstGlyph + i, record);
  }

  /** `operation` draws the stream; `state` is what it starts with. */
  enterUse(parent: number, operation: Operation, state: GraphicsState): void {
    const { charSpacing, wordSpacing } = state.text;
    this.add(parent, { kind: 'enter', operation, charSpacing, wordSpacing });
  }

  /** The operation that shows a glyph. */
  showOf(glyph: number): ShowRecord | undefined {
    return this.shows.get(glyph);
  }

  private placingsOf(use: number): Placings {
    let placings = this.placings[use];
    if (placings === undefined) {
      placings = new Placings();
      this.placings[use] = placings;
    }
    return placings;
  }

  private add(use: number, record: TextRecord): void {
    const records = this.uses[use];
    if (records === undefined) this.uses[use] = [record];
    else records.push(record);
  }
}

function recordOf(operation: Operation, before: TextRegister): TextRecord | undefined {
  switch (operation.operator) {
    case 'BT':
    case 'ET':
    case 'q':
    case 'Q':
      return { kind: operation.operator, operation };
    case 'Tc':
      return spacing(operation, 'charSpacing');
    case 'Tw':
      return spacing(operation, 'wordSpacing');
    case 'Td':
    case 'TD':
    case 'T*':
    case 'Tm':
      return { kind: 'move', operation, after: moved(operation, before) };
    default:
      return undefined;
  }
}

function spacing(operation: Operation, of: SpacingRecord['of']): SpacingRecord | undefined {
  const value = operation.operands.at(-1);
  return typeof value === 'number' ? { kind: 'spacing', operation, of, value } : undefined;
}

function moved(operation: Operation, before: TextRegister): TextRegister {
  const text = before.clone();
  const numbers = operation.operands.map((operand) => (typeof operand === 'number' ? operand : 0));
  const [f = 0, e = 0, d = 0, c = 0, b = 0, a = 0] = numbers.toReversed();
  if (operation.operator === 'Tm') text.setMatrix(a, b, c, d, e, f);
  else if (operation.operator === 'T*') text.moveLine(0, -text.leading);
  else {
    if (operation.operator === 'TD') text.leading = -f;
    text.moveLine(e, f);
  }
  return text;
}
