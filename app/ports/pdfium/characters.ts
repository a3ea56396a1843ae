/** Every character of a page as PDFium reads it, with its box. */
import type { WrappedPdfiumModule } from '@embedpdf/pdfium';
import type { SecondCharacters } from '../../../redaction/index.ts';
import type { Display, Rect } from '../../../redaction/model/geometry.ts';
import { heapOf } from './heap.ts';

type BoxOf = typeof charBox;

export function readCharacters(
  pdfium: WrappedPdfiumModule,
  page: number,
  boxOf: BoxOf,
): SecondCharacters {
  const textPage = pdfium.FPDFText_LoadPage(page);
  const scratch = pdfium.pdfium.wasmExports.malloc(64);
  try {
    return collectCharacters(pdfium, page, textPage, scratch, boxOf);
  } finally {
    pdfium.pdfium.wasmExports.free(scratch);
    pdfium.FPDFText_ClosePage(textPage);
  }
}

function collectCharacters(
  pdfium: WrappedPdfiumModule,
  page: number,
  textPage: number,
  scratch: number,
  boxOf: BoxOf,
): SecondCharacters {
  const toDisplay = displayMap(pdfium, page, scratch);
  const boxes: (Rect<Display> | undefined)[] = [];
  let text = '';
  const count = pdfium.FPDFText_CountChars(textPage);
  for (let i = 0; i < count; i++) {
    const code = pdfium.FPDFText_GetUnicode(textPage, i);
    const unit = code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
    const box = boxOf(pdfium, textPage, i, scratch);
    const placed = box === undefined ? undefined : toDisplay(box);
    for (let k = 0; k < unit.length; k++) boxes.push(placed);
    text += unit;
  }
  return { text, boxes };
}

type Corners = readonly [left: number, right: number, bottom: number, top: number];

export function charBox(
  pdfium: WrappedPdfiumModule,
  textPage: number,
  index: number,
  scratch: number,
): Corners | undefined {
  const [l, r, b, t] = [scratch, scratch + 8, scratch + 16, scratch + 24];
  if (!pdfium.FPDFText_GetCharBox(textPage, index, l, r, b, t)) return undefined;
  const doubles = new Float64Array(heapOf(pdfium).buffer, scratch, 4);
  const [left = 0, right = 0, bottom = 0, top = 0] = doubles;
  return left === right && bottom === top ? undefined : [left, right, bottom, top];
}

/** FS_RECTF: four floats, left, top, right, bottom. */
export function letterBox(
  pdfium: WrappedPdfiumModule,
  textPage: number,
  index: number,
  scratch: number,
): Corners | undefined {
  if (!pdfium.FPDFText_GetLooseCharBox(textPage, index, scratch)) return undefined;
  const [left = 0, top = 0, right = 0, bottom = 0] = new Float32Array(
    heapOf(pdfium).buffer,
    scratch,
    4,
  );
  return left === right && bottom === top ? undefined : [left, right, bottom, top];
}

/**
 * PDFium answers in user space; its own device map, asked at three points, gives the way to Display
 * (CropBox, /Rotate and /UserUnit applied).
 */
function displayMap(pdfium: WrappedPdfiumModule, page: number, scratch: number) {
  const scale = 1000;
  const width = Math.round(pdfium.FPDF_GetPageWidthF(page) * scale);
  const height = Math.round(pdfium.FPDF_GetPageHeightF(page) * scale);
  const toDevice = (x: number, y: number): readonly [number, number] => {
    const [px, py] = [scratch + 32, scratch + 36];
    pdfium.FPDF_PageToDevice(page, 0, 0, width, height, 0, x, y, px, py);
    const ints = new Int32Array(heapOf(pdfium).buffer, px, 2);
    return [(ints[0] ?? 0) / scale, (ints[1] ?? 0) / scale];
  };
  const [ox, oy] = toDevice(0, 0);
  const [ax, ay] = toDevice(1000, 0);
  const [bx, by] = toDevice(0, 1000);
  const place = (x: number, y: number): readonly [number, number] => [
    ox + ((ax - ox) * x + (bx - ox) * y) / 1000,
    oy + ((ay - oy) * x + (by - oy) * y) / 1000,
  ];
  return ([left, right, bottom, top]: Corners): Rect<Display> => {
    const [xa, ya] = place(left, bottom);
    const [xb, yb] = place(right, top);
    return {
      x0: Math.min(xa, xb),
      y0: Math.min(ya, yb),
      x1: Math.max(xa, xb),
      y1: Math.max(ya, yb),
    };
  };
}
