import { RedactionError } from '../../model/errors.ts';

const CLEAR = 256;
const END = 257;
const MAX_CODES = 4096;

/**
 * LZWDecode (ISO 32000-2, 7.4.4.2): codes of 9–12 bits, high bit first. `earlyChange` 1 grows the code
 * one code early (the default). Reading ends at the end mark, at a code that cannot be, or with the
 * bytes. The dictionary is kept as pieces of the output: each code is an earlier stretch plus one byte.
 * `onBroken` hears of a code that cannot be: behind it poppler, MuPDF, PDFium and pdf.js go on, each in other cases. It also
 * hears where the table is full and no clear code follows: poppler and pdf.js read on, MuPDF and Ghostscript clear it.
 */
export function lzw(
  bytes: Uint8Array,
  earlyChange: number,
  limit: number,
  onBroken?: () => void,
): Uint8Array {
  const { bytes: read, isBroken } = lzwData(bytes, earlyChange, limit);
  if (isBroken) onBroken?.();
  return read;
}

/** `used`: how many bytes stand up to the end mark, which it may share the last with, or up to a code that cannot be; else undefined. */
export function lzwData(
  bytes: Uint8Array,
  earlyChange: number,
  limit: number,
): { bytes: Uint8Array; used: number | undefined; isBroken: boolean } {
  const starts = new Int32Array(MAX_CODES);
  const lengths = new Int32Array(MAX_CODES);
  let out = new Uint8Array(Math.min(limit, bytes.length * 4 + 256));
  let length = 0;
  let next = 258;
  let width = 9;
  let previousStart = -1;
  let previousLength = 0;
  let bits = 0;
  let count = 0;
  let used: number | undefined;
  let isBroken = false;
  for (let at = 0; ; ) {
    while (count < width && at < bytes.length) {
      bits = ((bits << 8) | bytes[at++]!) & 0xffffff;
      count += 8;
    }
    if (count < width) break;
    count -= width;
    const code = (bits >> count) & ((1 << width) - 1);
    if (code === END) {
      used = at;
      break;
    }
    if (code === CLEAR) {
      next = 258;
      width = 9;
      previousStart = -1;
      continue;
    }
    const repeats = code === next && previousStart >= 0;
    if (code > END && code >= next && !repeats) {
      used = at;
      isBroken = true;
      break;
    }
    if (next > MAX_CODES) isBroken = true;
    const size = code < 256 ? 1 : repeats ? previousLength + 1 : lengths[code]!;
    if (length + size > limit) throw new RedactionError('limit-exceeded', { detail: 'LZWDecode' });
    if (length + size > out.length) out = grown(out, length + size, limit);
    const start = length;
    if (code < 256) out[length++] = code;
    else {
      const from = repeats ? previousStart : starts[code]!;
      for (let i = 0; i < size; i++) out[length++] = out[from + i]!;
    }
    if (previousStart >= 0) {
      if (next < MAX_CODES) {
        starts[next] = previousStart;
        lengths[next] = previousLength + 1;
      }
      next++;
    }
    if (next + earlyChange >= 1 << width && width < 12) width++;
    previousStart = start;
    previousLength = size;
  }
  return { bytes: out.slice(0, length), used, isBroken };
}

function grown(out: Uint8Array<ArrayBuffer>, needed: number, limit: number) {
  const larger = new Uint8Array(Math.min(limit, Math.max(needed, out.length * 2)));
  larger.set(out);
  return larger;
}
