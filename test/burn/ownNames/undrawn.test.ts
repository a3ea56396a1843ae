import { expect, it } from 'vitest';
import { burn } from '../../../redaction/burn/burn.ts';
import { SecretWords } from '../../../redaction/model/secretWords.ts';
import { hiddenLeaks } from '../../../redaction/verify/hidden.ts';
import { onePagePdf, opened, stream } from '../../extract/onePagePdf.ts';
import { everything } from '../document/scrub.ts';
import {
  latin1Bytes,
  redaction as markedOf,
  openPdf,
  type Parts,
  pdfText,
} from '../document/smallPdf.ts';
import { redaction } from '../text/burnText.ts';

const SECRET = 'Wybrandus';
const cell = (data: string) =>
  stream(
    '/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 9/YStep 9/Resources<</Font<</F 5 0 R>>>>',
    data,
  );
/** Else nothing of the content would stay. */
const OTHER = 'BT /F 9 Tf 100 100 Td (blijft) Tj ET ';
const shows = `BT /F 9 Tf (${SECRET}) Tj ET`;

/** What is left when a corner of the page, far from everything, was marked. */
function left(content: string, objects: readonly string[], without?: string): string {
  const resources = '/Font<</F 5 0 R>>/Pattern<</P0 10 0 R>>';
  const document = opened(onePagePdf({ content, resources, objects }));
  const redactions = [redaction('r', { rect: { x0: 500, y0: 700, x1: 590, y1: 790 } })];
  const options = without === undefined ? {} : { without: new Set([without]) };
  return everything(opened(burn(document, redactions, options).value.bytes));
}

it.each([
  ['a pattern that is set and paints nothing', `${OTHER}/Pattern cs /P0 scn`, cell(shows)],
  ['a pattern that strokes nothing', `${OTHER}/Pattern CS /P0 SCN`, cell(shows)],
])('%s is empty on a page with marks (class 13)', (_what, content, object) => {
  expect(left(content, [object])).not.toContain(SECRET);
  expect(left(content, [object], 'undrawn-content')).toContain(SECRET);
});

it.each([
  ['a path', '/Pattern cs /P0 scn 0 0 90 90 re f'],
  ['text', '/Pattern cs /P0 scn BT /F 9 Tf (x) Tj ET'],
  ['the outline of text', '/Pattern CS /P0 SCN BT /F 9 Tf 1 Tr (x) Tj ET'],
])('a pattern that paints %s stays', (_what, content) => {
  expect(left(content, [cell(shows)])).toContain(SECRET);
});

it('an image stays that says a BBox, as a form would', () => {
  const image = stream(
    '/Type/XObject/Subtype/Image/BBox[0 0 9 9]/Width 9/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray',
    SECRET,
  );
  const resources = '/Font<</F 5 0 R>>/XObject<</I 10 0 R>>';
  const content = `${OTHER} q 90 0 0 9 100 300 cm /I Do Q`;
  const document = opened(onePagePdf({ content, resources, objects: [image] }));
  const rect = { x0: 100, y0: 690, x1: 130, y1: 705 };
  const { bytes } = burn(document, [redaction('r', { rect })], {}).value;
  expect(everything(opened(bytes))).toContain(SECRET);
});

/** A file of two pages of which the first loses the word, and what is left of it. */
function leftOf(parts: Parts, without?: string): { text: string; leaks: number } {
  const content1 = `BT /F1 12 Tf 72 700 Td (${SECRET}) Tj 0 -99 Td (blijft) Tj ET`;
  const document = openPdf(latin1Bytes(pdfText({ content1, ...parts })));
  const options = without === undefined ? {} : { without: new Set([without]) };
  const { bytes } = burn(
    document,
    [markedOf({ x0: 60, y0: 690, x1: 300, y1: 715 })],
    options,
  ).value;
  const output = openPdf(bytes);
  const leaks = hiddenLeaks(output, new SecretWords([SECRET], () => [])).length;
  return { text: everything(output), leaks };
}

const look = (text: string) => ({
  dict: '/Type/XObject/Subtype/Form/BBox[0 0 99 99]/Resources<</Font<</F1 7 0 R>>>>',
  data: `BT /F1 9 Tf 5 5 Td ${text} Tj ET`,
});
const widget = (on: string): Parts => ({
  catalog: '/AcroForm<</Fields[20 0 R]>>',
  page1: '/Annots[20 0 R]',
  objects: {
    20: '<</Type/Annot/Subtype/Widget/FT/Btn/T(veld)/AS/Off/AP<</N<</Off 21 0 R/On 22 0 R>>>>/Rect[300 300 400 400]/P 3 0 R>>',
    21: look('(uit)'),
    22: look(on),
  },
});
const procedures = (second: string): Parts => ({
  content2: 'q 1 0 0 1 72 300 cm /X Do Q',
  resources: '/XObject<</X 20 0 R>>',
  objects: {
    20: {
      dict: '/Type/XObject/Subtype/Form/BBox[0 0 900 900]/Resources<</Font<</Z 21 0 R>>>>',
      data: 'BT /Z 12 Tf (A) Tj ET',
    },
    21: '<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[.1 0 0 .1 0 0]/FirstChar 65/LastChar 66/Widths[9 9]/Encoding<</Differences[65/a/b]>>/CharProcs<</a 22 0 R/b 23 0 R>>/Resources<</Font<</F1 7 0 R>>>>>>',
    22: { dict: '', data: '9 0 d0 0 0 5 5 re f' },
    23: { dict: '', data: `9 0 d0 BT /F1 9 Tf ${second} Tj ET` },
  },
});

const patterns = (text: string): Parts => ({
  content2: 'BT /F1 9 Tf 72 700 Td (twee) Tj ET /Pattern cs /P0 scn',
  resources: '/Pattern<</P0 20 0 R>>',
  objects: {
    20: {
      dict: '/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 9/YStep 9/Resources<</Font<</F1 7 0 R>>>>',
      data: `BT /F1 9 Tf ${text} Tj ET`,
    },
  },
});

it.each([
  ['a pattern that a page without marks sets and never paints (class 13)', patterns],
  ['the look of a state that a field is not in (class 43)', widget],
  ['a glyph procedure that no code calls (class 13)', procedures],
])('%s shows nothing where it showed removed text', (_what, parts) => {
  const secret = parts(`(${SECRET})`);
  expect(leftOf(secret)).toEqual({ text: expect.not.stringContaining(SECRET), leaks: 0 });
  const unscrubbed = leftOf(secret, 'undrawn-content');
  expect(unscrubbed.text).toContain(SECRET);
  expect(unscrubbed.leaks).toBeGreaterThan(0);
  expect(leftOf(parts('(Langewijk)')).text).toContain('Langewijk');
});

it('a pattern that a page without marks paints stays, though its words together are a removed one', () => {
  const split = '(Wy) Tj 0 -4 Td (brandus)';
  const painted = patterns(split);
  const parts = { ...painted, content2: `${painted.content2} 9 9 99 99 re f` };
  expect(leftOf(parts).text).toContain(split);
  expect(leftOf(painted).text).not.toContain(split);
});
