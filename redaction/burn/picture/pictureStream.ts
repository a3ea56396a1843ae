import type { PagePicture } from '../../model/pagePicture.ts';
import { key, type PDFRawStream } from '../../pdf/objects.ts';
import type { Rewrite } from '../../pdf/rewrite.ts';
import { encodeRaster, layoutEntries, rasterStream } from '../image/encodeRaster.ts';
import type { SampleRaster } from '../image/raster.ts';

/** Grey where the whole page is grey, else RGB; lossless, so that letters stay sharp. */
export function pictureStream(rewrite: Rewrite, picture: PagePicture): PDFRawStream {
  const components = isGrey(picture.pixels) ? 1 : 3;
  const { width, height } = picture;
  const bytes = samplesOf(picture.pixels, components);
  const raster: SampleRaster = {
    kind: 'samples',
    grid: { width, height, components, bits: 8, rowBytes: width * components, bytes },
    coding: 'predicted',
    deviceSpace: components === 1 ? 'DeviceGray' : 'DeviceRGB',
  };
  const dict = rewrite.dict({
    Type: key('XObject'),
    Subtype: key('Image'),
    ...layoutEntries(raster),
  });
  return rasterStream(rewrite, dict, encodeRaster(rewrite, raster));
}

function isGrey(pixels: Uint8Array): boolean {
  for (let p = 0; p < pixels.length; p += 4) {
    if (pixels[p] !== pixels[p + 1] || pixels[p] !== pixels[p + 2]) return false;
  }
  return true;
}

function samplesOf(pixels: Uint8Array, components: number): Uint8Array {
  const samples = new Uint8Array((pixels.length / 4) * components);
  for (let p = 0, s = 0; p < pixels.length; p += 4) {
    for (let c = 0; c < components; c++) samples[s++] = pixels[p + c]!;
  }
  return samples;
}
