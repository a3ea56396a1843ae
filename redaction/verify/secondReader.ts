import type { Display, Rect } from '../model/geometry.ts';

/**
 * A PDF reader by other authors (PDFium as WebAssembly, `app/ports/pdfiumReader.ts`): different authors,
 * different bugs. MuPDF 1.28's own extractor missed what its own writer left behind.
 */
export interface SecondReader {
  /** Throws when the reader cannot open the bytes. */
  open(bytes: Uint8Array): SecondDocument;
}

export interface SecondDocument {
  readonly pageCount: number;
  /** The page's text, and what of it lies within each of the rectangles. `page` is 1-based. */
  read(page: number, within: readonly Rect<Display>[]): SecondText;
  /** Every character with its box: slower than `read`. */
  characters(page: number): SecondCharacters;
  /** The same with boxes from descender to ascender, as wide as the advance. */
  letters(page: number): SecondCharacters;
  /** RGBA, 4 bytes a pixel, annotations drawn, white paper; the pixels are written into `room`, else into an array of their own. */
  render(page: number, pixelsPerPoint: number, room?: Room): SecondImage;
  /** As `render`, without a copy: the pixels hold during `use`, in which the reader may not be asked anything. */
  look<T>(page: number, pixelsPerPoint: number, use: (image: SecondImage) => T): T;
  close(): void;
}

export interface SecondText {
  readonly text: string;
  /** One for each rectangle asked for. */
  readonly within: readonly string[];
}

export interface SecondCharacters {
  readonly text: string;
  /** One for each UTF-16 unit of `text`; undefined for characters that the reader generated. */
  readonly boxes: readonly (Rect<Display> | undefined)[];
}

/** So many bytes to write into: they hold until others are asked for. */
export type Room = (bytes: number) => Uint8Array;

export interface SecondImage {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}
