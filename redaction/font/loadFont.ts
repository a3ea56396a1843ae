import type { PdfDocument } from '../pdf/document.ts';
import { nameAt, type PDFDict, type PDFRawStream } from '../pdf/objects.ts';
import { PredefinedCMaps } from './cmap/predefined.ts';
import { describeFont, type FontFile } from './descriptor.ts';
import type { Font } from './font.ts';
import { loadComposite } from './loadComposite.ts';
import type { FontProgram } from './program/fontProgram.ts';
import { loadProgram } from './program/loadProgram.ts';
import { SimpleFont } from './simpleFont.ts';
import { readable, toUnicodeOf } from './toUnicode.ts';
import { Type3Font } from './type3Font.ts';

/** Fonts of one document, one `Font` per dictionary. */
class FontCache {
  private readonly document: PdfDocument;
  private readonly predefined: PredefinedCMaps;
  private readonly fonts = new Map<PDFDict, Font>();
  private readonly programs = new Map<PDFRawStream, FontProgram | undefined>();

  constructor(document: PdfDocument) {
    this.document = document;
    this.predefined = new PredefinedCMaps(document.ports);
  }

  get(dict: PDFDict): Font {
    let font = this.fonts.get(dict);
    if (font === undefined) {
      font = this.load(dict);
      this.fonts.set(dict, font);
    }
    return font;
  }

  private load(dict: PDFDict): Font {
    const { document, predefined } = this;
    const subtype = nameAt(document, dict, 'Subtype');
    if (subtype === 'Type0') {
      return loadComposite(document, dict, predefined, (file) => this.programOf(file));
    }
    const description = describeFont(document, dict, nameAt(document, dict, 'BaseFont') ?? '');
    const toUnicode = toUnicodeOf(document, dict, predefined);
    if (subtype === 'Type3') return new Type3Font(document, dict, description, toUnicode);
    const program = this.programOf(description.fontFile);
    return new SimpleFont(document, dict, description, toUnicode, program);
  }

  /** Fonts of one family often share a program. */
  private programOf(file: FontFile | undefined): FontProgram | undefined {
    if (file === undefined) return undefined;
    if (!this.programs.has(file.stream)) {
      const bytes = readable(this.document, file.stream);
      this.programs.set(file.stream, bytes && loadProgram(bytes));
    }
    return this.programs.get(file.stream);
  }
}

const caches = new WeakMap<PdfDocument, FontCache>();

/**
 * The font of a font dictionary (ISO 32000-2, 9.5); the same object for the same dictionary of a
 * document. Throws `font-unsupported` for a Type0 font whose bytes cannot be split into characters;
 * every other defect gives a font that knows less.
 */
export function loadFont(document: PdfDocument, dict: PDFDict): Font {
  let cache = caches.get(document);
  if (cache === undefined) {
    cache = new FontCache(document);
    caches.set(document, cache);
  }
  return cache.get(dict);
}
