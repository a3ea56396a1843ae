/** One scan: the blocks in the order a scan codes them (A.2), restart intervals included. */
import type { EntropyReader } from './entropyReader.ts';
import type { HuffmanTable } from './huffmanTable.ts';
import type { JpegComponent, JpegImage } from './jpegImage.ts';
import { damaged } from './jpegImage.ts';

export interface ScanComponent {
  readonly component: JpegComponent;
  readonly dc: HuffmanTable | undefined;
  readonly ac: HuffmanTable | undefined;
  /** DC prediction, reset at restarts. */
  prediction: number;
}

export interface Scan {
  readonly components: readonly ScanComponent[];
  /** First and last coefficient of the spectral band, zigzag. */
  readonly start: number;
  readonly end: number;
  /** Successive approximation bit positions, high (previous) and low (this scan). */
  readonly high: number;
  readonly low: number;
  /** MCUs between restart markers; 0 for none. */
  readonly restartInterval: number;
  /** End-of-band run (G.1.2.2), in blocks. */
  endOfBandRun: number;
}

/** Decodes one block; `offset` is its first coefficient. */
export type BlockDecoder = (
  reader: EntropyReader,
  scan: Scan,
  part: ScanComponent,
  offset: number,
) => void;

export function decodeScan(
  image: JpegImage,
  scan: Scan,
  reader: EntropyReader,
  decodeBlock: BlockDecoder,
): void {
  if (scan.components.length === 1) decodeSingle(scan, reader, decodeBlock);
  else decodeInterleaved(image, scan, reader, decodeBlock);
}

function decodeSingle(scan: Scan, reader: EntropyReader, decodeBlock: BlockDecoder): void {
  const part = scan.components[0]!;
  const { blocksWide, blocksHigh, stride } = part.component;
  let unit = 0;
  for (let row = 0; row < blocksHigh; row++) {
    for (let column = 0; column < blocksWide; column++) {
      restartBefore(scan, reader, unit++);
      decodeBlock(reader, scan, part, (row * stride + column) * 64);
    }
  }
}

function decodeInterleaved(
  image: JpegImage,
  scan: Scan,
  reader: EntropyReader,
  decodeBlock: BlockDecoder,
): void {
  const mcusWide = Math.ceil(image.width / (8 * image.horizontalMax));
  const mcusHigh = Math.ceil(image.height / (8 * image.verticalMax));
  for (let unit = 0; unit < mcusWide * mcusHigh; unit++) {
    restartBefore(scan, reader, unit);
    const column = unit % mcusWide;
    const row = (unit - column) / mcusWide;
    for (const part of scan.components) decodeUnit(scan, reader, decodeBlock, part, row, column);
  }
}

function decodeUnit(
  scan: Scan,
  reader: EntropyReader,
  decodeBlock: BlockDecoder,
  part: ScanComponent,
  row: number,
  column: number,
): void {
  const { horizontal, vertical, stride } = part.component;
  for (let y = 0; y < vertical; y++) {
    const first = (row * vertical + y) * stride + column * horizontal;
    for (let x = 0; x < horizontal; x++) decodeBlock(reader, scan, part, (first + x) * 64);
  }
}

function restartBefore(scan: Scan, reader: EntropyReader, unit: number): void {
  if (scan.restartInterval === 0 || unit === 0 || unit % scan.restartInterval !== 0) return;
  if (scan.endOfBandRun !== 0) throw damaged('band run over a restart');
  reader.restart(unit / scan.restartInterval - 1);
  for (const part of scan.components) part.prediction = 0;
}
