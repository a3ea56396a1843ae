/** A cell of a line in the flow, with what is asked of its text by more than one rule: read once, when first asked. */
import { foldText } from '../lists/fold.ts';
import { labelKey } from '../lists/labelKey.ts';
import type { Piece } from './order.ts';
import type { Display, Rect } from './types.ts';

export class FlowCell {
  /** Position in `Flow.cells`. */
  readonly index: number;
  /** Half-open range in `Flow.text`. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly page: number;
  /** Offset of `start` in the page's text. */
  readonly pageStart: number;
  readonly box: Rect<Display>;
  /** Number of the visual line, unique in the document; cells of one row share it. */
  readonly row: number;
  readonly block: number;
  readonly kind: Piece['kind'];
  readonly bold: boolean;
  readonly fontSize: number;
  readonly column: number;
  #folded: string | undefined;
  #label: string | undefined;

  constructor(index: number, start: number, piece: Piece) {
    this.index = index;
    this.start = start;
    this.end = start + piece.text.length;
    this.text = piece.text;
    this.page = piece.page;
    this.pageStart = piece.pageStart;
    this.box = piece.box;
    this.row = piece.row;
    this.block = piece.block;
    this.kind = piece.kind;
    this.bold = piece.bold;
    this.fontSize = piece.fontSize;
    this.column = piece.column;
  }

  /** `foldText(text)`. */
  get folded(): string {
    this.#folded ??= foldText(this.text);
    return this.#folded;
  }

  /** `labelKey(text)`. */
  get label(): string {
    this.#label ??= labelKey(this.text);
    return this.#label;
  }

  /** The first letters, folded: as many as the text has of them, not the folded one. */
  foldedStart(length: number): string {
    return this.folded.length === this.text.length
      ? this.folded.slice(0, length)
      : foldText(this.text.slice(0, length));
  }
}
