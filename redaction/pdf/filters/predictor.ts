/** Predictors of FlateDecode and LZWDecode (ISO 32000-2, 7.4.4.4): PNG (10–15) and TIFF (2). */
import { RedactionError } from '../../model/errors.ts';

export interface Prediction {
  readonly predictor: number;
  readonly colors: number;
  readonly bitsPerComponent: number;
  readonly columns: number;
}

/** Undoes the prediction; a last row that is cut off is kept as far as it goes. */
export function unpredict(bytes: Uint8Array, prediction: Prediction): Uint8Array {
  const { predictor, colors, bitsPerComponent, columns } = prediction;
  if (predictor < 2) return bytes;
  const bits = colors * bitsPerComponent;
  if (!(bits >= 1 && bits <= 4096 && columns >= 1 && columns <= 2 ** 26)) {
    throw new RedactionError('filter-broken', { detail: 'DecodeParms' });
  }
  const rowLength = Math.ceil((columns * bits) / 8);
  if (predictor === 2) return tiff(bytes, prediction, rowLength);
  return png(bytes, rowLength, Math.max(1, Math.ceil(bits / 8)));
}

/** How many bytes `length` bytes give when the prediction is undone. */
export function unpredictedLength(length: number, prediction: Prediction): number {
  if (prediction.predictor < 10) return length;
  const { colors, bitsPerComponent, columns } = prediction;
  const row = Math.ceil((columns * colors * bitsPerComponent) / 8) + 1;
  return length - Math.ceil(length / row);
}

/** Each row starts with its own filter type, whatever the predictor says. */
function png(bytes: Uint8Array, rowLength: number, pixel: number): Uint8Array {
  const rows = Math.ceil(bytes.length / (rowLength + 1));
  const out = new Uint8Array(Math.max(0, bytes.length - rows));
  let to = 0;
  for (let from = 0; from < bytes.length; from += rowLength + 1) {
    const length = Math.min(rowLength, bytes.length - from - 1);
    undoRow(bytes, from, out, to, length, rowLength, pixel);
    to += length;
  }
  return out;
}

function undoRow(
  bytes: Uint8Array,
  from: number,
  out: Uint8Array,
  to: number,
  length: number,
  rowLength: number,
  pixel: number,
): void {
  const type = bytes[from]!;
  const first = to === 0;
  const source = from + 1;
  if (type === 0 || type > 4 || (type === 2 && first)) {
    out.set(bytes.subarray(source, source + length), to);
  } else if (type === 2) {
    for (let i = 0; i < length; i++) out[to + i] = bytes[source + i]! + out[to + i - rowLength]!;
  } else {
    for (let i = 0; i < length; i++) {
      const left = i >= pixel ? out[to + i - pixel]! : 0;
      const up = first ? 0 : out[to + i - rowLength]!;
      const corner = first || i < pixel ? 0 : out[to + i - rowLength - pixel]!;
      const guess = type === 1 ? left : type === 3 ? (left + up) >> 1 : paeth(left, up, corner);
      out[to + i] = bytes[source + i]! + guess;
    }
  }
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const toLeft = Math.abs(estimate - left);
  const toUp = Math.abs(estimate - up);
  const toCorner = Math.abs(estimate - corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

function tiff(bytes: Uint8Array, prediction: Prediction, rowLength: number): Uint8Array {
  const { colors, bitsPerComponent } = prediction;
  const out = bytes.slice();
  for (let row = 0; row < out.length; row += rowLength) {
    const end = Math.min(row + rowLength, out.length);
    if (bitsPerComponent === 8) {
      for (let i = row + colors; i < end; i++) out[i]! += out[i - colors]!;
    } else if (bitsPerComponent === 16) addPairs(out, row, end, colors * 2);
    else addBits(out, row, end, colors, bitsPerComponent);
  }
  return out;
}

function addPairs(out: Uint8Array, row: number, end: number, step: number): void {
  for (let i = row + step; i + 1 < end; i += 2) {
    const before = (out[i - step]! << 8) | out[i - step + 1]!;
    const sum = ((out[i]! << 8) | out[i + 1]!) + before;
    out[i] = sum >> 8;
    out[i + 1] = sum;
  }
}

function addBits(out: Uint8Array, row: number, end: number, colors: number, depth: number): void {
  const mask = (1 << depth) - 1;
  const before = new Uint8Array(colors);
  const samples = Math.floor(((end - row) * 8) / depth);
  for (let sample = 0; sample < samples; sample++) {
    const bit = sample * depth;
    const at = row + (bit >> 3);
    const shift = 8 - depth - (bit & 7);
    const component = sample % colors;
    const value = (((out[at]! >> shift) & mask) + before[component]!) & mask;
    before[component] = value;
    out[at] = (out[at]! & ~(mask << shift)) | (value << shift);
  }
}
