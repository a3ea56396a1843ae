/**
 * Images whose samples are larger than a few points (a gradient of 1 × 256, a coloured ground of 2 × 2): the
 * samples are repeated until they are about a point, so that blanking stays near the mark. What sticks out
 * of the mark was visible and stays so.
 */
import type { Matrix, Unit, User } from '../../model/geometry.ts';
import { rowBytesOf, type SampleGrid } from './sampleGrid.ts';

/** In points: coarser samples are repeated. */
const COARSE = 4;
const MAX_PIXELS = 4_000_000;

/** The same grid when its samples are fine enough, or too many would be needed. */
export function refined(grid: SampleGrid, toUser: Matrix<Unit, User>): SampleGrid {
  const across = Math.hypot(toUser.a, toUser.b) / grid.width;
  const down = Math.hypot(toUser.c, toUser.d) / grid.height;
  const repeatX = across > COARSE ? Math.ceil(across) : 1;
  const repeatY = down > COARSE ? Math.ceil(down) : 1;
  if (repeatX * repeatY === 1) return grid;
  if (grid.width * repeatX * grid.height * repeatY > MAX_PIXELS) return grid;
  return repeated(grid, repeatX, repeatY);
}

function repeated(grid: SampleGrid, repeatX: number, repeatY: number): SampleGrid {
  const width = grid.width * repeatX;
  const height = grid.height * repeatY;
  const rowBytes = rowBytesOf(width, grid.components, grid.bits);
  const bytes = new Uint8Array(rowBytes * height);
  for (let y = 0; y < grid.height; y++) {
    const row = bytes.subarray(y * repeatY * rowBytes, (y * repeatY + 1) * rowBytes);
    repeatRow(grid, y, repeatX, row);
    for (let copy = 1; copy < repeatY; copy++) bytes.set(row, (y * repeatY + copy) * rowBytes);
  }
  return { ...grid, width, height, rowBytes, bytes };
}

function repeatRow(grid: SampleGrid, y: number, repeatX: number, row: Uint8Array): void {
  const pixelBits = grid.components * grid.bits;
  let to = 0;
  for (let x = 0; x < grid.width; x++) {
    for (let copy = 0; copy < repeatX; copy++) {
      for (let bit = 0; bit < pixelBits; bit++, to++) {
        const from = x * pixelBits + bit;
        const set = (grid.bytes[y * grid.rowBytes + (from >> 3)]! >> (7 - (from & 7))) & 1;
        row[to >> 3]! |= set << (7 - (to & 7));
      }
    }
  }
}

/** True when all pixels are the same: such an image tells nothing beyond what sticks out of the mark. */
export function isOneColour(grid: SampleGrid): boolean {
  const { width, height, components, bits, rowBytes, bytes } = grid;
  const pixelBits = components * bits;
  const rowBits = width * pixelBits;
  const whole = rowBits >> 3;
  for (let at = 0; at < rowBits; at++) {
    if (bitAt(bytes, at) !== bitAt(bytes, at % pixelBits)) return false;
  }
  for (let y = 1; y < height; y++) {
    for (let i = 0; i < whole; i++) if (bytes[y * rowBytes + i] !== bytes[i]) return false;
    for (let bit = whole * 8; bit < rowBits; bit++)
      if (bitAt(bytes, y * rowBytes * 8 + bit) !== bitAt(bytes, bit)) return false;
  }
  return true;
}

function bitAt(bytes: Uint8Array, bit: number): number {
  return (bytes[bit >> 3]! >> (7 - (bit & 7))) & 1;
}
