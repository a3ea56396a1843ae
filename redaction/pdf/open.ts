/** From bytes to objects and pages: header, tables, repair, encryption, catalog, page tree. */
import { RedactionError } from '../model/errors.ts';
import type { Finding } from '../model/outcome.ts';
import type { Limits, Ports } from '../model/ports.ts';
import { openEncryption } from './crypt/openEncryption.ts';
import type { PdfPage } from './document.ts';
import { ObjectStore } from './objectStore.ts';
import { dictAt, nameAt, PDFContext, PDFDict, PDFName, PDFRef } from './objects.ts';
import { readPages } from './pageTree.ts';
import { matches } from './syntax/characters.ts';
import { readChain, type SectionExtent } from './xref/chain.ts';
import { EntryKind } from './xref/entries.ts';
import { type Rebuilt, rebuild } from './xref/rebuild.ts';
import { repairEntries } from './xref/repair.ts';

export interface OpenOptions {
  readonly ports: Ports;
  readonly limits: Limits;
  readonly password: string | undefined;
}

export interface Opened {
  readonly store: ObjectStore;
  readonly trailer: PDFDict;
  readonly catalog: PDFDict;
  readonly catalogRef: PDFRef;
  readonly pages: readonly PdfPage[];
  readonly findings: readonly Finding[];
  /** Of the cross-reference table; none where it was rebuilt. */
  readonly sections: readonly SectionExtent[];
}

/** Viewers look this far for the header (Annex H, note 13). */
const HEADER_WITHIN = 1024;
/** Trailers of a damaged file that are tried, newest first. */
const MAX_TRAILERS = 32;

/** Follows the tables; where they are broken the whole file is scanned for objects instead. */
export function openStore(bytes: Uint8Array, options: OpenOptions): Opened {
  const header = findHeader(bytes);
  const file = header === undefined ? bytes : bytes.subarray(header);
  const followed = byTables(file, options) ?? (header ? byTables(bytes, options) : undefined);
  if (followed !== undefined && followed.pages.length > 0) return followed;
  const rebuilt = byScanning(file, options);
  if (rebuilt !== undefined && rebuilt.pages.length > 0) return rebuilt;
  if (followed !== undefined || rebuilt !== undefined) throw new RedactionError('no-pages');
  throw new RedactionError(header === undefined ? 'not-a-pdf' : 'file-truncated');
}

function findHeader(bytes: Uint8Array): number | undefined {
  const end = Math.min(bytes.length, HEADER_WITHIN);
  for (let at = 0; at < end; at++) if (matches(bytes, at, '%PDF-')) return at;
  return undefined;
}

function byTables(bytes: Uint8Array, options: OpenOptions): Opened | undefined {
  const { ports, limits } = options;
  const context = PDFContext.create();
  const settings = { context, refTo: (n: number, g: number) => PDFRef.of(n, g) };
  const chain = readChain({ bytes, settings, ports, limits });
  if (chain === undefined) return undefined;
  const repaired = repairEntries(bytes, chain.entries);
  const store = new ObjectStore(bytes, chain.entries, ports, limits);
  const trailer = store.readDirect(chain.trailerAt);
  if (!(trailer instanceof PDFDict)) return undefined;
  store.decryption = openEncryption(store, trailer, options.password);
  if (!containersSound(store)) return undefined;
  const findings = repaired > 0 ? [rebuiltFinding(`${repaired} entries`)] : [];
  return finish(store, trailer, findings, chain.sections);
}

/** Whether every object stream that the tables name can be read. */
function containersSound(store: ObjectStore): boolean {
  const { entries } = store;
  const containers = new Set<number>();
  for (const number of entries.numbers()) {
    if (entries.kind(number) === EntryKind.InStream) containers.add(entries.position(number));
  }
  return [...containers].every((container) => readableContainer(store, container));
}

function readableContainer(store: ObjectStore, container: number): boolean {
  try {
    return store.container(container) !== undefined;
  } catch (error) {
    const broken = error instanceof RedactionError && error.code.startsWith('filter');
    if (!broken) throw error;
    return false;
  }
}

function byScanning(bytes: Uint8Array, options: OpenOptions): Opened | undefined {
  const scan = rebuild(bytes);
  let empty: Opened | undefined;
  for (const trailerAt of [...scan.trailers.slice(0, MAX_TRAILERS), undefined]) {
    const opened = fromScan(bytes, scan, trailerAt, options);
    if (opened !== undefined && opened.pages.length > 0) return opened;
    empty ??= opened;
  }
  return empty;
}

/** Without a trailer the last catalog of the file serves. */
function fromScan(
  bytes: Uint8Array,
  scan: Rebuilt,
  trailerAt: number | undefined,
  options: OpenOptions,
): Opened | undefined {
  const store = new ObjectStore(bytes, scan.entries.copy(), options.ports, options.limits);
  const read = trailerAt === undefined ? undefined : store.readDirect(trailerAt);
  const known = read instanceof PDFDict ? read : undefined;
  if (known === undefined && trailerAt !== undefined) return undefined;
  if (known !== undefined) store.decryption = openEncryption(store, known, options.password);
  for (const container of scan.objectStreams) {
    if (readableContainer(store, container)) addContained(store, container);
  }
  const trailer = known ?? trailerFor(store);
  return trailer && finish(store, trailer, [rebuiltFinding('whole file')], []);
}

/** What stands in an object stream counts unless the file defines it again further on. */
function addContained(store: ObjectStore, container: number): void {
  const { entries } = store;
  const at = entries.position(container);
  store.container(container)?.numbers.forEach((number, index) => {
    const later = entries.kind(number) === EntryKind.InFile && entries.position(number) > at;
    if (!later && number !== container) entries.set(number, EntryKind.InStream, container, index);
  });
}

function trailerFor(store: ObjectStore): PDFDict | undefined {
  let catalog: number | undefined;
  for (const number of store.entries.numbers()) {
    const object = store.byNumber(number);
    if (object instanceof PDFDict && nameAt(store, object, 'Type') === 'Catalog') catalog = number;
  }
  if (catalog === undefined) return undefined;
  const root = new Map([[PDFName.of('Root'), store.refTo(catalog, 0)]]);
  return PDFDict.fromMapWithContext(root, store.context);
}

function rebuiltFinding(detail: string): Finding {
  return { code: 'xref-rebuilt', severity: 'warning', detail };
}

/** Undefined when the trailer does not lead to a page tree. */
function finish(
  store: ObjectStore,
  trailer: PDFDict,
  early: readonly Finding[],
  sections: readonly SectionExtent[],
): Opened | undefined {
  const catalogRef = trailer.get(PDFName.of('Root'));
  const catalog = store.resolve(catalogRef);
  if (!(catalogRef instanceof PDFRef) || !(catalog instanceof PDFDict)) return undefined;
  if (dictAt(store, catalog, 'Pages') === undefined) return undefined;
  const findings = [...early];
  const pages = readPages(store, catalog, findings);
  return { store, trailer, catalog, catalogRef, pages, findings, sections };
}
