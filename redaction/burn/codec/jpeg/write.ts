/** Coefficients to a sequential JPEG with optimal Huffman tables (Annex B). */
import {
  codeComponent,
  codeInterleaved,
  SymbolCounter,
  type SymbolSink,
  SymbolWriter,
} from './blockCoder.ts';
import { EntropyWriter } from './entropyWriter.ts';
import type { JpegComponent, JpegImage } from './jpegImage.ts';
import { type CodeTable, optimalTable } from './optimalTable.ts';

interface TablePair {
  readonly dc: CodeTable;
  readonly ac: CodeTable;
}

/**
 * Writes SOI, JFIF and Adobe segments where the source had them (no thumbnail, EXIF, XMP, ICC or comment),
 * tables, frame and one interleaved scan, or a scan a component where an MCU would be too large. The
 * coefficients of every block are those of `image`. Same image, same bytes.
 */
export function writeJpeg(image: JpegImage): Uint8Array {
  const writer = new EntropyWriter();
  writer.raw([0xff, 0xd8]);
  writeApplicationSegments(image, writer);
  writeQuantisation(image, writer);
  writeFrame(image, writer);
  const tables = tablesFor(image);
  tables.forEach((pair, slot) => {
    writeTable(writer, slot, pair.dc);
    writeTable(writer, 0x10 | slot, pair.ac);
  });
  const sinks = image.components.map((_, i) => {
    const pair = tables[slotOf(image, i)]!;
    return new SymbolWriter(writer, pair.dc, pair.ac);
  });
  writeScans(image, writer, sinks);
  writer.raw([0xff, 0xd9]);
  return writer.finished();
}

/** Luminance-like components share table 0, the chrominance ones (second and third) table 1. */
function slotOf(image: JpegImage, component: number): number {
  return image.components.length >= 3 && (component === 1 || component === 2) ? 1 : 0;
}

function tablesFor(image: JpegImage): TablePair[] {
  const counters = [new SymbolCounter(), new SymbolCounter()];
  codeAll(
    image,
    image.components.map((_, i) => counters[slotOf(image, i)]!),
  );
  const used = image.components.length >= 3 ? counters : counters.slice(0, 1);
  return used.map((c) => ({
    dc: optimalTable(c.dcFrequencies),
    ac: optimalTable(c.acFrequencies),
  }));
}

function interleaves(image: JpegImage): boolean {
  const units = image.components.reduce((sum, c) => sum + c.horizontal * c.vertical, 0);
  return image.components.length > 1 && units <= 10;
}

function codeAll(image: JpegImage, sinks: readonly SymbolSink[]): void {
  if (interleaves(image)) codeInterleaved(image.components, sinks);
  else for (const [i, component] of image.components.entries()) codeComponent(component, sinks[i]!);
}

function writeScans(image: JpegImage, writer: EntropyWriter, sinks: readonly SymbolSink[]): void {
  if (interleaves(image)) {
    writeScanHeader(image, writer, image.components);
    codeInterleaved(image.components, sinks);
    writer.flush();
    return;
  }
  image.components.forEach((component, i) => {
    writeScanHeader(image, writer, [component]);
    codeComponent(component, sinks[i]!);
    writer.flush();
  });
}

function writeScanHeader(
  image: JpegImage,
  writer: EntropyWriter,
  components: readonly JpegComponent[],
): void {
  const parts = components.flatMap((c) => [
    c.id,
    slotOf(image, image.components.indexOf(c)) * 0x11,
  ]);
  writeSegment(writer, 0xda, [components.length, ...parts, 0, 63, 0]);
}

function writeApplicationSegments(image: JpegImage, writer: EntropyWriter): void {
  if (image.jfif !== undefined)
    writeSegment(writer, 0xe0, [0x4a, 0x46, 0x49, 0x46, 0, ...image.jfif.subarray(0, 7), 0, 0]);
  if (image.adobeTransform !== undefined)
    writeSegment(writer, 0xee, [
      0x41,
      0x64,
      0x6f,
      0x62,
      0x65,
      0,
      100,
      0,
      0,
      0,
      0,
      image.adobeTransform,
    ]);
}

function writeQuantisation(image: JpegImage, writer: EntropyWriter): void {
  image.quantisation.forEach((table, slot) => {
    if (table === undefined || !image.components.some((c) => c.quantisation === slot)) return;
    const wide = table.some((value) => value > 255);
    const values = wide ? [...table].flatMap((value) => [value >> 8, value & 0xff]) : [...table];
    writeSegment(writer, 0xdb, [(wide ? 0x10 : 0) | slot, ...values]);
  });
}

/** Baseline (SOF0) unless a quantisation table has 16 bits, which is extended sequential (SOF1). */
function writeFrame(image: JpegImage, writer: EntropyWriter): void {
  const wide = image.quantisation.some((table) => table?.some((value) => value > 255));
  const { width, height } = image;
  const parts = image.components.flatMap((c) => [
    c.id,
    (c.horizontal << 4) | c.vertical,
    c.quantisation,
  ]);
  writeSegment(writer, wide ? 0xc1 : 0xc0, [
    8,
    height >> 8,
    height & 0xff,
    width >> 8,
    width & 0xff,
    image.components.length,
    ...parts,
  ]);
}

function writeTable(writer: EntropyWriter, slot: number, table: CodeTable): void {
  writeSegment(writer, 0xc4, [slot, ...table.counts, ...table.symbols]);
}

function writeSegment(writer: EntropyWriter, marker: number, body: readonly number[]): void {
  const length = body.length + 2;
  writer.raw([0xff, marker, length >> 8, length & 0xff, ...body]);
}
