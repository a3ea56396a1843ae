/** What a stroke paints beside a mark stays as it was, drawn by PDFium; in the mark nothing is left of it. */
import { describe, expect, it } from 'vitest';
import { pdfiumReader } from '../../../app/ports/pdfiumReader.ts';
import { burn } from '../../../redaction/burn/burn.ts';
import { DEFAULT_LABEL_STYLE as style } from '../../../redaction/model/label.ts';
import { verify } from '../../../redaction/verify/verify.ts';
import { redaction } from '../text/burnText.ts';
import { burnContent, loaded, onePage } from './burnContent.ts';

const AREA = { x0: 50, y0: 100, x1: 150, y1: 130 };
const SCALE = 3;
const second = await pdfiumReader();

function drawn(content: string, resources: string) {
  const opened = second.open(onePage(content, resources));
  const image = opened.render(1, SCALE);
  opened.close();
  return image;
}

/** Pixels that changed more than `margin` points outside the mark, and those that something paints a point within it. */
function looks(content: string, resources = '', margin = 0.7) {
  const { text } = burnContent(loaded(onePage(content, resources)), [AREA]);
  const [before, after] = [content, text].map((shown) => drawn(shown, resources));
  const within = (x: number, y: number, by: number) => {
    const [px, py] = [(x + 0.5) / SCALE, 792 - (y + 0.5) / SCALE];
    return px > AREA.x0 - by && px < AREA.x1 + by && py > AREA.y0 - by && py < AREA.y1 + by;
  };
  let [changed, painted] = [0, 0];
  for (let y = 0; y < before!.height; y++)
    for (let x = 0; x < before!.width; x++) {
      const at = (y * before!.width + x) * 4;
      const differs = Math.abs(before!.pixels[at]! - after!.pixels[at]!) > 64;
      if (differs && !within(x, y, margin)) changed++;
      if (after!.pixels[at]! < 250 && within(x, y, -0.7)) painted++;
    }
  return { text, changed, painted };
}

/** The ones whose width alone is seen by enlarging them. */
const THIN: [string, string][] = [
  ['slanting across', '2.8 w 0 95 m 250 135 l S'],
  ['slanting a little, of a point', '1 w 0 99 m 300 102 l S'],
  ['with round caps', '2.8 w 1 J 0 96 m 250 110 l S'],
  ['along the side of the mark', '2.9 w 0 100 m 300 100 l S'],
  ['up along its end', '2.9 w 150 20 m 150 300 l S'],
  ['with a mitre that reaches into the mark', '2.5 w 20 M 100 40 m 110 101 l 120 40 l S'],
  ['with a mitre that reaches out of the mark', '2.5 w 20 M 100 40 m 110 128 l 120 40 l S'],
  ['of dashes along the side', '2.9 w [4 3] 1 d 0 100 m 300 100 l S'],
  ['of dashes with round caps', '2.9 w 1 J [4 6] 1 d 0 100 m 300 100 l S'],
  ['of dots', '2.9 w 1 J [0.1 5.9] 1 d 0 100 m 300 100 l S'],
  ['of square dots', '2.9 w 2 J [0.1 5.9] 1 d 0 100 m 300 100 l S'],
  ['of dashes around corners', '2.9 w [9 4] 3 d 140 60 100 41 re S'],
  ['under a matrix that flattens', 'q 2 0 0 0.5 0 0 cm 4 w 0 190 m 125 240 l S Q'],
  ['that is bent along the side', '2.9 w 0 90 m 100 104 200 104 300 90 c S'],
  ['in half a colour', '/G gs 1 0 0 RG 2.8 w 0 95 m 250 135 l S'],
  ['under a matrix', 'q 0.5 1.2 -1.1 0.4 150 40 cm 2 w 0 -60 m 90 200 l S Q'],
];

const STATES = '/ExtGState<</G<</CA 0.5>>>>';

