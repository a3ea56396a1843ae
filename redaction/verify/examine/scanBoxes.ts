/**
 * Boxes over a scan that was left as it is (class 26): no text tells of what they hide, the samples do. The page is drawn once
 * more with its images alone, and what then stands where a box was is what anybody gets who takes the box off.
 */
import {
  contains,
  type Display,
  overlaps,
  type Rect,
  transformRect,
  type User,
} from '../../model/geometry.ts';
import type { Finding, Leak } from '../../model/outcome.ts';
import type { PdfDocument, PdfPage } from '../../pdf/document.ts';
import { key, PDFNumber, type PDFObject, PDFRawStream, type PDFRef } from '../../pdf/objects.ts';
import { Rewrite } from '../../pdf/rewrite.ts';
import { save } from '../../pdf/save.ts';
import type { SecondDocument, SecondImage, SecondReader } from '../secondReader.ts';
import type { Cover, DrawnImage } from './covers.ts';
import { darkShare, patchAt } from './legibility.ts';
import { DARK, placeOf } from './meaning.ts';
import type { WalkedPage } from './walkedPage.ts';

/** Share of the page that its images fill where it is a scan. */
const SCAN = 0.5;
/** Boxes: larger ones are grounds and layers of the scan itself. */
const LARGEST = 0.25;
/** Points. */
const SMALLEST = 6;
const LIGHT = 0.9;
/** Share of a dark box that its label leaves dark; of print much less is. */
const MOSTLY = 0.6;
/** Difference of luminance of what is printed on paper. */
const INK = 0.3;
const PIXELS_PER_POINT = 2;

interface ScanBox {
  readonly box: Rect<Display>;
  readonly dark: boolean;
  readonly order: number;
}

interface Covering {
  /** Images fill the page. On a smaller picture, such as a screenshot, a box with text may be part of the design: a bar is none. */
  readonly isScan: boolean;
  readonly covers: readonly Cover[];
}

/** What is painted over a scan and may be a box. */
function coversOfScan(page: PdfPage, { device }: WalkedPage): Covering {
  const whole = areaOf(page.geometry.cropBox);
  const { images, covers } = device;
  const first = images[0];
  if (first === undefined) return { isScan: false, covers: [] };
  const isScan = images.reduce((sum, { box }) => sum + areaOf(box), 0) >= SCAN * whole;
  const over = covers.filter(
    ({ box, order, alpha, kind }) =>
      order > first.order &&
      (isScan || (kind === 'path' && images.some((image) => contains(image.box, box)))) &&
      alpha > 0 &&
      areaOf(box) <= LARGEST * whole &&
      Math.min(box.x1 - box.x0, box.y1 - box.y0) >= SMALLEST &&
      images.some((image) => image.order < order && overlaps(image.box, box)),
  );
  return { isScan, covers: over };
}

/** Those that look like boxes, on the page as it is drawn. Dark ones may carry a label; light ones show nothing at all. */
function boxesAmong(page: PdfPage, { covers, isScan }: Covering, image: SecondImage): ScanBox[] {
  const boxes: ScanBox[] = [];
  for (const { box: own, kind, order } of covers) {
    const box = transformRect(page.geometry.toDisplay, own);
    const { uniform, luminance } = patchAt(image, box, PIXELS_PER_POINT);
    const dark = darkShare(image, box, PIXELS_PER_POINT, DARK) >= MOSTLY;
    const isBox = dark
      ? uniform || (isScan && kind === 'path')
      : isScan && uniform && luminance >= LIGHT;
    if (isBox) boxes.push({ box, dark, order });
  }
  return boxes;
}

