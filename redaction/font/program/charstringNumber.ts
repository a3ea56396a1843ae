import type { ByteView } from './byteView.ts';

/** Bytes that the number starting with `byte` takes (28 is Type2's short integer). */
export function numberLength(byte: number): number {
  if (byte === 28) return 3;
  if (byte === 255) return 5;
  return byte <= 246 ? 1 : 2;
}

/** The number's value; what 255 introduces is an integer here and a 16.16 fraction in Type2. */
export function numberValue(view: ByteView, at: number, byte: number): number {
  if (byte === 28) return view.i16(at + 1);
  if (byte <= 246) return byte - 139;
  if (byte <= 250) return (byte - 247) * 256 + view.u8(at + 1) + 108;
  if (byte <= 254) return -(byte - 251) * 256 - view.u8(at + 1) - 108;
  return view.u32(at + 1) | 0;
}
