import { ByteView } from './byteView.ts';

/** Operator → operands (Adobe Technical Note 5176, 4); escaped operators are 12·256 + the second byte. */
export type CffDict = ReadonlyMap<number, readonly number[]>;

/** Throws RangeError for an operand that runs over the end. */
export function readCffDict(bytes: Uint8Array): CffDict {
  const view = new ByteView(bytes);
  const dict = new Map<number, readonly number[]>();
  let operands: number[] = [];
  for (let at = 0; at < view.length; ) {
    const byte = view.u8(at);
    if (byte <= 21) {
      const escaped = byte === 12;
      dict.set(escaped ? 12 * 256 + view.u8(at + 1) : byte, operands);
      operands = [];
      at += escaped ? 2 : 1;
      continue;
    }
    const [value, length] = readOperand(view, at, byte);
    operands.push(value);
    at += length;
  }
  return dict;
}

function readOperand(view: ByteView, at: number, byte: number): readonly [number, number] {
  if (byte === 28) return [view.i16(at + 1), 3];
  if (byte === 29) return [view.u32(at + 1) | 0, 5];
  if (byte === 30) return readReal(view, at + 1);
  if (byte >= 32 && byte <= 246) return [byte - 139, 1];
  if (byte >= 247 && byte <= 250) return [(byte - 247) * 256 + view.u8(at + 1) + 108, 2];
  if (byte >= 251 && byte <= 254) return [-(byte - 251) * 256 - view.u8(at + 1) - 108, 2];
  throw new RangeError('DICT operand');
}

const NIBBLES = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', 'E', 'E-', '', '-'];

function readReal(view: ByteView, from: number): readonly [number, number] {
  let text = '';
  for (let at = from; ; at++) {
    const byte = view.u8(at);
    for (const nibble of [byte >> 4, byte & 15]) {
      if (nibble === 15) return [Number(text) || 0, at - from + 2];
      text += NIBBLES[nibble];
    }
  }
}