/** `second` has the document open. */
export function scanLeaks(
  document: PdfDocument,
  page: PdfPage,
  walked: WalkedPage,
  second: SecondDocument,
  reader: SecondReader,
): { readonly leaks: readonly Leak[]; readonly findings: readonly Finding[] } {
  const covering = coversOfScan(page, walked);
  const boxes =
    covering.covers.length === 0
      ? []
      : second.look(page.number, PIXELS_PER_POINT, (image) => boxesAmong(page, covering, image));
  if (boxes.length === 0) return { leaks: [], findings: [] };
  const hiding = boxesOverInk(document, page, walked.device.images, boxes, reader);
  const told = (dark: boolean) =>
    hiding
      .filter((one) => one.dark === dark)
      .map(({ box }) => ({ code: 'image-under-box', page: page.number, detail: placeOf(box) }));
  return {
    leaks: told(true).map((one) => ({ ...one, failureClass: 26 })),
    findings: told(false).map((one) => ({ ...one, severity: 'warning' })),
  };
}

function boxesOverInk(
  document: PdfDocument,
  page: PdfPage,
  images: readonly DrawnImage[],
  boxes: readonly ScanBox[],
  reader: SecondReader,
): readonly ScanBox[] {
  const covering = new Set(boxes.map(({ order }) => order));
  const scan = images.filter(({ order }) => !covering.has(order));
  const alone = reader.open(imagesAlone(document, page, scan));
  try {
    // PDFium leaves UserUnit out, and the file has none.
    const shown = alone.render(1, PIXELS_PER_POINT * page.geometry.userUnit);
    return boxes.filter(({ box }) => patchAt(shown, box, PIXELS_PER_POINT).contrast >= INK);
  } finally {
    alone.close();
  }
}

/** A file of this page with its images in their places and nothing else; `bare`: without their masks. */
export function imagesAlone(
  document: PdfDocument,
  { ref, geometry }: PdfPage,
  images: readonly DrawnImage[],
  bare = false,
): Uint8Array {
  const rewrite = new Rewrite(document);
  const content = images.map(({ toUser: { a, b, c, d, e, f } }, i) => {
    const matrix = [a, b, c, d, e, f].map((n) => n.toFixed(6)).join(' ');
    return `q ${matrix} cm /I${i} Do Q`;
  });
  const bytes = Uint8Array.from(content.join('\n'), (letter) => letter.charCodeAt(0));
  const named: Record<string, PDFObject> = {};
  images.forEach((image, i) => {
    named[`I${i}`] = image.ref;
    if (bare) withoutMask(rewrite, image.ref);
  });
  const numbers = (...all: number[]) => rewrite.array(all.map((n) => PDFNumber.of(n)));
  const box = ({ x0, y0, x1, y1 }: Rect<User>) => numbers(x0, y0, x1, y1);
  const kids = { Type: key('Pages'), Kids: rewrite.array([ref]), Count: PDFNumber.of(1) };
  const pages = rewrite.add(rewrite.dict(kids));
  rewrite.replace(
    ref,
    rewrite.dict({
      Type: key('Page'),
      Parent: pages,
      MediaBox: box(geometry.mediaBox),
      CropBox: box(geometry.cropBox),
      Rotate: PDFNumber.of(geometry.rotate),
      Resources: rewrite.dict({ XObject: rewrite.dict(named) }),
      Contents: rewrite.add(rewrite.stream(rewrite.dict({}), bytes)),
    }),
  );
  rewrite.replace(document.catalogRef, rewrite.dict({ Type: key('Catalog'), Pages: pages }));
  return save(rewrite);
}

function withoutMask(rewrite: Rewrite, ref: PDFRef): void {
  const image = rewrite.get(ref);
  if (!(image instanceof PDFRawStream)) return;
  const dict = rewrite.copyDict(image.dict);
  for (const name of ['SMask', 'Mask', 'SMaskInData']) dict.delete(key(name));
  rewrite.replace(ref, PDFRawStream.of(dict, rewrite.document.rawBytes(image)));
}

function areaOf({ x0, y0, x1, y1 }: Rect<User>): number {
  return Math.max(0, x1 - x0) * Math.max(0, y1 - y0);
}
