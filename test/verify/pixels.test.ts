import { expect, it } from 'vitest';
import type { PageGeometry } from '../../redaction/model/page.ts';
import { comparePixels } from '../../redaction/verify/pixels.ts';
import type { SecondDocument, SecondImage } from '../../redaction/verify/secondReader.ts';

const geometry = { page: 1, width: 100, height: 100 } as PageGeometry;

/** Grey, with a square of ten points that is black at the scales for which `isBlack` says so. */
function drawing(isBlack: (scale: number) => boolean): SecondDocument {
  const render = (_page: number, scale: number): SecondImage => {
    const [width, height] = [Math.round(100 * scale), Math.round(100 * scale)];
    const pixels = new Uint8Array(width * height * 4).fill(200);
    const side = isBlack(scale) ? Math.round(10 * scale) : 0;
    for (let y = 0; y < side; y++) pixels.fill(0, y * width * 4, (y * width + side) * 4);
    return { width, height, pixels };
  };
  const look: SecondDocument['look'] = (page, scale, use) => use(render(page, scale));
  return { render, look } as SecondDocument;
}

const never = drawing(() => false);

it.each<[string, (scale: number) => boolean, string[]]>([
  ['nowhere', () => false, []],
  ['only where images are made smaller, each codec in its way', (scale) => scale < 2, []],
  ['at every scale', () => true, ['page-looks-different']],
])('a page that looks different %s', (_, isBlack, expected) => {
  const leaks = comparePixels(never, drawing(isBlack), geometry, []);
  expect(leaks.map(({ code }) => code)).toEqual(expected);
});

it('marks are not compared, with the same margin at every scale', () => {
  const ignore = [{ x0: 2, y0: 2, x1: 8, y1: 8 }];
  expect(
    comparePixels(
      never,
      drawing(() => true),
      geometry,
      ignore as never,
    ),
  ).toEqual([]);
});