const STROKES: [string, string][] = [
  ['along the side of the mark', '20 w 0 135 m 300 135 l S'],
  ['along both sides of it', '60 w 0 115 m 300 115 l S'],
  ['up along its end', '30 w 150 20 m 150 300 l S'],
  ['slanting across', '24 w 0 60 m 250 200 l S'],
  ['slanting, with round caps', '24 w 1 J 0 60 m 250 200 l S'],
  ['that ends in it, with round caps', '30 w 1 J -20 90 m 60 125 l S'],
  ['that ends in it, with square caps', '30 w 2 J -20 90 m 60 125 l S'],
  ['with a corner in it', '30 w 0 200 m 100 125 l 300 200 l S'],
  ['with a round corner at its side', '30 w 1 j 0 200 m 160 125 l 300 200 l S'],
  ['with a blunt corner', '30 w 2 j 0 60 m 160 125 l 20 300 l S'],
  ['closed around a corner of it', '20 w 140 60 100 60 re S'],
  ['of dashes', '20 w [30 12] 5 d 0 135 m 300 135 l S'],
  ['of dashes, as an odd number of lengths', '20 w [17] 5 d 0 60 m 250 200 l S'],
  ['that is bent', '24 w 0 60 m 100 200 200 200 300 60 c S'],
  ['in half a colour', '/G gs 1 0 0 RG 24 w 0 60 m 250 200 l S'],
  ['under a matrix', 'q 0.5 1.2 -1.1 0.4 150 40 cm 24 w 0 -60 m 90 200 l S Q'],
  ['a dot', '40 w 1 J 60 135 m 60 135 l S'],
];

it.each(STROKES)('a thick stroke %s', (_, content) => {
  const { changed, painted } = looks(content, STATES);
  expect({ changed: changed > 150 ? changed : 0, painted }).toEqual({ changed: 0, painted: 0 });
});

/** Their round edges are painted through a clip: a few pixels a dot are a little lighter or darker. */
const OF_DOTS = 120;

it.each(THIN)('a thin stroke %s', (name, content) => {
  const { changed, painted } = looks(content, STATES, 0.35);
  expect({ changed: changed > (name === 'of dots' ? OF_DOTS : 6) ? changed : 0, painted }).toEqual({
    changed: 0,
    painted: 0,
  });
});

it.each([...STROKES, ...THIN])(
  'the thorough proof lets a stroke %s pass, with two marks beside each other',
  (_, content) => {
    const shown = `BT /F 12 Tf 60 110 Td (Jansen) Tj 0 -99 Td (blijft) Tj ET ${content}`;
    const fonts =
      '/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>>>';
    const original = loaded(onePage(shown, STATES + fonts));
    const rects = [AREA, { x0: 160, y0: 120, x1: 200, y1: 150 }];
    const redactions = rects.map(({ x0, y0, x1, y1 }, i) =>
      redaction(`r${i}`, { rect: { x0, y0: 792 - y1, x1, y1: 792 - y0 } }),
    );
    const { bytes: burned, removals, kept } = burn(original, redactions).value;
    const request = { original, burned, redactions, removals, kept, style, thorough: true };
    expect(verify({ ...request, secondReader: second }).value.leaks).toEqual([]);
  },
);

it('nothing in the file tells where in the mark a line ended', () => {
  const [one, two] = ['60.25 115', '99.5 115'].map((end) => looks(`60 w 0 115 m ${end} l S`).text);
  expect(one).not.toContain('60.25 115');
  expect(one!.length).toBeGreaterThan(20);
  expect(two).not.toContain('99.5 115');
});

describe('a thin line that ends beside the mark, which would tell how long the word was', () => {
  it.each([
    ['an underline', '2 w 61.25 100 m 99.5 100 l S', ['61.25', '99.5']],
    [
      'an underline under a matrix that flattens',
      'q 4 0 0 0.25 0 0 cm 8 w 15.3125 400 m 24.875 400 l S Q',
      ['15.3125', '24.875'],
    ],
    ['a square cap', '2 w 2 J 61.25 100 m 99.5 100 l S', ['61.25', '60.25', '99.5']],
    ['a dash', '2 w [100] 0 d 61.25 100 m 99.5 100 l S', ['61.25', '99.5']],
    ['a box', '2 w 61.25 100 38.25 30 re S', ['61.25', '60.25', '99.5', '100.5']],
  ])('%s leaves nothing', (_, content, numbers) => {
    const { text } = looks(content);
    for (const number of numbers) expect(text).not.toContain(number);
    expect(text).not.toMatch(/[Sf]/);
  });

  it('stays where it goes on past the mark, bent or in pieces', () => {
    const { changed } = looks('2 w 0 100 m 75 100 l 120 100 l 300 100 l S', '', 0.35);
    expect(changed).toBeLessThan(7);
  });
});
