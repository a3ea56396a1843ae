/** The second reader of verification: PDFium as WebAssembly (@embedpdf/pdfium, MIT; PDFium: Apache-2.0). */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';
import type {
  SecondCharacters,
  SecondDocument,
  SecondImage,
  SecondReader,
  SecondText,
} from '../../redaction/index.ts';
import type { Display, Rect } from '../../redaction/model/geometry.ts';

const BGRA = 4;
const WHITE = 0xffffffff;
/** FPDF_ANNOT | FPDF_REVERSE_BYTE_ORDER (RGBA). */
const RENDER_FLAGS = 0x01 | 0x10;

let shared: Promise<SecondReader> | undefined;

/** One PDFium instance per thread. */
export function pdfiumReader(): Promise<SecondReader> {
  shared ??= start();
  return shared;
}

async function start(): Promise<SecondReader> {
  const file = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
  const binary = await readFile(file);
  const wasmBinary = new Uint8Array(binary).buffer;
  const pdfium = await init({ wasmBinary });
  pdfium.PDFiumExt_Init();
  return { open: (bytes) => openDocument(pdfium, bytes) };
}

function openDocument(pdfium: WrappedPdfiumModule, bytes: Uint8Array): SecondDocument {
  const memory = pdfium.pdfium;
  const address = memory.wasmExports.malloc(bytes.length);
  heapOf(pdfium).set(bytes, address);
  const pointer = pdfium.FPDF_LoadMemDocument(address, bytes.length, '');
  if (pointer === 0) {
    memory.wasmExports.free(address);
    throw new Error(`PDFium cannot open the file (code ${pdfium.FPDF_GetLastError()})`);
  }
  return {
    pageCount: pdfium.FPDF_GetPageCount(pointer),
    read: (page, within) =>
      withPage(pdfium, pointer, page, (opened) => readText(pdfium, opened, within)),
    characters: (page) =>
      withPage(pdfium, pointer, page, (opened) => readCharacters(pdfium, opened, charBox)),
    letters: (page) =>
      withPage(pdfium, pointer, page, (opened) => readCharacters(pdfium, opened, letterBox)),
    render: (page, scale) =>
      withPage(pdfium, pointer, page, (opened) => drawPage(pdfium, opened, scale, copyOf)),
    look: (page, scale, use) =>
      withPage(pdfium, pointer, page, (opened) => drawPage(pdfium, opened, scale, use)),
    close: () => {
      pdfium.FPDF_CloseDocument(pointer);
      memory.wasmExports.free(address);
    },
  };
}

/** The typings lack the heap; memory growth replaces it, so it is asked for each time. */
function heapOf(pdfium: WrappedPdfiumModule): Uint8Array {
  return (pdfium.pdfium as unknown as { HEAPU8: Uint8Array }).HEAPU8;
}

function withPage<T>(
  pdfium: WrappedPdfiumModule,
  document: number,
  page: number,
  read: (opened: number) => T,
): T {
  const opened = pdfium.FPDF_LoadPage(document, page - 1);
  if (opened === 0) throw new Error(`PDFium cannot open page ${page}`);
  try {
    return read(opened);
  } finally {
    pdfium.FPDF_ClosePage(opened);
  }
}

function readText(
  pdfium: WrappedPdfiumModule,
  page: number,
  within: readonly Rect<Display>[],
): SecondText {
  const textPage = pdfium.FPDFText_LoadPage(page);
  const count = Math.max(0, pdfium.FPDFText_CountChars(textPage));
  const buffer = pdfium.pdfium.wasmExports.malloc(2 * count + 64);
  try {
    const units = pdfium.FPDFText_GetText(textPage, 0, count, buffer + 32);
    const text = utf16At(pdfium, buffer + 32, units);
    const read = (r: Rect<Display>) => boundedText(pdfium, page, textPage, r, buffer, count);
    return { text, within: within.map(read) };
  } finally {
    pdfium.pdfium.wasmExports.free(buffer);
    pdfium.FPDFText_ClosePage(textPage);
  }
}

/** `scratch` has 32 bytes for coordinates, then room for the page's text. */
function boundedText(
  pdfium: WrappedPdfiumModule,
  page: number,
  textPage: number,
  r: Rect<Display>,
  scratch: number,
  count: number,
): string {
  const [xa, ya] = toPage(pdfium, page, r.x0, r.y0, scratch);
  const [xb, yb] = toPage(pdfium, page, r.x1, r.y1, scratch);
  const [left, right] = [Math.min(xa, xb), Math.max(xa, xb)];
  const [bottom, top] = [Math.min(ya, yb), Math.max(ya, yb)];
  const units = pdfium.FPDFText_GetBoundedText(
    textPage,
    left,
    top,
    right,
    bottom,
    scratch + 32,
    count,
  );
  return utf16At(pdfium, scratch + 32, units);
}

/** Display to PDFium's page space, through its own device map (whole device pixels: scaled up). */
function toPage(
  pdfium: WrappedPdfiumModule,
  page: number,
  x: number,
  y: number,
  scratch: number,
): readonly [number, number] {
  const scale = 1000;
  const width = Math.round(pdfium.FPDF_GetPageWidthF(page) * scale);
  const height = Math.round(pdfium.FPDF_GetPageHeightF(page) * scale);
  const [dx, dy] = [Math.round(x * scale), Math.round(y * scale)];
  pdfium.FPDF_DeviceToPage(page, 0, 0, width, height, 0, dx, dy, scratch, scratch + 8);
  const doubles = new DataView(heapOf(pdfium).buffer, scratch, 16);
  return [doubles.getFloat64(0, true), doubles.getFloat64(8, true)];
}

function utf16At(pdfium: WrappedPdfiumModule, address: number, units: number): string {
  const bytes = heapOf(pdfium).subarray(address, address + 2 * Math.max(0, units));
  return new TextDecoder('utf-16le').decode(bytes).replace(/\0+$/, '');
}

type BoxOf = typeof charBox;

function readCharacters(pdfium: WrappedPdfiumModule, page: number, boxOf: BoxOf): SecondCharacters {
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

function charBox(
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
function letterBox(
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

function copyOf({ width, height, pixels }: SecondImage): SecondImage {
  return { width, height, pixels: pixels.slice() };
}

function drawPage<T>(
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
