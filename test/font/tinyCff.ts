/**
 * A bare CFF font made from nothing: glyph 0 is .notdef, the others have the names given, codes from
 * 65 on, and a square each. Advance 500 for .notdef (default width), 600 for the rest.
 */
export function tinyCff(
  names: readonly string[],
  outlines?: readonly number[][],
  called = 'T',
): Uint8Array {
  const strings = names;
  const charStrings = [[14], ...names.map((_, i) => outlines?.[i] ?? square(i))];
  const charset = [0, ...names.flatMap((_, i) => [(391 + i) >> 8, (391 + i) & 255])];
  const encoding = [0, names.length, ...names.map((_, i) => 65 + i)];
  const privateDict = [...number(500), 20, ...number(500), 21];
  const head = (offsets: readonly number[]): number[] => {
    const [charsetAt = 0, encodingAt = 0, charsAt = 0, privateAt = 0] = offsets;
    const top = [
      ...number(charsetAt),
      15,
      ...number(encodingAt),
      16,
      ...number(charsAt),
      17,
      ...number(privateDict.length),
      ...number(privateAt),
      18,
    ];
    const named = strings.map((name) => [...name].map((c) => c.charCodeAt(0)));
    return [
      1,
      0,
      4,
      2,
      ...index([[...called].map((c) => c.charCodeAt(0))]),
      ...index([top]),
      ...index(named),
      ...index([]),
    ];
  };
  const start = head([0, 0, 0, 0]).length;
  const chars = index(charStrings);
  const offsets = [
    start,
    start + charset.length,
    start + charset.length + encoding.length,
    start + charset.length + encoding.length + chars.length,
  ];
  return Uint8Array.from([...head(offsets), ...charset, ...encoding, ...chars, ...privateDict]);
}

/** Always five bytes, so that the head's length does not depend on its offsets. */
function number(value: number): number[] {
  return [29, (value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

function index(entries: readonly (readonly number[])[]): number[] {
  if (entries.length === 0) return [0, 0];
  const offsets = [1];
  for (const entry of entries) offsets.push((offsets.at(-1) ?? 1) + entry.length);
  return [
    entries.length >> 8,
    entries.length & 255,
    2,
    ...offsets.flatMap((offset) => [offset >> 8, offset & 255]),
    ...entries.flat(),
  ];
}

/** Width 600 = nominal 500 + 100, then a square whose side depends on the glyph. */
function square(i: number): number[] {
  const side = 139 + 20 + 10 * i;
  return [139 + 100, 139, 139, 21, side, 6, side, 7, 278 - side, 6, 14];
}
