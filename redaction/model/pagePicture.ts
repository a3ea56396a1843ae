/** A page as another reader draws it, with the letters that it sees: what is left to publish of a refused page. */
import type { Display, Rect } from './geometry.ts';

export interface PagePicture {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  /** RGBA, 4 bytes a pixel, top row first; opaque. The picture covers the page as displayed. */
  readonly pixels: Uint8Array;
  readonly letters: readonly PictureLetter[];
}

export interface PictureLetter {
  readonly text: string;
  /** From descender to ascender, as wide as its advance. */
  readonly box: Rect<Display>;
}
