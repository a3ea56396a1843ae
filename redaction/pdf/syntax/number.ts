/** Numbers of ISO 32000-2, 7.3.3, read as viewers read malformed ones. */
export const POWERS_OF_TEN: readonly number[] = Array.from({ length: 23 }, (_, i) => 10 ** i);

export interface NumberToken {
  value: number;
  /** Just after the token; equal to the start when there is no number. */
  end: number;
  integer: boolean;
}

/** Written by `readNumber`, so that a page's thousands of numbers allocate nothing. */
export const numberToken: NumberToken = { value: 0, end: 0, integer: true };

/**
 * Reads into `numberToken`. Extra signs count for nothing, as Adobe, poppler and pdf.js have it:
 * `--5` is -5 and `5-3` is 53; a second point starts a new number; a lone sign or point is 0.
 */
export function readNumber(bytes: Uint8Array, start: number): NumberToken {
  let at = start;
  let byte = bytes[at] ?? 0;
  const negative = byte === 0x2d;
  while (byte === 0x2d || byte === 0x2b) byte = bytes[++at] ?? 0;
  let mantissa = 0;
  let decimals = 0;
  let point = false;
  for (; ; byte = bytes[++at] ?? 0) {
    const digit = byte - 0x30;
    if (digit >= 0 && digit <= 9) {
      if (point) {
        if (decimals >= 17 || mantissa > 9e14) continue;
        decimals++;
      }
      mantissa = mantissa * 10 + digit;
    } else if (byte === 0x2e && !point) point = true;
    else if (byte !== 0x2d) break;
  }
  const size = decimals === 0 ? mantissa : mantissa / POWERS_OF_TEN[decimals]!;
  numberToken.value = negative && size !== 0 ? -size : size;
  numberToken.end = at;
  numberToken.integer = !point;
  return numberToken;
}
