/** Burns every so many-th word of a document, as text marks of two passages a page. */
import { burn } from '../../redaction/burn/burn.ts';
import { extractPage } from '../../redaction/extract/extract.ts';
import { glyphsOf } from '../../redaction/model/pageText.ts';
import type { Redaction, WidthMode } from '../../redaction/model/redaction.ts';
import type { PdfDocument } from '../../redaction/pdf/document.ts';
import { pieceRects } from '../../redaction/review/pieceRects.ts';

export function wordMarks(document: PdfDocument, width: WidthMode, every = 5): Redaction[] {
  return document.pages.flatMap(({ number }) => {
    const { text, glyphs } = extractPage(document, number).value;
    const words = [...text.text.matchAll(/\p{L}{3,}/gu)].filter((_, i) => i % every === 1);
    return words.flatMap((word, i): Redaction[] => {
      const own = glyphsOf(text, word.index, word.index + word[0].length);
      if (own.length === 0) return [];
      return [
        {
          id: `p${number}w${i}`,
          page: number,
          target: { kind: 'text', glyphs: own, rects: pieceRects(glyphs, own) },
          grounds: ['5.1.2e'],
          width,
          passage: `p${number}-${i >> 1}`,
          origin: {
            type: 'naam',
            certainty: 'manual',
            rule: 'test',
            decidedBy: 'test',
            decidedAt: '',
          },
        },
      ];
    });
  });
}

export function burnWords(document: PdfDocument, width: WidthMode) {
  const redactions = wordMarks(document, width);
  return { redactions, burned: burn(document, redactions).value };
}
