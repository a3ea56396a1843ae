import { expect, it } from 'vitest';
import type { PageGeometry } from '../../redaction/model/page.ts';
import { comparePixels, pixelRooms } from '../../redaction/verify/pixels.ts';
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

/** White, with bars of ink as thick as letters have, from `start` points on and so many; on whole pixels where those are coarse. */
function barred(start: number, bars = 8): SecondDocument {
  const render = (_page: number, scale: number): SecondImage => {
    const size = Math.round(100 * scale);
    const pixels = new Uint8Array(size * size * 4).fill(255);
    for (let x = 0; x < size; x++) {
      const [from, to] = [x / scale, (x + 1) / scale];
      let ink = 0;
      for (let bar = 0; bar < bars; bar++) {
        const at = (scale < 2 ? Math.round(start) : start) + 10 * bar;
        ink += Math.max(0, Math.min(to, at + 1) - Math.max(from, at));
      }
      const level = Math.round(255 * (1 - ink * scale));
      for (let y = 0; y < size; y++) pixels.fill(level, (y * size + x) * 4, (y * size + x) * 4 + 3);
    }
    return { width: size, height: size, pixels };
  };
  const look: SecondDocument['look'] = (page, scale, use) => use(render(page, scale));
  return { render, look } as SecondDocument;
}

it.each<[string, SecondDocument, string[]]>([
  ['a tenth of a point further', barred(10.55), []],
  ['half a point further', barred(10.95), ['page-looks-different']],
  ['and one of them is gone', barred(10.45, 7), ['page-looks-different']],
  ['and there is one more', barred(10.45, 9), ['page-looks-different']],
])('letters as PDFium places them, %s', (_, after, expected) => {
  const leaks = comparePixels(barred(10.45), after, geometry, []);
  expect(leaks.map(({ code }) => code)).toEqual(expected);
});

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

it('marks of the page before are not left out of the next, which is compared in the same rooms', () => {
  const rooms = pixelRooms();
  const other = drawing(() => true);
  const ignore = [{ x0: 0, y0: 0, x1: 100, y1: 100 }];
  expect(comparePixels(never, other, geometry, ignore as never, rooms)).toEqual([]);
  const leaks = comparePixels(never, other, geometry, [], rooms);
  expect(leaks.map(({ code }) => code)).toEqual(['page-looks-different']);
});
