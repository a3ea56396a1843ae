/** Classic cross-reference sections (ISO 32000-2, 7.5.4). */
import { isDigit, isWhiteSpace, matches, skipSpace } from '../syntax/characters.ts';
import { EntryKind, type XrefEntries } from './entries.ts';

/**
 * Reads the subsections after the keyword `xref` at `at` into `entries`. Answers where `trailer`
 * starts, or undefined when this is no table. Entries of odd length are read by their fields.
 */
export function readTable(bytes: Uint8Array, at: number, entries: XrefEntries): number | undefined {
  if (!matches(bytes, at, 'xref')) return undefined;
  const cursor = { at: at + 4 };
  for (;;) {
    cursor.at = skipSpace(bytes, cursor.at);
    if (matches(bytes, cursor.at, 'trailer')) return cursor.at;
    const first = integer(bytes, cursor);
    const count = integer(bytes, cursor);
    if (first === undefined || count === undefined) return undefined;
    if (!readSubsection(bytes, cursor, first, count, entries)) return undefined;
  }
}

interface Cursor {
  at: number;
}

function readSubsection(
  bytes: Uint8Array,
  cursor: Cursor,
  first: number,
  count: number,
  entries: XrefEntries,
): boolean {
  let number = first;
  for (let i = 0; i < count; i++, number++) {
    const before = skipSpace(bytes, cursor.at);
    cursor.at = before;
    const offset = integer(bytes, cursor);
    // A count that lies: the trailer comes early.
    if (offset === undefined) return matches(bytes, before, 'trailer');
    const generation = integer(bytes, cursor);
    if (generation === undefined) return false;
    cursor.at = skipSpace(bytes, cursor.at);
    const mark = bytes[cursor.at];
    if (mark !== 0x6e && mark !== 0x66) return false;
    cursor.at++;
    // Some producers number from 1 although the first entry is the head of the free list.
    if (i === 0 && first === 1 && mark === 0x66 && generation === 65535) number = 0;
    const kind = mark === 0x6e && offset > 0 ? EntryKind.InFile : EntryKind.Free;
    entries.setIfAbsent(number, kind, offset, generation);
  }
  return true;
}

function integer(bytes: Uint8Array, cursor: Cursor): number | undefined {
  let at = cursor.at;
  while (isWhiteSpace(bytes[at])) at++;
  if (!isDigit(bytes[at])) return undefined;
  let value = 0;
  while (isDigit(bytes[at])) value = value * 10 + bytes[at++]! - 0x30;
  cursor.at = at;
  return value;
}
