import type { PdfDocument } from '../pdf/document.ts';
import { nameAt, type PDFDict } from '../pdf/objects.ts';
import { PredefinedCMaps } from './cmap/predefined.ts';
import { describeFont } from './descriptor.ts';
import type { Font } from './font.ts';
import { loadComposite } from './loadComposite.ts';
import { SimpleFont } from './simpleFont.ts';
import { toUnicodeOf } from './toUnicode.ts';
import { Type3Font } from './type3Font.ts';

/** Fonts of one document, one `Font` per dictionary. */
class FontCache {
  private readonly document: PdfDocument;
  private readonly predefined: PredefinedCMaps;
  private readonly fonts = new Map<PDFDict, Font>();

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
    if (subtype === 'Type0') return loadComposite(document, dict, predefined, () => undefined);
    const description = describeFont(document, dict, nameAt(document, dict, 'BaseFont') ?? '');
    const toUnicode = toUnicodeOf(document, dict, predefined);
    if (subtype === 'Type3') return new Type3Font(document, dict, description, toUnicode);
    return new SimpleFont(document, dict, description, toUnicode, undefined);
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
