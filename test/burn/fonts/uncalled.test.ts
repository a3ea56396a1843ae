/** Pictures and forms that a glyph procedure alone called: with the glyph they have no caller (class 65). */
import { expect, it } from 'vitest';
import { redaction } from '../document/smallPdf.ts';
import { proved } from '../proved.ts';
import { everyStream } from '../text/burnText.ts';

const IMAGE =
  '/Type/XObject/Subtype/Image/Width 9/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray';
const SHAPES = '/XObject<</Ja 23 0 R/Nee 24 0 R>>';

function parts(own: boolean) {
  const font = `/Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[.1 0 0 .1 0 0]/FirstChar 97/LastChar 98/Widths[9 9]/Encoding<</Differences[97/a/b]>>/CharProcs<</a 21 0 R/b 22 0 R>>`;
  return {
    fonts: '/T 20 0 R',
    resources: own ? '' : SHAPES,
    content1: 'BT /T 12 Tf 72 700 Td (a) Tj ET BT /F1 12 Tf 72 600 Td (blijft) Tj ET',
    content2: 'BT /T 12 Tf 72 700 Td (b) Tj ET',
    objects: {
      20: `<<${font}${own ? `/Resources<<${SHAPES}>>` : ''}>>`,
      21: { dict: '', data: '9 0 d0 q 9 0 0 9 0 0 cm /Ja Do Q' },
      22: { dict: '', data: '9 0 d0 q 9 0 0 9 0 0 cm /Nee Do Q' },
      23: { dict: IMAGE, data: 'Wybrandus' },
      24: { dict: IMAGE, data: 'nietsdaar' },
    },
  };
}

it.each([
  ['the font has of its own', true],
  ['the page lends it', false],
])('a picture that %s goes with the glyph, that of another stays', async (_, own) => {
  const { leaks, output } = await proved(parts(own), [
    redaction({ x0: 70, y0: 690, x1: 140, y1: 720 }),
  ]);
  expect(leaks).toEqual([]);
  expect(everyStream(output)).not.toContain('Wybrandus');
  expect(everyStream(output)).toContain('nietsdaar');
});
