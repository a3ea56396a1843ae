/** Text whose line goes up or down the page, its width hidden: what moves along it is what may move. */
import { expect, it } from 'vitest';
import { nodePorts } from '../../app/ports/nodePorts.ts';
import { pdfiumReader } from '../../app/ports/pdfiumReader.ts';
import { burn } from '../../redaction/burn/burn.ts';
import { extractPage } from '../../redaction/extract/extract.ts';
import { DEFAULT_LABEL_STYLE as style } from '../../redaction/model/label.ts';
import type { Redaction } from '../../redaction/model/redaction.ts';
import { load } from '../../redaction/pdf/load.ts';
import { glyphBox } from '../../redaction/verify/glyphPlaces.ts';
import { verify } from '../../redaction/verify/verify.ts';
import { redaction } from '../burn/text/burnText.ts';
import { onePagePdf } from '../extract/onePagePdf.ts';

const second = await pdfiumReader();

/** A text mark on each of the words, one rectangle a letter or one a word, as plans have them. */
function leaksOf(content: string, words: readonly string[], page?: string) {
  const file = onePagePdf(page === undefined ? { content } : { content, page });
  const original = load(file, { ports: nodePorts() }).value;
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
      ...redaction(`r${n}`, { glyphs: letters }, 'safe'),
      target: { kind: 'text', glyphs: letters, rects: [rect] },
    };
  });
  const { bytes: burned, removals, kept } = burn(original, redactions).value;
  const request = { original, burned, redactions, removals, kept, style, thorough: true };
  return verify({ ...request, secondReader: second }).value.leaks;
}

const SENTENCE = '(Aan Wybrandus is gisteren verteld dat alles nog goed zou komen met hem) Tj ET';

it.each([
  ['up', `BT /F 10 Tf 0 1 -1 0 300 100 Tm ${SENTENCE}`, undefined],
  ['down', `BT /F 10 Tf 0 -1 1 0 300 700 Tm ${SENTENCE}`, undefined],
  [
    'down a page that is turned',
    `BT /F 10 Tf 60 300 Td ${SENTENCE}`,
    '/MediaBox[0 0 600 800]/Rotate 90',
  ],
])('the thorough proof lets words move %s', (_, content, page) => {
  expect(leaksOf(content, ['Wybrandus'], page)).toEqual([]);
});

it('marks of single letters on such lines may grow together', () => {
  const content = `BT /F 10 Tf 0 1 -1 0 300 100 Tm (1 2 aan 3 en 4 of 5 zes en dan nog dit) Tj ET`;
  expect(leaksOf(content, ['1', '2', '3', '4'])).toEqual([]);
});
