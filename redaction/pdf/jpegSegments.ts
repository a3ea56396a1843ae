/**
 * JPEG files without what only tells about them (ITU-T T.81, B.2.4; class 28): EXIF, XMP, profiles, thumbnails,
 * comments, and whatever follows the image. What decoders need stays byte for byte.
 */

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const COM = 0xfe;
const APP0 = 0xe0;
const APP14 = 0xee;
const APP15 = 0xef;

/** Payloads: `JFIF`, version, units and density, no thumbnail; `Adobe`, version, flags and transform. */
const JFIF_LENGTH = 14;
const ADOBE_LENGTH = 12;

/** Undefined when there is nothing to take, or where the bytes are no JPEG that can be followed to its end. */
export function withoutSideData(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return undefined;
  const kept = new KeptParts(bytes);
  let at = 2;
  while (at + 1 < bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1]!;
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === EOI) return kept.finished(at + 2);
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) return undefined;
    kept.segment(at, end, marker);
    at = marker === SOS ? afterScan(bytes, end) : end;
  }
  return undefined;
}

/** Entropy-coded data ends at a marker that is neither a stuffed zero nor a restart. */
function afterScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

/** Comments, application segments, and those that the standard keeps for extensions (Table B.1): no decoder knows them. */
function isSide(marker: number): boolean {
  const isReserved = (marker >= 2 && marker <= 0xbf) || (marker >= 0xf0 && marker <= 0xfd);
  return isReserved || marker === COM || (marker >= APP0 && marker <= APP15);
}

/** The file but for what was left out. */
class KeptParts {
  private readonly bytes: Uint8Array;
  private readonly parts: Uint8Array[] = [];
  private from = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  segment(start: number, end: number, marker: number): void {
    if (!isSide(marker)) return;
    const needed = this.needed(start, end, marker);
    if (needed !== undefined && needed.length === end - start) return;
    this.parts.push(this.bytes.subarray(this.from, start), needed ?? new Uint8Array(0));
    this.from = end;
  }

  finished(end: number): Uint8Array | undefined {
    if (this.from === 0 && end === this.bytes.length) return undefined;
    this.parts.push(this.bytes.subarray(this.from, end));
    const whole = new Uint8Array(this.parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of this.parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  }

  /** The part of an application segment that tells decoders something. */
  private needed(start: number, end: number, marker: number): Uint8Array | undefined {
    const payload = this.bytes.subarray(start + 4, end);
    if (marker === APP0 && startsWith(payload, 'JFIF\0'))
      return this.cut(start, payload, JFIF_LENGTH);
    if (marker === APP14 && startsWith(payload, 'Adobe'))
      return this.cut(start, payload, ADOBE_LENGTH);
    return undefined;
  }

  private cut(start: number, payload: Uint8Array, length: number): Uint8Array | undefined {
    if (payload.length < length) return undefined;
    const segment = this.bytes.slice(start, start + 4 + length);
    segment[2] = 0;
    segment[3] = length + 2;
    // JFIF ends with the thumbnail's width and height.
    if (length === JFIF_LENGTH) segment.fill(0, 2 + length, 4 + length);
    return segment;
  }
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((char, i) => bytes[i] === char.charCodeAt(0));
}
