/** A page's text as PDFium reads it, and what of it lies within rectangles. */
import type { WrappedPdfiumModule } from '@embedpdf/pdfium';
import type { SecondText } from '../../../redaction/index.ts';
import type { Display, Rect } from '../../../redaction/model/geometry.ts';
import { heapOf } from './heap.ts';

/** Bytes for coordinates before the room for the page's text. */
const COORDINATES = 32;
const UTF16 = new TextDecoder('utf-16le');

export function readText(
  pdfium: WrappedPdfiumModule,
  page: number,
  within: readonly Rect<Display>[],
): SecondText {
  const textPage = pdfium.FPDFText_LoadPage(page);
  const count = Math.max(0, pdfium.FPDFText_CountChars(textPage));
  const scratch = pdfium.pdfium.wasmExports.malloc(2 * count + COORDINATES + 32);
  const buffer = scratch + COORDINATES;
  try {
    const units = pdfium.FPDFText_GetText(textPage, 0, count, buffer);
    const text = utf16At(pdfium, buffer, units);
    const toPage = within.length === 0 ? undefined : pageMap(pdfium, page, scratch);
    const read = (r: Rect<Display>) => {
      const { x0, y0, x1, y1 } = toPage!(r);
      const found = pdfium.FPDFText_GetBoundedText(textPage, x0, y1, x1, y0, buffer, count);
      return utf16At(pdfium, buffer, found);
    };
    return { text, within: within.map(read) };
  } finally {
    pdfium.pdfium.wasmExports.free(scratch);
    pdfium.FPDFText_ClosePage(textPage);
  }
}

/** Display to PDFium's page space: its own device map (whole device pixels: scaled up), asked at three points. */
function pageMap(pdfium: WrappedPdfiumModule, page: number, scratch: number) {
  const width = Math.round(pdfium.FPDF_GetPageWidthF(page) * 1000);
  const height = Math.round(pdfium.FPDF_GetPageHeightF(page) * 1000);
  const at = (x: number, y: number): readonly [number, number] => {
    pdfium.FPDF_DeviceToPage(page, 0, 0, width, height, 0, x, y, scratch, scratch + 8);
    const doubles = new DataView(heapOf(pdfium).buffer, scratch, 16);
    return [doubles.getFloat64(0, true), doubles.getFloat64(8, true)];
  };
  const [ox, oy] = at(0, 0);
  const [ax, ay] = at(width, 0);
  const [bx, by] = at(0, height);
  const place = (x: number, y: number): readonly [number, number] => {
    const [right, down] = [(x * 1000) / width, (y * 1000) / height];
    return [ox + right * (ax - ox) + down * (bx - ox), oy + right * (ay - oy) + down * (by - oy)];
  };
  return (r: Rect<Display>) => {
    const [xa, ya] = place(r.x0, r.y0);
    const [xb, yb] = place(r.x1, r.y1);
    return {
      x0: Math.min(xa, xb),
      y0: Math.min(ya, yb),
      x1: Math.max(xa, xb),
      y1: Math.max(ya, yb),
    };
  };
}

function utf16At(pdfium: WrappedPdfiumModule, address: number, units: number): string {
  const bytes = heapOf(pdfium).subarray(address, address + 2 * Math.max(0, units));
  return UTF16.decode(bytes).replace(/\0+$/, '');
}
