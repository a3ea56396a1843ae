/**
 * Content stream syntax (ISO 32000-2, 7.8.2): operands, then an operator. Operands are plain values,
 * not pdf-lib objects: a page has tens of thousands of them.
 */
export type Operand =
  | number
  | boolean
  | null
  | NameOperand
  | StringOperand
  | readonly Operand[]
  | DictOperand;

export class NameOperand {
  /** Without slash, `#xx` decoded as Latin-1. */
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

export class StringOperand {
  /** Escapes and hex resolved: `data` from `from` to `to`. A page has thousands: no view for each. */
  readonly data: Uint8Array;
  readonly from: number;
  readonly to: number;
  /** Where it stands in the decoded stream, delimiters included. */
  readonly start: number;
  readonly end: number;
  readonly hex: boolean;

  constructor(span: ByteSpan, start: number, end: number, hex: boolean) {
    this.data = span.data;
    this.from = span.from;
    this.to = span.to;
    this.start = start;
    this.end = end;
    this.hex = hex;
  }

  get bytes(): Uint8Array {
    return this.data.subarray(this.from, this.to);
  }
}

/** Half-open. */
export interface ByteSpan {
  readonly data: Uint8Array;
  readonly from: number;
  readonly to: number;
}

export class DictOperand {
  readonly entries: ReadonlyMap<string, Operand>;
  constructor(entries: ReadonlyMap<string, Operand>) {
    this.entries = entries;
  }
}

export interface Operation {
  readonly operator: string;
  readonly operands: readonly Operand[];
  /** Counts operations of one stream use from 0. An inline image (BI … EI) is one operation `BI`. */
  readonly ordinal: number;
  /** Span in the decoded stream: from the first operand's first byte to just after the operator. */
  readonly start: number;
  readonly end: number;
  /** Set for `BI`: dictionary (abbreviations expanded) and data. */
  readonly inlineImage?: InlineImage;
}

export interface InlineImage {
  /** Keys and names in their full form (8.9.7, Table 91). */
  readonly dict: ReadonlyMap<string, Operand>;
  readonly data: Uint8Array;
  /** Span of the data in the decoded stream. */
  readonly dataStart: number;
  readonly dataEnd: number;
}
