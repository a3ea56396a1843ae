/** PNG prediction for Flate (ISO 32000-2, 7.4.4.4, predictor 15): photographs stay as small as they were. */
import type { SampleGrid } from './sampleGrid.ts';

/** Each row preceded by its filter type, chosen by the least sum of absolute differences. */
export function predictRows(grid: SampleGrid): Uint8Array {
  const { rowBytes, height, bytes } = grid;
  const pixel = Math.ceil((grid.components * grid.bits) / 8);
  const output = new Uint8Array((rowBytes + 1) * height);
  const candidates = [0, 1, 2, 3, 4].map(() => new Uint8Array(rowBytes));
  const zeros = new Uint8Array(rowBytes);
  for (let y = 0; y < height; y++) {
    const row = bytes.subarray(y * rowBytes, (y + 1) * rowBytes);
    const above = y > 0 ? bytes.subarray((y - 1) * rowBytes, y * rowBytes) : zeros;
    const type = predictRow(row, above, pixel, candidates);
    output[y * (rowBytes + 1)] = type;
    output.set(candidates[type]!, y * (rowBytes + 1) + 1);
  }
  return output;
}

/** Fills all five candidates and returns the type of the best. */
function predictRow(
  row: Uint8Array,
  above: Uint8Array,
  pixel: number,
  candidates: readonly Uint8Array[],
): number {
  const [none, sub, up, average, paethRow] = candidates as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  for (let i = 0; i < row.length; i++) {
    const value = row[i]!;
    const left = i < pixel ? 0 : row[i - pixel]!;
    const corner = i < pixel ? 0 : above[i - pixel]!;
    none[i] = value;
    sub[i] = value - left;
    up[i] = value - above[i]!;
    average[i] = value - ((left + above[i]!) >> 1);
    paethRow[i] = value - paeth(left, above[i]!, corner);
  }
  let best = 0;
  let least = Infinity;
  for (let type = 0; type < 5; type++) {
    const sum = distance(candidates[type]!);
    if (sum < least) [least, best] = [sum, type];
  }
  return best;
}

function distance(bytes: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < bytes.length; i++) {
    const value = bytes[i]!;
    sum += value < 128 ? value : 256 - value;
  }
  return sum;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const toLeft = Math.abs(guess - left);
  const toAbove = Math.abs(guess - above);
  const toCorner = Math.abs(guess - corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
