/**
 * JBIG2 streams without what only tells about them (ITU-T T.88, 7.2 and 7.4.15; class 28): comments and other extensions, and
 * whatever follows the last segment. What decoders need stays byte for byte.
 */

const EXTENSION = 62;
const END_OF_FILE = 51;
/** Regions of which nobody said beforehand how long they are. */
const UNKNOWN_LENGTH = 0xffffffff;

interface Segment {
  readonly type: number;
  readonly end: number;
}

/** Undefined when there is nothing to take, or where the bytes are no segments that can be followed to their end. */
export function withoutExtensions(bytes: Uint8Array): Uint8Array | undefined {
  const parts: Uint8Array[] = [];
  let at = 0;
  while (at < bytes.length) {
    const segment = segmentAt(bytes, at);
    if (segment === 'endless') return undefined;
    if (segment === undefined) break;
    if (segment.type !== EXTENSION) parts.push(bytes.subarray(at, segment.end));
    at = segment.end;
    if (segment.type === END_OF_FILE) break;
  }
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  if (at === 0 || length === bytes.length) return undefined;
  const whole = new Uint8Array(length);
  let to = 0;
  for (const part of parts) {
    whole.set(part, to);
    to += part.length;
  }
  return whole;
}

/** Undefined where none begins. */
function segmentAt(bytes: Uint8Array, start: number): Segment | 'endless' | undefined {
  if (start + 11 > bytes.length) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const number = view.getUint32(start);
  const flags = bytes[start + 4]!;
  const short = bytes[start + 5]! >> 5;
  const count = short === 7 ? view.getUint32(start + 5) & 0x1fffffff : short;
  const references = start + 5 + (short === 7 ? 4 + Math.ceil((count + 1) / 8) : 1);
  const reference = number <= 256 ? 1 : number <= 65536 ? 2 : 4;
  const length = references + count * reference + ((flags & 0x40) === 0 ? 1 : 4);
  if (length + 4 > bytes.length) return undefined;
  const size = view.getUint32(length);
  if (size === UNKNOWN_LENGTH) return 'endless';
  const end = length + 4 + size;
  return end > bytes.length ? undefined : { type: flags & 63, end };
}
