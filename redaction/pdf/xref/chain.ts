/** The chain of cross-reference sections from `startxref` back through Prev (ISO 32000-2, 7.5.4–7.5.8). */
import { RedactionError } from '../../model/errors.ts';
import type { Limits, Ports } from '../../model/ports.ts';
import { applyFilters, filtersOf } from '../filters/filters.ts';
import { numberAt, PDFDict, PDFName, PDFRawStream, PDFRef, type Resolver } from '../objects.ts';
import { isDigit, matches, skipSpace } from '../syntax/characters.ts';
import { readHeader, readIndirect } from '../syntax/indirect.ts';
import { ObjectReader, type ReaderSettings } from '../syntax/objectReader.ts';
import { XrefEntries } from './entries.ts';
import { readXrefStream } from './stream.ts';
import { readTable } from './table.ts';

const ROOT = PDFName.of('Root');
/** More revisions than any file has. */
const MAX_SECTIONS = 10_000;

export interface XrefChain {
  readonly entries: XrefEntries;
  /** Newest first; the stream of a hybrid section follows it. */
  readonly sections: readonly SectionExtent[];
  /** Where the newest trailer dictionary with a Root, or the stream that serves as it, starts. */
  readonly trailerAt: number;
}

/** Where a section stands in the file, its trailer included. */
export interface SectionExtent {
  readonly start: number;
  readonly end: number;
  /** Object number of a cross-reference stream; undefined for a table. */
  readonly streamNumber: number | undefined;
}

export interface ChainSource {
  readonly bytes: Uint8Array;
  readonly settings: ReaderSettings;
  readonly ports: Ports;
  readonly limits: Limits;
}

/** Before the tables are read nothing can be looked up. */
const DIRECT_ONLY: Resolver = {
  resolve: (object) => (object instanceof PDFRef ? undefined : object),
};

interface Section extends SectionExtent {
  readonly dict: PDFDict;
  /** Where the dictionary starts. */
  readonly dictAt: number;
}

/** Undefined when any part of the chain is broken: then the table must be rebuilt. */
export function readChain(source: ChainSource): XrefChain | undefined {
  const entries = new XrefEntries();
  const seen = new Set<number>();
  const sections: SectionExtent[] = [];
  let trailerAt: number | undefined;
  let next = findStartXref(source.bytes);
  while (next !== undefined && !seen.has(next)) {
    if (seen.size >= MAX_SECTIONS) return undefined;
    seen.add(next);
    const section = readSection(source, next, entries);
    if (section === undefined) return undefined;
    if (trailerAt === undefined && section.dict.has(ROOT)) trailerAt = section.dictAt;
    sections.push(section);
    const hybrid = readHybrid(source, section, entries);
    if (hybrid !== undefined) sections.push(hybrid);
    next = numberAt(DIRECT_ONLY, section.dict, 'Prev');
  }
  return trailerAt === undefined ? undefined : { entries, sections, trailerAt };
}

/** The stream that a hybrid file's table names (7.5.8.4): searched after it, before Prev. */
function readHybrid(
  source: ChainSource,
  section: Section,
  entries: XrefEntries,
): Section | undefined {
  if (section.streamNumber !== undefined) return undefined;
  const at = numberAt(DIRECT_ONLY, section.dict, 'XRefStm');
  return at === undefined ? undefined : readStreamSection(source, at, entries);
}

function readSection(source: ChainSource, at: number, entries: XrefEntries): Section | undefined {
  const start = skipSpace(source.bytes, at);
  if (!matches(source.bytes, start, 'xref')) return readStreamSection(source, start, entries);
  const trailer = readTable(source.bytes, start, entries);
  if (trailer === undefined) return undefined;
  const reader = new ObjectReader(source.bytes, trailer + 7, source.settings);
  const dict = reader.read();
  if (!(dict instanceof PDFDict)) return undefined;
  return { dict, dictAt: trailer + 7, start, end: reader.at, streamNumber: undefined };
}

function readStreamSection(
  source: ChainSource,
  at: number,
  entries: XrefEntries,
): Section | undefined {
  const { bytes, settings, ports, limits } = source;
  const header = readHeader(bytes, at);
  if (header === undefined) return undefined;
  const { object, end } = readIndirect(bytes, header.end, settings, () => undefined);
  if (!(object instanceof PDFRawStream)) return undefined;
  try {
    const filters = filtersOf(DIRECT_ONLY, object.dict);
    const limit = limits.maxDecodedStream;
    const decoded = applyFilters(DIRECT_ONLY, filters, object.contents, ports, limit);
    if (!readXrefStream(DIRECT_ONLY, object.dict, decoded.bytes, entries)) return undefined;
  } catch (error) {
    if (error instanceof RedactionError && error.code.startsWith('filter')) return undefined;
    throw error;
  }
  const start = skipSpace(bytes, at);
  return { dict: object.dict, dictAt: header.end, start, end, streamNumber: header.number };
}

/** The offset that the last `startxref` names. */
export function findStartXref(bytes: Uint8Array): number | undefined {
  for (
    let at = bytes.lastIndexOf(0x78);
    at >= 0;
    at = at === 0 ? -1 : bytes.lastIndexOf(0x78, at - 1)
  ) {
    if (!matches(bytes, at - 5, 'startxref')) continue;
    let i = skipSpace(bytes, at + 4);
    if (!isDigit(bytes[i])) return undefined;
    let offset = 0;
    while (isDigit(bytes[i])) offset = offset * 10 + bytes[i++]! - 0x30;
    return offset;
  }
  return undefined;
}
