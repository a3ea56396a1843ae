import { expect, it } from 'vitest';
import { burn } from '../../../redaction/burn/burn.ts';
import { onePagePdf, opened, stream } from '../../extract/onePagePdf.ts';
import { everything } from '../document/scrub.ts';
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
