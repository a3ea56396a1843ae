/** From `icon.svg` to what Linux, Windows and macOS want: PNGs, an ICO and an ICNS with PNGs inside. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';

const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const ICO_SIZES = [16, 24, 32, 48, 64, 128, 256];
/** Types of the Icon Composer format that hold a PNG. */
const ICNS_TYPES = { ic07: 128, ic08: 256, ic09: 512, ic10: 1024, ic11: 32, ic12: 64 } as const;

/** Writes `16x16.png` …, `icon.ico` and `icon.icns` into the folder. */
export async function makeIcons(folder: string): Promise<void> {
  const drawing = readFileSync(join(import.meta.dirname, 'icon.svg'));
  mkdirSync(folder, { recursive: true });
  const pngs = new Map<number, Buffer>();
  for (const size of SIZES) {
    const png = await drawn(drawing, size);
    pngs.set(size, png);
    if (size <= 512) writeFileSync(join(folder, `${size}x${size}.png`), png);
  }
  writeFileSync(join(folder, 'icon.ico'), ico(pngs));
  writeFileSync(join(folder, 'icon.icns'), icns(pngs));
}

async function drawn(drawing: Buffer, size: number): Promise<Buffer> {
  const image = await loadImage(drawing);
  const canvas = createCanvas(size, size);
  canvas.getContext('2d').drawImage(image, 0, 0, size, size);
  return canvas.toBuffer('image/png');
}

/** ICONDIR with one ICONDIRENTRY of 16 bytes each; a size of 256 is written as 0. */
export function ico(pngs: ReadonlyMap<number, Buffer>): Buffer {
  const header = Buffer.alloc(6 + 16 * ICO_SIZES.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(ICO_SIZES.length, 4);
  let offset = header.length;
  ICO_SIZES.forEach((size, index) => {
    const at = 6 + 16 * index;
    const { length } = pngs.get(size)!;
    header.writeUInt8(size % 256, at);
    header.writeUInt8(size % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += length;
  });
  return Buffer.concat([header, ...ICO_SIZES.map((size) => pngs.get(size)!)]);
}

/** Each part: type, length with its own eight bytes, PNG. */
export function icns(pngs: ReadonlyMap<number, Buffer>): Buffer {
  const parts = Object.entries(ICNS_TYPES).map(([type, size]) => part(type, pngs.get(size)!));
  return part('icns', Buffer.concat(parts));
}

function part(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(content.length + 8, 4);
  return Buffer.concat([head, content]);
}
