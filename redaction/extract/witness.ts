/**
 * Who listens while somebody else has a page walked: the proof reads the original in the walk that burn needs anyway.
 * Nothing that the walker does can reach what is heard: see verify/originalReading.ts.
 */
import type { PageGlyphs } from '../model/glyph.ts';
import type { PdfDocument, PdfPage } from '../pdf/document.ts';
import type { ContentDevice } from './device.ts';

export interface Witness {
  /** Undefined where it does not listen. */
  of(document: PdfDocument, page: PdfPage): PageWitness | undefined;
}

export interface PageWitness {
  /** Its functions need no `this`; what the walk enters it decides. */
  readonly device: ContentDevice;
  /** The page was walked to its end; the glyphs are the listener's own copy, without the flag Duplicate. */
  end(glyphs: PageGlyphs): void;
}
