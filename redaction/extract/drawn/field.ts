/** A form field that is being drawn. */
import type { PdfDocument } from '../../pdf/document.ts';
import type { PDFDict } from '../../pdf/objects.ts';
import type { LookFont } from './lookFont.ts';
import type { PlacedLine, Quadding, TextStyle } from './textBlock.ts';

/** A box with its lower left corner in the origin; `border` is the width of its frame. */
export interface FieldBox {
  readonly width: number;
  readonly height: number;
  readonly border: number;
}

export interface Field {
  readonly document: PdfDocument;
  readonly widget: PDFDict;
  readonly flags: number;
  readonly quadding: Quadding;
  readonly box: FieldBox;
}

/** What the field shows, and where. */
export interface Shown {
  readonly texts: readonly string[];
  /** Of automatic size. */
  sizeOf(font: LookFont): number;
  place(style: TextStyle): PlacedLine[];
}
