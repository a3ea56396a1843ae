/** Links and text markups over words that width mode `safe` moves go with them: their edges told where the words had been. */
import { expect, it } from 'vitest';
import { readPage } from '../../../redaction/extract/readPage.ts';
import type { PdfDocument } from '../../../redaction/pdf/document.ts';
import { arrayAt, numbersOf, type PDFDict } from '../../../redaction/pdf/objects.ts';
import { latin1Bytes, openPdf, pdfText } from '../document/smallPdf.ts';
import { proved } from '../proved.ts';
import { redaction } from '../text/burnText.ts';

const BEFORE = 'Besproken met ';
const LINK = 'overleg.nl';
/** Of Courier at 10 points. */
const ADVANCE = 6;

/** The words are set 0.7 points apart from their natural place, as a justified line has them. */
function parts(name: string, keys: (box: string, quad: string) => string) {
  const x0 = 72 + (BEFORE.length + name.length + 5) * ADVANCE + 0.7;
  const x1 = x0 + LINK.length * ADVANCE;
  const quad = `${x0} 708 ${x1} 708 ${x0} 698 ${x1} 698`;
  return {
    fonts: '/F2<</Type/Font/Subtype/Type1/BaseFont/Courier>>',
    content1: `BT /F2 10 Tf 72 700 Td (${BEFORE}${name} via ) Tj ET BT /F2 10 Tf ${x0} 700 Td (${LINK} en meer) Tj ET BT /F2 10 Tf 72 680 Td (Een regel die er ook staat en die breder is dan de andere regel.) Tj ET`,
    page1: '/Annots[20 0 R]',
    objects: { 20: `<</Type/Annot${keys(`${x0} 698 ${x1} 708`, quad)}>>` },
  };
}

const link = (box: string) =>
  `/Subtype/Link/Rect[${box}]/Border[0 0 0]/A<</S/URI/URI(https://overleg.nl)>>`;
const markup = (box: string, quad: string) =>
  `/Subtype/Highlight/Rect[${box}]/C[1 1 0]/QuadPoints[${quad}]`;

/** Where the annotation begins and ends, from the first letter of its words. */
function placeIn(document: PdfDocument, entry: string): number[] {
  const page = document.pages[0]!;
  const annotation = document.resolve(arrayAt(document, page.dict, 'Annots')!.get(0)) as PDFDict;
  const xs = numbersOf(document, arrayAt(document, annotation, entry)).filter(
    (_, i) => i % 2 === 0,
  );
  const { unicode, quads } = readPage(document, page, true).glyphs;
  const start = quads[unicode.join('').indexOf(LINK) * 8 + 4]!;
  return [Math.min(...xs) - start, Math.max(...xs) - start].map((x) => Math.round(x * 100) / 100);
}

it.each([
  ['a link', link, 'Rect'],
  ['a highlight', markup, 'Rect'],
  ['the quadrilateral of a highlight', markup, 'QuadPoints'],
] as const)('%s stays with its words', async (_, keys, entry) => {
  for (const name of ['Jansen', 'Vandervelde']) {
    const file = parts(name, keys);
    const x0 = 72 + BEFORE.length * ADVANCE;
    const rect = { x0, y0: 92, x1: x0 + name.length * ADVANCE, y1: 102 };
    const { output, leaks } = await proved(file, [redaction('r', { rect }, 'safe')]);
    expect(leaks).toEqual([]);
    expect(placeIn(output, entry)).toEqual(placeIn(openPdf(latin1Bytes(pdfText(file))), entry));
  }
});
