/** Block decoding: sequential (F.2.2) and the four kinds of progressive scans (G.2). */
import type { EntropyReader } from './entropyReader.ts';
import { damaged } from './jpegImage.ts';
import type { BlockDecoder, Scan, ScanComponent } from './scan.ts';

export const decodeSequential: BlockDecoder = (reader, _scan, part, offset) => {
  const coefficients = part.component.coefficients;
  coefficients[offset] = nextDc(reader, part);
  const ac = part.ac!;
  for (let k = 1; k < 64; k++) {
    const symbol = ac.decode(reader);
    const size = symbol & 15;
    const run = symbol >> 4;
    if (size === 0) {
      if (run < 15) return;
      k += 15;
      continue;
    }
    k += run;
    if (k > 63) throw damaged('coefficient beyond the block');
    coefficients[offset + k] = reader.signed(size);
  }
};

function nextDc(reader: EntropyReader, part: ScanComponent): number {
  const size = part.dc!.decode(reader);
  if (size > 15) throw damaged('DC size');
  part.prediction += reader.signed(size);
  return part.prediction;
}

export const decodeDcFirst: BlockDecoder = (reader, scan, part, offset) => {
  part.component.coefficients[offset] = nextDc(reader, part) << scan.low;
};

export const decodeDcRefine: BlockDecoder = (reader, scan, part, offset) => {
  if (reader.take(1) === 1) part.component.coefficients[offset]! |= 1 << scan.low;
};

export const decodeAcFirst: BlockDecoder = (reader, scan, part, offset) => {
  if (scan.endOfBandRun > 0) {
    scan.endOfBandRun--;
    return;
  }
  const coefficients = part.component.coefficients;
  for (let k = scan.start; k <= scan.end; k++) {
    const symbol = part.ac!.decode(reader);
    const size = symbol & 15;
    const run = symbol >> 4;
    if (size === 0) {
      if (run < 15) {
        scan.endOfBandRun = (1 << run) - 1 + reader.take(run);
        return;
      }
      k += 15;
      continue;
    }
    k += run;
    if (k > scan.end) throw damaged('coefficient beyond the band');
    coefficients[offset + k] = reader.signed(size) << scan.low;
  }
};

/** G.1.2.3: correction bits for what is non-zero already, new values only of size 1. */
export const decodeAcRefine: BlockDecoder = (reader, scan, part, offset) => {
  let k = scan.start;
  if (scan.endOfBandRun === 0) k = refineUntilEnd(reader, scan, part, offset);
  if (scan.endOfBandRun === 0) return;
  const coefficients = part.component.coefficients;
  for (; k <= scan.end; k++) correct(reader, scan, coefficients, offset + k);
  scan.endOfBandRun--;
};

/** The next coefficient to correct when an end of band was read; past the band otherwise. */
function refineUntilEnd(
  reader: EntropyReader,
  scan: Scan,
  part: ScanComponent,
  offset: number,
): number {
  const coefficients = part.component.coefficients;
  let k = scan.start;
  while (k <= scan.end) {
    const symbol = part.ac!.decode(reader);
    const size = symbol & 15;
    const run = symbol >> 4;
    if (size > 1) throw damaged('refinement size');
    if (size === 0 && run < 15) {
      scan.endOfBandRun = (1 << run) + reader.take(run);
      return k;
    }
    const value = size === 0 ? 0 : (reader.take(1) === 1 ? 1 : -1) * (1 << scan.low);
    k = placeAfterZeros(reader, scan, coefficients, offset, k, run);
    if (value !== 0) {
      if (k > scan.end) throw damaged('coefficient beyond the band');
      coefficients[offset + k] = value;
    }
    k++;
  }
  return k;
}

function placeAfterZeros(
  reader: EntropyReader,
  scan: Scan,
  coefficients: Int16Array,
  offset: number,
  from: number,
  zeros: number,
): number {
  let k = from;
  let left = zeros;
  for (; k <= scan.end; k++) {
    if (coefficients[offset + k] !== 0) correct(reader, scan, coefficients, offset + k);
    else if (left-- === 0) return k;
  }
  return k;
}

function correct(reader: EntropyReader, scan: Scan, coefficients: Int16Array, at: number): void {
  const value = coefficients[at]!;
  if (value === 0 || reader.take(1) === 0) return;
  const bit = 1 << scan.low;
  if ((Math.abs(value) & bit) === 0) coefficients[at] = value + (value > 0 ? bit : -bit);
}

/** The decoder that fits the scan's band and approximation. */
export function progressiveDecoder(scan: Scan): BlockDecoder {
  if (scan.start === 0) return scan.high === 0 ? decodeDcFirst : decodeDcRefine;
  return scan.high === 0 ? decodeAcFirst : decodeAcRefine;
}
