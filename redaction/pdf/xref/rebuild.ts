/** The cross-reference table of a damaged file, made by scanning it for objects. */
import { PDFContext, PDFDict, PDFName, PDFRawStream, PDFRef } from '../objects.ts';
import { isDigit, isWhiteSpace, matches, skipSpace } from '../syntax/characters.ts';
import { readIndirect } from '../syntax/indirect.ts';
import { ObjectReader, type ReaderSettings } from '../syntax/objectReader.ts';
import { EntryKind, XrefEntries } from './entries.ts';

export interface Rebuilt {
  /** The last definition of each number in the file. */
  readonly entries: XrefEntries;
  /** Numbers of object streams, in the order of the file. */
  readonly objectStreams: readonly number[];
  /** Offsets of dictionaries with a Root, last first. */
  readonly trailers: readonly number[];
}

const ROOT = PDFName.of('Root');
const TYPE = PDFName.of('Type');
const OBJECT_STREAM = PDFName.of('ObjStm');
const XREF = PDFName.of('XRef');

/** What stands inside stream data is no object: other PDFs may be embedded there. */
export function rebuild(bytes: Uint8Array): Rebuilt {
  const entries = new XrefEntries();
  const containers = new Map<number, number>();
  const trailers: number[] = [];
  const context = PDFContext.create();
  const settings: ReaderSettings = { context, refTo: (n, g) => PDFRef.of(n, g) };
  // Hostile objects can overlap: after reading so much in all, only their headers count.
  let readable = bytes.length * 4 + (1 << 16);
  let from = 0;
  for (let at = bytes.indexOf(0x6a); at >= 0; at = bytes.indexOf(0x6a, Math.max(at + 1, from))) {
    if (bytes[at - 1] !== 0x62 || bytes[at - 2] !== 0x6f || at < from) continue;
    const header = headerBefore(bytes, at - 2);
    if (header === undefined) continue;
    entries.set(header.number, EntryKind.InFile, header.at, header.generation);
    containers.delete(header.number);
    if (readable < 0) continue;
    const { object, end } = readIndirect(bytes, at + 1, settings, () => undefined);
    readable -= end - at;
    if (!(object instanceof PDFRawStream)) continue;
    from = end;
    const type = object.dict.get(TYPE);
    if (type === OBJECT_STREAM) containers.set(header.number, header.at);
    if (type === XREF && object.dict.has(ROOT)) trailers.push(skipSpace(bytes, at + 1));
  }
  trailers.push(...plainTrailers(bytes, settings));
  trailers.sort((a, b) => b - a);
  return { entries, objectStreams: [...containers.keys()], trailers };
}

interface FoundHeader {
  readonly number: number;
  readonly generation: number;
  readonly at: number;
}

/** Reads `n g ` backwards from the keyword `obj` at `keyword`. */
function headerBefore(bytes: Uint8Array, keyword: number): FoundHeader | undefined {
  const generation = integerBefore(bytes, keyword);
  if (generation === undefined) return undefined;
  const number = integerBefore(bytes, generation.at);
  if (number === undefined || generation.at === number.end) return undefined;
  return { number: number.value, generation: generation.value, at: number.at };
}

function integerBefore(bytes: Uint8Array, before: number) {
  let end = before;
  while (isWhiteSpace(bytes[end - 1])) end--;
  let at = end;
  while (isDigit(bytes[at - 1]) && end - at < 11) at--;
  if (at === end) return undefined;
  let value = 0;
  for (let i = at; i < end; i++) value = value * 10 + bytes[i]! - 0x30;
  return { value, at, end };
}

function plainTrailers(bytes: Uint8Array, settings: ReaderSettings): number[] {
  const found: number[] = [];
  for (let at = bytes.indexOf(0x74); at >= 0; at = bytes.indexOf(0x74, at + 1)) {
    if (!matches(bytes, at, 'trailer')) continue;
    const start = skipSpace(bytes, at + 7);
    if (!matches(bytes, start, '<<')) continue;
    const dict = new ObjectReader(bytes, start, settings).read();
    if (dict instanceof PDFDict && dict.has(ROOT)) found.push(start);
    if (found.length > 10_000) break;
  }
  return found;
}
