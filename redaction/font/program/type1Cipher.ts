/** Adobe Type 1 Font Format, 7.1: keys of the encrypted part and of each charstring. */
export const EEXEC_KEY = 55665;
export const CHARSTRING_KEY = 4330;

const C1 = 52845;
const C2 = 22719;

/** All bytes, the leading random ones too. */
export function decryptType1(cipher: Uint8Array, key: number): Uint8Array {
  const plain = new Uint8Array(cipher.length);
  let r = key;
  for (let i = 0; i < cipher.length; i++) {
    const byte = cipher[i]!;
    plain[i] = byte ^ (r >> 8);
    r = ((byte + r) * C1 + C2) & 0xffff;
  }
  return plain;
}

/** `plain` begins with the random bytes. */
export function encryptType1(plain: Uint8Array, key: number): Uint8Array {
  const cipher = new Uint8Array(plain.length);
  let r = key;
  for (let i = 0; i < plain.length; i++) {
    const byte = plain[i]! ^ (r >> 8);
    cipher[i] = byte;
    r = ((byte + r) * C1 + C2) & 0xffff;
  }
  return cipher;
}

/** Whether the encrypted part is written in hexadecimal: its first four characters are digits. */
export function isHexadecimal(bytes: Uint8Array, start: number): boolean {
  for (let at = start; at < start + 4; at++) {
    if (digit(bytes[at] ?? 0) < 0) return false;
  }
  return true;
}

export function unhex(bytes: Uint8Array, start: number, end: number): Uint8Array {
  const result = new Uint8Array((end - start + 1) >> 1);
  let length = 0;
  let high = -1;
  for (let at = start; at < end; at++) {
    const value = digit(bytes[at] ?? 0);
    if (value < 0) continue;
    if (high < 0) high = value;
    else {
      result[length++] = (high << 4) | value;
      high = -1;
    }
  }
  return result.subarray(0, length);
}

function digit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
