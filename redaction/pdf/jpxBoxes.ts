/**
 * JPEG 2000 files without what only tells about them (ISO/IEC 15444-1, annexes A and I; class 28): XML, UUID and
 * property-rights boxes, labels, comments of the codestream, what follows its end and the last box.
 */

/** Signature, file type, headers, colour and layers, codestreams. */
const NEEDED = new Set(['jP  ', 'ftyp', 'jp2h', 'jp2c', 'jpch', 'jplh', 'rreq', 'mdat', 'ftbl']);
const SOC = 0xff4f;
const SOT = 0xff90;
const SOD = 0xff93;
const EOC = 0xffd9;
const COMMENT = 0xff64;

/** Undefined when there is nothing to take, or where the bytes are no JPEG 2000 that can be followed to its end. */
export function withoutSideBoxes(bytes: Uint8Array): Uint8Array | undefined {
  if (u16(bytes, 0) === SOC) return bareCodestream(bytes);
  const boxes = boxesOf(bytes);
  if (boxes === undefined) return undefined;
  const parts = boxes.flatMap((box) => (NEEDED.has(box.type) ? keptParts(bytes, box) : []));
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const isSame = length === bytes.length && parts.every((part) => part.buffer === bytes.buffer);
  return isSame ? undefined : joined(parts, length);
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
  const bare = type === 'jp2c' ? bareCodestream(bytes.subarray(content, end)) : undefined;
  if (bare === undefined) return [bytes.subarray(start, end)];
  const header = new Uint8Array(8);
  new DataView(header.buffer).setUint32(0, bare.length + 8);
  header.set(bytes.subarray(start + 4, start + 8), 4);
  return [header, bare];
}

/** Without comments of the main header and what follows the end of the codestream; comments of tile-parts are zeros. */
function bareCodestream(code: Uint8Array): Uint8Array | undefined {
  const header = withoutComments(code);
  if (header === undefined) return undefined;
  const { parts, tiles } = header;
  const bare = bareTiles(code, tiles);
  parts.push(bare);
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const isSame = length === code.length && bare.buffer === code.buffer;
  return isSame ? undefined : joined(parts, length);
}

/** Marker segments up to the first tile-part. */
function withoutComments(code: Uint8Array): { parts: Uint8Array[]; tiles: number } | undefined {
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
  if (u16(code, at) !== SOT) return undefined;
  parts.push(code.subarray(from, at));
  return { parts, tiles: at };
}

/** From the first tile-part to the end of the codestream, as far as they can be followed; a copy where a comment is in them. */
function bareTiles(code: Uint8Array, first: number): Uint8Array {
  let bytes = code;
  let at = first;
  while (u16(code, at) === SOT) {
    const length = u32(code, at + 6);
    if (length < 14 || at + length > code.length) return bytes.subarray(first);
    for (const [start, end] of commentsOfTile(code, at + 12, at + length)) {
      if (bytes === code) bytes = code.slice();
      bytes.fill(0, start, end);
    }
    at += length;
  }
  return bytes.subarray(first, u16(code, at) === EOC ? at + 2 : undefined);
}

/** What the comments of a tile-part's header say, behind length and kind. */
function commentsOfTile(code: Uint8Array, start: number, end: number): [number, number][] {
  const found: [number, number][] = [];
  for (let at = start; at + 4 <= end && u16(code, at) !== SOD; ) {
    const next = at + 2 + u16(code, at + 2);
    if (code[at] !== 0xff || next > end || next < at + 4) break;
    const text = code.subarray(at + 6, next);
    if (u16(code, at) === COMMENT && text.some((byte) => byte !== 0)) found.push([at + 6, next]);
    at = next;
  }
  return found;
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
