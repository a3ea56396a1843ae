/** Classes 9 and 81: nothing of what stood under a mark, however blurred, comes through in the output. */
import { expect, it } from 'vitest';
import { Bitmap } from '../../../fixtures/scripts/bitmap.ts';
import { jpeg } from '../../../fixtures/scripts/jpeg.ts';
import { burn } from '../../../redaction/burn/burn.ts';
import { latin1Bytes, openPdf, pdfText, redaction } from '../document/smallPdf.ts';

/** Grey at 64 by 64, at 3 points a pixel; black by `pattern` in the middle, where the mark is. */
function picture(pattern: (x: number, y: number) => boolean): Bitmap {
  const bitmap = new Bitmap(64, 64);
  bitmap.grey.fill(200);
  for (let y = 24; y < 40; y++) {
    for (let x = 16; x < 48; x++) if (pattern(x, y)) bitmap.grey[y * 64 + x] = 0;
  }
  return bitmap;
}

function burnt(filter: string, data: string): Uint8Array {
  const dict = `/Type/XObject/Subtype/Image/Width 64/Height 64/ColorSpace/DeviceGray/BitsPerComponent 8${filter}`;
  const document = openPdf(
    latin1Bytes(
      pdfText({
        resources: '/XObject<</Im0 20 0 R>>',
        content1: 'q 192 0 0 192 100 500 cm /Im0 Do Q',
        objects: { 20: { dict, data } },
      }),
    ),
  );
  return burn(document, [redaction({ x0: 148, y0: 572, x1: 244, y1: 620 })]).value.bytes;
}

const latin1 = (bytes: ArrayLike<number>) => Buffer.from(Uint8Array.from(bytes)).toString('latin1');
const JPEG = (bitmap: Bitmap) => burnt('/Filter/DCTDecode', latin1(jpeg(bitmap, '')));
const SAMPLES = (bitmap: Bitmap) => burnt('', latin1(bitmap.grey));

it.each([
  ['a JPEG', JPEG],
  ['plain samples', SAMPLES],
])('two pictures that differ under the mark alone give one output: %s', (_, made) => {
  const stripes = made(picture((x) => x % 4 < 2));
  const checks = made(picture((x, y) => (x + y) % 2 === 0));
  expect(Buffer.from(stripes).equals(Buffer.from(checks))).toBe(true);
});
