/** What a tagged PDF is made of: plain data, in the order in which it is read. */

export interface TaggedDocument {
  readonly title: string;
  readonly subject: string;
  /** BCP 47. */
  readonly language: string;
  /** The program that made it: name and version. */
  readonly producer: string;
  /** ISO 8601; of what it tells, not of when the file was made. */
  readonly date: string | undefined;
  /** At the foot of each page, before the page's number. */
  readonly footer: string;
  readonly blocks: readonly Block[];
}

export type Block = Heading | Paragraph | Facts | Table;

export interface Heading {
  readonly kind: 'heading';
  /** No level is passed over on the way down (ISO 14289-1, 7.4.2). */
  readonly level: 1 | 2 | 3 | 4;
  readonly text: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
}

/** A table of two columns, of which the first is the heads of the rows. */
export interface Facts {
  readonly kind: 'facts';
  readonly rows: readonly (readonly [string, string])[];
}

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  /** Line feeds in a cell begin a new line. */
  readonly rows: readonly (readonly string[])[];
}

export interface Column {
  readonly head: string;
  /** Share of the page's width, beside those of the others. */
  readonly width: number;
  readonly align?: 'right';
}
