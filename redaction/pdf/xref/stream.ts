/** Cross-reference streams (ISO 32000-2, 7.5.8). */
import { arrayAt, numberAt, numbersOf, type PDFDict, type Resolver } from '../objects.ts';
import { EntryKind, MAX_OBJECT_NUMBER, type XrefEntries } from './entries.ts';

/** Reads the decoded entries of a cross-reference stream; false when its W is not usable. */
export function readXrefStream(
  from: Resolver,
  dict: PDFDict,
  decoded: Uint8Array,
  entries: XrefEntries,
): boolean {
  const widths = numbersOf(from, arrayAt(from, dict, 'W'));
  const [kindWidth = 0, positionWidth = 0, secondWidth = 0] = widths;
  const row = kindWidth + positionWidth + secondWidth;
  if (widths.length < 3 || widths.some((w) => w < 0 || w > 8) || positionWidth === 0) return false;
  const index = numbersOf(from, arrayAt(from, dict, 'Index'));
  const ranges = index.length >= 2 ? index : [0, numberAt(from, dict, 'Size') ?? 0];
  let at = 0;
  for (let i = 0; i + 1 < ranges.length; i += 2) {
    const end = Math.min(ranges[i]! + ranges[i + 1]!, MAX_OBJECT_NUMBER + 1);
    for (let number = ranges[i]!; number < end && at + row <= decoded.length; number++) {
      const kind = kindWidth === 0 ? 1 : field(decoded, at, kindWidth);
      const position = field(decoded, at + kindWidth, positionWidth);
      const second = field(decoded, at + kindWidth + positionWidth, secondWidth);
      at += row;
      if (number >= 0) setEntry(entries, number, kind, position, second);
    }
  }
  return true;
}

function setEntry(
  entries: XrefEntries,
  number: number,
  type: number,
  position: number,
  second: number,
): void {
  if (type === 2) entries.setIfAbsent(number, EntryKind.InStream, position, second);
  else if (type === 1 && position > 0) {
    entries.setIfAbsent(number, EntryKind.InFile, position, second);
  } else entries.setIfAbsent(number, EntryKind.Free, position, second);
}

function field(bytes: Uint8Array, at: number, width: number): number {
  let value = 0;
  for (let i = 0; i < width; i++) value = value * 256 + bytes[at + i]!;
  return value;
}
