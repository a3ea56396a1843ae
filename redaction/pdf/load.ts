import { RedactionError } from '../model/errors.ts';
import type { Outcome } from '../model/outcome.ts';
import { DEFAULT_LIMITS, type Limits, type Ports } from '../model/ports.ts';
import type { PdfDocument } from './document.ts';
import { LoadedDocument } from './loadedDocument.ts';
import { nameAt, PDFName } from './objects.ts';
import { openStore } from './open.ts';
import { isDigit, matches, skipSpace } from './syntax/characters.ts';

export interface LoadOptions {
  readonly password?: string | undefined;
  readonly ports: Ports;
  readonly limits?: Limits;
}

/**
 * Opens a PDF: tables followed or rebuilt, decrypted, pages in order. Objects are parsed when asked for.
 * Throws `file-empty`, `not-a-pdf`, `file-truncated`, `no-pages`, `password-needed`, `password-wrong`,
 * `encryption-unsupported`, `limit-exceeded`. Findings: `xref-rebuilt`, `page-tree-cycle`,
 * `page-listed-twice`.
 */
export function load(bytes: Uint8Array, options: LoadOptions): Outcome<PdfDocument> {
  if (bytes.length === 0) throw new RedactionError('file-empty');
  const { ports, password, limits = DEFAULT_LIMITS } = options;
  const opened = openStore(bytes, { ports, limits, password });
  const { store, findings } = opened;
  const document = new LoadedDocument(store, {
    ...opened,
    bytes,
    version: versionOf(store.bytes, nameAt(store, opened.catalog, 'Version')),
    encrypted: store.decryption !== undefined || opened.trailer.has(PDFName.of('Encrypt')),
    revisions: countRevisions(store.bytes),
  });
  return { value: document, findings };
}

/** The later of the header's and the catalog's (Table 29). */
function versionOf(bytes: Uint8Array, catalogVersion: string | undefined): string {
  let header = '1.4';
  if (matches(bytes, 0, '%PDF-') && isDigit(bytes[5]) && isDigit(bytes[7]))
    header = String.fromCharCode(bytes[5]!, 0x2e, bytes[7]!);
  const valid = catalogVersion !== undefined && /^\d\.\d$/.test(catalogVersion);
  return valid && catalogVersion > header ? catalogVersion : header;
}

/** `startxref` sections; a linearised file has two of its own. */
function countRevisions(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0x78); at >= 0; at = bytes.indexOf(0x78, at + 1)) {
    if (matches(bytes, at - 5, 'startxref') && isKeyword(bytes, at - 5)) count++;
  }
  return Math.max(1, isLinearised(bytes) ? count - 1 : count);
}

const STARTXREF = 9;

/** On a line of its own, or with its number: a text may speak of `startxref`. */
function isKeyword(bytes: Uint8Array, at: number): boolean {
  const before = bytes[at - 1];
  if (before === undefined || before === 0x0a || before === 0x0d) return true;
  const next = skipSpace(bytes, at + STARTXREF);
  return next > at + STARTXREF && isDigit(bytes[next]);
}

/** The linearisation dictionary is the first object (Annex F). */
function isLinearised(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, 1024);
  for (let at = bytes.indexOf(0x2f); at >= 0 && at < end; at = bytes.indexOf(0x2f, at + 1)) {
    if (matches(bytes, at, '/Linearized')) return true;
  }
  return false;
}
