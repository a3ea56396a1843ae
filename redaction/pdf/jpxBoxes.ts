/**
 * JPEG 2000 files without what only tells about them (ISO/IEC 15444-1, annexes A and I; class 28): XML, UUID and
 * property-rights boxes, labels, comments of the codestream's main header, what follows the last box.
 */

/** Signature, file type, headers, colour and layers, codestreams. */
const NEEDED = new Set(['jP  ', 'ftyp', 'jp2h', 'jp2c', 'jpch', 'jplh', 'rreq', 'mdat', 'ftbl']);
const SOC = 0xff4f;
const SOT = 0xff90;
const COMMENT = 0xff64;

/** Undefined when there is nothing to take, or where the bytes are no JPEG 2000 that can be followed to its end. */
export function withoutSideBoxes(bytes: Uint8Array): Uint8Array | undefined {
  if (u16(bytes, 0) === SOC) return withoutComments(bytes);
  const boxes = boxesOf(bytes);
  if (boxes === undefined) return undefined;
  const parts = boxes.flatMap((box) => (NEEDED.has(box.type) ? keptParts(bytes, box) : []));
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return length === bytes.length ? undefined : joined(parts, length);
}

interface Box {
  readonly type: string;
  readonly start: number;
  readonly content: number;
  readonly end: number;
}

/** Bytes after the last whole box belong to none. */
function boxesOf(bytes: Uint8Array): Box[] | undefined {
  const boxes: Box[] = [];
  for (let at = 0; at + 8 <= bytes.length; ) {
    const short = u32(bytes, at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const content = at + (short === 1 ? 16 : 8);
    const end = short === 0 ? bytes.length : at + (short === 1 ? u32(bytes, at + 12) : short);
    if (end < content || end > bytes.length) break;
    boxes.push({ type, start: at, content, end });
    at = end;
  }
  const isWhole = boxes[0]?.type === 'jP  ' && boxes.some(({ type }) => type === 'jp2c');
  return isWhole ? boxes : undefined;
}

function keptParts(bytes: Uint8Array, { type, start, content, end }: Box): Uint8Array[] {
  const bare = type === 'jp2c' ? withoutComments(bytes.subarray(content, end)) : undefined;
  if (bare === undefined) return [bytes.subarray(start, end)];
  const header = new Uint8Array(8);
  new DataView(header.buffer).setUint32(0, bare.length + 8);
  header.set(bytes.subarray(start + 4, start + 8), 4);
  return [header, bare];
}

/** Marker segments up to the first tile-part. */
function withoutComments(code: Uint8Array): Uint8Array | undefined {
  const parts: Uint8Array[] = [];
  let from = 0;
  let at = 2;
  while (at + 4 <= code.length && u16(code, at) !== SOT) {
    const end = at + 2 + u16(code, at + 2);
    if (code[at] !== 0xff || end > code.length || end < at + 4) return undefined;
    if (u16(code, at) === COMMENT) {
      parts.push(code.subarray(from, at));
      from = end;
    }
    at = end;
  }
  if (from === 0 || u16(code, at) !== SOT) return undefined;
  parts.push(code.subarray(from));
  return joined(
    parts,
    parts.reduce((sum, part) => sum + part.length, 0),
  );
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function u16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}

function u32(bytes: Uint8Array, at: number): number {
  return u16(bytes, at) * 0x10000 + u16(bytes, at + 2);
}
