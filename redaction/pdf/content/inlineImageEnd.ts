/** How long the data of an inline image must be, told by its dictionary or by its first filter. */
import { NameOperand, type Operand } from './operation.ts';

/** Bytes of the data when the dictionary tells: `Length` (PDF 2.0), or no filter and a known space. */
export function dataEndByLength(dict: ReadonlyMap<string, Operand>): number | undefined {
  const length = dict.get('Length');
  if (typeof length === 'number' && length >= 0) return length;
  if (firstFilter(dict) !== undefined) return undefined;
  const width = dict.get('Width');
  const height = dict.get('Height');
  const components = componentsOf(dict);
  if (typeof width !== 'number' || typeof height !== 'number' || components === undefined)
    return undefined;
  const depth = dict.get('ImageMask') === true ? 1 : dict.get('BitsPerComponent');
  if (typeof depth !== 'number') return undefined;
  return Math.ceil((width * components * depth) / 8) * height;
}

function componentsOf(dict: ReadonlyMap<string, Operand>): number | undefined {
  if (dict.get('ImageMask') === true) return 1;
  const space = dict.get('ColorSpace');
  const family = Array.isArray(space) ? space[0] : space;
  if (!(family instanceof NameOperand)) return undefined;
  return COMPONENTS.get(family.name);
}

const COMPONENTS: ReadonlyMap<string, number> = new Map([
  ['DeviceGray', 1],
  ['CalGray', 1],
  ['Indexed', 1],
  ['DeviceRGB', 3],
  ['CalRGB', 3],
  ['Lab', 3],
  ['DeviceCMYK', 4],
]);

function firstFilter(dict: ReadonlyMap<string, Operand>): string | undefined {
  const filter = dict.get('Filter');
  const first = Array.isArray(filter) ? filter[0] : filter;
  return first instanceof NameOperand ? first.name : undefined;
}

/** Just after the data where the first filter marks its own end; undefined otherwise. */
export function dataEndByFilter(
  bytes: Uint8Array,
  start: number,
  dict: ReadonlyMap<string, Operand>,
): number | undefined {
  switch (firstFilter(dict)) {
    case 'ASCIIHexDecode':
      return afterByte(bytes, start, 0x3e);
    case 'ASCII85Decode':
      return afterTilde(bytes, start);
    case 'RunLengthDecode':
      return afterRuns(bytes, start);
    case 'DCTDecode':
      return afterJpeg(bytes, start);
    default:
      return undefined;
  }
}

function afterByte(bytes: Uint8Array, start: number, byte: number): number | undefined {
  const at = bytes.indexOf(byte, start);
  return at < 0 ? undefined : at + 1;
}

function afterTilde(bytes: Uint8Array, start: number): number | undefined {
  const tilde = bytes.indexOf(0x7e, start);
  return tilde < 0 ? undefined : afterByte(bytes, tilde, 0x3e);
}

function afterRuns(bytes: Uint8Array, start: number): number | undefined {
  for (let at = start; at < bytes.length; ) {
    const length = bytes[at]!;
    if (length === 128) return at + 1;
    at += length < 128 ? length + 2 : 2;
  }
  return undefined;
}

/** After the EOI marker, stepping over marker segments and entropy-coded data (ITU-T T.81, B.1). */
function afterJpeg(bytes: Uint8Array, start: number): number | undefined {
  for (let at = start; at + 1 < bytes.length; ) {
    if (bytes[at] !== 0xff) {
      at = bytes.indexOf(0xff, at);
      if (at < 0) return undefined;
      continue;
    }
    const marker = bytes[at + 1]!;
    if (marker === 0xd9) return at + 2;
    if (marker === 0xff) at++;
    else if (marker === 0 || marker === 1 || (marker >= 0xd0 && marker <= 0xd8)) at += 2;
    else at += 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
  }
  return undefined;
}
