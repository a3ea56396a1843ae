const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const OUTSIDE = 255;

/** RFC 4648, 4. Characters outside the alphabet are skipped. */
export function decodeBase64(text: string): Uint8Array {
  const values = new Uint8Array(256).fill(OUTSIDE);
  for (let value = 0; value < 64; value++) values[ALPHABET.charCodeAt(value)] = value;
  const bytes = new Uint8Array(Math.floor((text.replace(/=+$/, '').length * 3) / 4));
  let length = 0;
  let bits = 0;
  let held = 0;
  for (let i = 0; i < text.length; i++) {
    const value = values[text.charCodeAt(i)] ?? OUTSIDE;
    if (value === OUTSIDE) continue;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[length++] = (bits >> held) & 0xff;
    }
  }
  return bytes.subarray(0, length);
}
