/** Single wrong entries in otherwise sound tables. */
import { readHeader } from '../syntax/indirect.ts';
import { EntryKind, type XrefEntries } from './entries.ts';
import { rebuild } from './rebuild.ts';

/**
 * Entries whose offset does not hold their `n g obj` get the place where the file does define the
 * object, or none. Answers how many there were; entries of objects that nobody defines do not count.
 * Viewers scan the whole file once they meet a wrong entry: they find the objects, too, that its tables call free.
 */
export function repairEntries(bytes: Uint8Array, entries: XrefEntries): number {
  const wrong: number[] = [];
  for (const number of entries.numbers()) {
    if (entries.kind(number) !== EntryKind.InFile) continue;
    if (readHeader(bytes, entries.position(number))?.number !== number) wrong.push(number);
  }
  if (wrong.length === 0) return 0;
  const found = rebuild(bytes).entries;
  let repaired = 0;
  for (const number of wrong) {
    const defined = found.kind(number) === EntryKind.InFile;
    if (defined) repaired++;
    const kind = defined ? EntryKind.InFile : EntryKind.Free;
    const position = defined ? found.position(number) : 0;
    entries.set(number, kind, position, defined ? found.second(number) : 0);
  }
  if (repaired > 0) reviveFree(entries, found);
  return repaired;
}

function reviveFree(entries: XrefEntries, found: XrefEntries): void {
  for (const number of found.numbers()) {
    if (entries.kind(number) >= EntryKind.InFile) continue;
    entries.set(number, EntryKind.InFile, found.position(number), found.second(number));
  }
}
