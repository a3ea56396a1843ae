/** A page as PDFium draws it. */
import type { WrappedPdfiumModule } from '@embedpdf/pdfium';
import type { Room, SecondImage } from '../../../redaction/index.ts';
import { heapOf } from './heap.ts';

const BGRA = 4;
const WHITE = 0xffffffff;
/** FPDF_ANNOT | FPDF_REVERSE_BYTE_ORDER (RGBA). */
const RENDER_FLAGS = 0x01 | 0x10;

export function copyOf({ width, height, pixels }: SecondImage, room: Room = newRoom): SecondImage {
  const copy = room(pixels.length);
  copy.set(pixels);
  return { width, height, pixels: copy };
}

function newRoom(bytes: number): Uint8Array {
  return new Uint8Array(bytes);
}

export function drawPage<T>(
  pdfium: WrappedPdfiumModule,
  page: number,
  scale: number,
  use: (image: SecondImage) => T,
): T {
  const width = Math.max(1, Math.round(pdfium.FPDF_GetPageWidthF(page) * scale));
  const height = Math.max(1, Math.round(pdfium.FPDF_GetPageHeightF(page) * scale));
  const bitmap = pdfium.FPDFBitmap_CreateEx(width, height, BGRA, 0, 0);
  if (bitmap === 0) throw new Error('PDFium cannot make a bitmap of this size');
  try {
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, RENDER_FLAGS);
    const address = pdfium.FPDFBitmap_GetBuffer(bitmap);
    const pixels = heapOf(pdfium).subarray(address, address + width * height * 4);
    return use({ width, height, pixels });
  } finally {
    pdfium.FPDFBitmap_Destroy(bitmap);
  }
}
