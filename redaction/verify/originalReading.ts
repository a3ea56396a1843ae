/**
 * What the proof knows of the original's marked pages, heard while burn has them walked (extract/witness.ts), so that they
 * are not walked again. It is no less than what the proof would read by itself afterwards:
 * - the walk is the interpreter's (extract/readPage.ts), with the proof's own device beside the one that reads for burn.
 *   Nothing of burn takes part in it, and nothing has happened to the page yet. The same code on the same bytes gives
 *   the same reading; what is wrong in that code is wrong in a second reading too, and the output is read apart.
 * - the glyphs are copies made before burn gets its own: whatever burn does to those, these stay what was drawn.
 * - it is of the proof's own document and page, or it is not used: pages are known by identity, not by what burn says.
 * A page that was not walked to its end, and one that finds no room, is read anew (verify.ts).
 */
import { PackedLetters } from '../extract/packedLetters.ts';
import type { PageWitness, Witness } from '../extract/witness.ts';
import type { PageGlyphs } from '../model/glyph.ts';
import type { PdfDocument, PdfPage } from '../pdf/document.ts';
import type { PDFRawStream } from '../pdf/objects.ts';
import { type TracedPage, Tracing } from './reading.ts';

/** Glyphs of all pages that are kept, of some sixty bytes each. */
const MOST_GLYPHS = 600_000;
/** Pages: of a book nothing is kept, as a fifth of it would take the memory that the whole may take. */
const LONG = 400;

export class OriginalReading implements Witness {
  private readonly document: PdfDocument;
  private readonly prints = new Map<PDFRawStream, string>();
  private readonly pages = new Map<PdfPage, () => TracedPage>();
  private room: number;

  constructor(document: PdfDocument) {
    this.document = document;
    this.room = document.pages.length > LONG ? 0 : MOST_GLYPHS;
  }

  of(document: PdfDocument, page: PdfPage): PageWitness | undefined {
    if (document !== this.document || this.room <= 0 || this.pages.has(page)) return undefined;
    const tracing = new Tracing(document, this.prints);
    return {
      device: tracing.device,
      end: (glyphs) => {
        this.room -= glyphs.count;
        const letters = new PackedLetters(glyphs.unicode);
        const { unicode: _, ...others } = glyphs;
        this.pages.set(page, () => tracing.traced(withLetters(others, letters.unpacked())));
      },
    };
  }

  /** Once: what was proved is let go. */
  take(document: PdfDocument, page: PdfPage): TracedPage | undefined {
    const traced = document === this.document ? this.pages.get(page) : undefined;
    this.pages.delete(page);
    return traced?.();
  }
}

/** Of the shape that glyphs have which are read anew. */
function withLetters(
  {
    page,
    count,
    quads,
    codes,
    fontOf,
    fonts,
    sizes,
    flags,
    sources,
    uses,
    mcids,
  }: Omit<PageGlyphs, 'unicode'>,
  unicode: readonly string[],
): PageGlyphs {
  return { page, count, quads, unicode, codes, fontOf, fonts, sizes, flags, sources, uses, mcids };
}
