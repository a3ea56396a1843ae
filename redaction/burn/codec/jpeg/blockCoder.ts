/** Sequential coding of blocks (F.1.2): the same walk counts symbols first and writes them after. */
import type { EntropyWriter } from './entropyWriter.ts';
import { damaged, type JpegComponent } from './jpegImage.ts';
import type { CodeTable } from './optimalTable.ts';

export interface SymbolSink {
  dc(size: number, value: number): void;
  ac(symbol: number, size: number, value: number): void;
}

export class SymbolCounter implements SymbolSink {
  readonly dcFrequencies = new Uint32Array(256);
  readonly acFrequencies = new Uint32Array(256);

  dc(size: number): void {
    this.dcFrequencies[size]!++;
  }

  ac(symbol: number): void {
    this.acFrequencies[symbol]!++;
  }
}

export class SymbolWriter implements SymbolSink {
  private readonly writer: EntropyWriter;
  private readonly dcTable: CodeTable;
  private readonly acTable: CodeTable;

  constructor(writer: EntropyWriter, dcTable: CodeTable, acTable: CodeTable) {
    this.writer = writer;
    this.dcTable = dcTable;
    this.acTable = acTable;
  }

  dc(size: number, value: number): void {
    this.writer.write(this.dcTable.codes[size]!, this.dcTable.lengths[size]!);
    this.writer.writeSigned(value, size);
  }

  ac(symbol: number, size: number, value: number): void {
    this.writer.write(this.acTable.codes[symbol]!, this.acTable.lengths[symbol]!);
    this.writer.writeSigned(value, size);
  }
}

/** Codes the block at `offset`; returns its DC, the next prediction. */
export function codeBlock(
  coefficients: Int16Array,
  offset: number,
  prediction: number,
  sink: SymbolSink,
): number {
  const dc = coefficients[offset]!;
  sink.dc(sizeOf(dc - prediction), dc - prediction);
  let run = 0;
  for (let k = 1; k < 64; k++) {
    const value = coefficients[offset + k]!;
    if (value === 0) {
      run++;
      continue;
    }
    for (; run > 15; run -= 16) sink.ac(0xf0, 0, 0);
    const size = sizeOf(value);
    sink.ac((run << 4) | size, size, value);
    run = 0;
  }
  if (run > 0) sink.ac(0, 0, 0);
  return dc;
}

function sizeOf(value: number): number {
  const size = 32 - Math.clz32(Math.abs(value));
  if (size > 15) throw damaged('coefficient out of range');
  return size;
}

/** A component's blocks in the order of a scan of its own (A.2.2). */
export function codeComponent(component: JpegComponent, sink: SymbolSink): void {
  let prediction = 0;
  for (let row = 0; row < component.blocksHigh; row++) {
    for (let column = 0; column < component.blocksWide; column++) {
      const offset = (row * component.stride + column) * 64;
      prediction = codeBlock(component.coefficients, offset, prediction, sink);
    }
  }
}

/** The blocks of all components MCU by MCU (A.2.3); one sink a component. */
export function codeInterleaved(
  components: readonly JpegComponent[],
  sinks: readonly SymbolSink[],
): void {
  const predictions = new Int32Array(components.length);
  const mcusWide = components[0]!.stride / components[0]!.horizontal;
  const mcusHigh = components[0]!.rows / components[0]!.vertical;
  for (let row = 0; row < mcusHigh; row++) {
    for (let column = 0; column < mcusWide; column++) {
      for (let i = 0; i < components.length; i++) {
        predictions[i] = codeUnit(components[i]!, row, column, predictions[i]!, sinks[i]!);
      }
    }
  }
}

function codeUnit(
  component: JpegComponent,
  row: number,
  column: number,
  before: number,
  sink: SymbolSink,
): number {
  const { horizontal, vertical, stride, coefficients } = component;
  let prediction = before;
  for (let y = 0; y < vertical; y++) {
    const first = (row * vertical + y) * stride + column * horizontal;
    for (let x = 0; x < horizontal; x++)
      prediction = codeBlock(coefficients, (first + x) * 64, prediction, sink);
  }
  return prediction;
}
