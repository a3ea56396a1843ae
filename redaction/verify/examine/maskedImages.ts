/**
 * Parts of an image that its own mask hides (classes 26 and 27): a mask was drawn over them, and the samples are all in the
 * file. The page's images are drawn alone, with their masks and without; cut-out pictures have backgrounds too, so it is told.
 */
import { type Display, type Rect, transformRect } from '../../model/geometry.ts';
import type { Finding } from '../../model/outcome.ts';
import type { PdfDocument, PdfPage } from '../../pdf/document.ts';
import { key, PDFRawStream, type PDFRef } from '../../pdf/objects.ts';
import type { SecondImage, SecondReader } from '../secondReader.ts';
import type { DrawnImage } from './covers.ts';
import { luminanceAt } from './legibility.ts';
import { imagesAlone } from './scanBoxes.ts';
import type { WalkedPage } from './walkedPage.ts';

const PIXELS_PER_POINT = 2;
/** Points: smaller ones are icons. */
const [WIDE, HIGH] = [30, 8];
/** Luminance of the empty page, and the difference of print from paper. */
const [BLANK, INK] = [0.98, 0.3];
/** Edges of letters: a word has more. */
const EDGES = 60;
const MASKS = [key('SMask'), key('Mask')];

/** `seen`: an image is looked at once. */
export function maskedFindings(
  document: PdfDocument,
  page: PdfPage,
  walked: WalkedPage,
  reader: SecondReader,
  seen: Set<PDFRef>,
): Finding[] {
  const { toDisplay, userUnit } = page.geometry;
  const masked = walked.device.images.filter(({ ref, box }) => {
    const isLarge = box.x1 - box.x0 >= WIDE && box.y1 - box.y0 >= HIGH;
    return isLarge && !seen.has(ref) && hasMask(document, ref);
  });
  if (masked.length === 0) return [];
  for (const { ref } of masked) seen.add(ref);
  const drawn = (images: readonly DrawnImage[], bare: boolean) => {
    const alone = reader.open(imagesAlone(document, page, images, bare));
    try {
      return alone.render(1, PIXELS_PER_POINT * userUnit);
    } finally {
      alone.close();
    }
  };
  const hides = masked.some((image) => {
    const box = transformRect(toDisplay, image.box);
    return edgesHidden(drawn([image], false), drawn([image], true), box) >= EDGES;
  });
  return hides ? [{ code: 'image-masked', severity: 'warning', page: page.number }] : [];
}

function hasMask(document: PdfDocument, ref: PDFRef): boolean {
  const stream = document.get(ref);
  return stream instanceof PDFRawStream && MASKS.some((name) => stream.dict.has(name));
}

/** Pixels beside each other that the mask leaves blank and of which one is print. */
function edgesHidden(masked: SecondImage, bare: SecondImage, box: Rect<Display>): number {
  let edges = 0;
  const [x0, x1] = [Math.max(0, Math.ceil(box.x0 * PIXELS_PER_POINT)), box.x1 * PIXELS_PER_POINT];
  const [y0, y1] = [Math.max(0, Math.ceil(box.y0 * PIXELS_PER_POINT)), box.y1 * PIXELS_PER_POINT];
  for (let y = y0; y < Math.min(y1, masked.height); y++) {
    let before = Number.NaN;
    for (let x = x0; x < Math.min(x1, masked.width); x++) {
      const at = (y * masked.width + x) * 4;
      const isBlank = luminanceAt(masked, at) >= BLANK;
      const light = isBlank ? luminanceAt(bare, at) : Number.NaN;
      if (Math.abs(light - before) >= INK) edges++;
      before = light;
    }
  }
  return edges;
}
