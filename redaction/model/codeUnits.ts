/** As many arguments as a call can have on any stack. */
const CHUNK = 4096;

/** The text of UTF-16 units; of bytes, as Latin-1. Spreading an array of numbers takes seven times as long. */
export function textOfUnits(
  units: Uint8Array | Uint16Array | number[],
  start = 0,
  end = units.length,
): string {
  let text = '';
  for (let at = start; at < end; at += CHUNK) text += textOf(units, at, Math.min(at + CHUNK, end));
  return text;
}

function textOf(units: Uint8Array | Uint16Array | number[], start: number, end: number): string {
  const part = Array.isArray(units) ? units.slice(start, end) : units.subarray(start, end);
  return String.fromCharCode.apply(null, part as number[]);
}
