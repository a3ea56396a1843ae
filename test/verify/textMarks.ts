/** What the thorough proof finds when words of a page are burned, each by a text mark. */
import { pdfiumReader } from '../../app/ports/pdfiumReader.ts';
import { burn } from '../../redaction/burn/burn.ts';
import { extractPage } from '../../redaction/extract/extract.ts';
import { DEFAULT_LABEL_STYLE as style } from '../../redaction/model/label.ts';
import type { Redaction, WidthMode } from '../../redaction/model/redaction.ts';
import { glyphBox } from '../../redaction/verify/glyphPlaces.ts';
import { verify } from '../../redaction/verify/verify.ts';
import { redaction } from '../burn/text/burnText.ts';
import { opened, type PageSource } from '../extract/onePagePdf.ts';

const second = await pdfiumReader();

/** A text mark on each of the words, one rectangle a letter or one a word, as plans have them. */
export function leaksOf(source: PageSource, words: readonly string[], width: WidthMode = 'safe') {
  const original = opened(source);
  const { glyphs } = extractPage(original, 1).value;
  const shown = glyphs.unicode.slice(0, glyphs.count).join('');
  const redactions = words.map((word, n): Redaction => {
    const first = shown.indexOf(word);
    const letters = Array.from({ length: word.length }, (_, i) => first + i);
    const [start, end] = [glyphBox(glyphs, first), glyphBox(glyphs, letters.at(-1)!)];
    const rect = {
      x0: Math.min(start.x0, end.x0),
      y0: Math.min(start.y0, end.y0),
      x1: Math.max(start.x1, end.x1),
      y1: Math.max(start.y1, end.y1),
    };
    return {
      ...redaction(`r${n}`, { glyphs: letters }, width),
      target: { kind: 'text', glyphs: letters, rects: [rect] },
    };
  });
  const { bytes: burned, removals, kept } = burn(original, redactions).value;
  const request = { original, burned, redactions, removals, kept, style, thorough: true };
  return verify({ ...request, secondReader: second }).value.leaks;
}
