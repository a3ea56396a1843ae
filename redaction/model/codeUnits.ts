/** As many arguments as a call can have on any stack. */
const CHUNK = 4096;
/** Of fewer bytes a text is made as fast here. */
const SHORT = 64;

/** The text of bytes, one character each (Latin-1). */
export type TextOfBytes = (bytes: Uint8Array, start: number, end: number) => string;

let textOfBytes: TextOfBytes | undefined;

/** What the runtime has for it: no language has one, and calls with thousands of arguments take twenty times as long. */
export function useTextOfBytes(own: TextOfBytes): void {
  textOfBytes = own;
}

/** The text of UTF-16 units; of bytes, as Latin-1. Spreading an array of numbers takes seven times as long. */
export function textOfUnits(
  units: Uint8Array | Uint16Array | number[],
  start = 0,
  end = units.length,
): string {
  if (end - start > SHORT && textOfBytes !== undefined && units instanceof Uint8Array)
    return textOfBytes(units, start, end);
  let text = '';
  for (let at = start; at < end; at += CHUNK) text += textOf(units, at, Math.min(at + CHUNK, end));
  return text;
}

function textOf(units: Uint8Array | Uint16Array | number[], start: number, end: number): string {
  const part = Array.isArray(units) ? units.slice(start, end) : units.subarray(start, end);
  return String.fromCharCode.apply(null, part as number[]);
}

/**
 * What bytes say as UTF-16, in either order of the bytes and from either of the first two on. Every second byte of a text of
 * one byte a letter is no text: of a licence of some thousand letters such halves spell short words by accident.
 */
export function wideTexts(bytes: Uint8Array): string[] {
  return [0, 1].flatMap((from) => {
    const units = new Uint16Array(Math.max(0, bytes.length - from) >> 1);
    for (let i = 0; i < units.length; i++) {
      const at = from + 2 * i;
      units[i] = (bytes[at]! << 8) | bytes[at + 1]!;
    }
    const swapped = units.map((unit) => (unit >> 8) | (unit << 8));
    return [textOfUnits(units), textOfUnits(swapped)];
  });
}
