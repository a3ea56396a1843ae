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
  /** `page` is 1-based. */
  characters(page: number): SecondCharacters;
  /** RGBA, 4 bytes a pixel, annotations drawn, white paper. */
  render(page: number, pixelsPerPoint: number): SecondImage;
  close(): void;
}

export interface SecondCharacters {
  readonly text: string;
  /** One for each UTF-16 unit of `text`; undefined for characters that the reader generated. */
  readonly boxes: readonly (Rect<Display> | undefined)[];
}

export interface SecondImage {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}
