/**
 * A dictionary is rebuilt from the keys it may have (design rule 9): what nobody thought of does not
 * pass. Keys that are known to be left out are counted under their own kind.
 */
import type { RemovalKind } from '../../model/outcome.ts';
import { key, type PDFDict, type PDFName } from '../../pdf/objects.ts';
import type { ScrubberName } from './scrubber.table.ts';
import { enabled, type RemovalTally, type Scrubbing } from './scrubbing.ts';

interface LeftOut {
  readonly scrubber: ScrubberName;
  readonly kind: RemovalKind;
}

const LEFT_OUT = new Map<string, LeftOut>([
  ['Metadata', { scrubber: 'metadata', kind: 'metadata' }],
  ['AA', { scrubber: 'scripts', kind: 'script' }],
  ['OpenAction', { scrubber: 'scripts', kind: 'script' }],
  ['JavaScript', { scrubber: 'scripts', kind: 'script' }],
  ['AF', { scrubber: 'attachments', kind: 'attachment' }],
  ['Collection', { scrubber: 'attachments', kind: 'attachment' }],
  ['EmbeddedFiles', { scrubber: 'attachments', kind: 'attachment' }],
  ['Names', { scrubber: 'unknown-keys', kind: 'destination' }],
  ['Dests', { scrubber: 'destinations', kind: 'destination' }],
  ['Threads', { scrubber: 'threads', kind: 'thread' }],
  ['B', { scrubber: 'threads', kind: 'thread' }],
  ['Thumb', { scrubber: 'thumbnails', kind: 'thumbnail' }],
  ['PieceInfo', { scrubber: 'private-data', kind: 'private-data' }],
  ['LastModified', { scrubber: 'private-data', kind: 'metadata' }],
  ['DSS', { scrubber: 'signatures', kind: 'signature' }],
  ['Perms', { scrubber: 'signatures', kind: 'signature' }],
  ['Legal', { scrubber: 'signatures', kind: 'signature' }],
  ['SpiderInfo', { scrubber: 'private-data', kind: 'private-data' }],
  ['Alternates', { scrubber: 'alternates', kind: 'image' }],
  ['OPI', { scrubber: 'alternates', kind: 'private-data' }],
]);

const leftOutByKey = new Map<PDFName, LeftOut>([...LEFT_OUT].map(([k, v]) => [key(k), v]));

const UNKNOWN: LeftOut = { scrubber: 'unknown-keys', kind: 'private-data' };

/** Names are pooled by the object model: an allow list of them is compared by identity. */
export type KeySet = ReadonlySet<PDFName>;

export function keySet(...names: readonly (string | readonly string[])[]): KeySet {
  return new Set(names.flat().map(key));
}

/** The same dictionary when it has nothing to lose, else a copy with the allowed keys alone. */
export function keepAllowed(
  context: Scrubbing,
  dict: PDFDict,
  allowed: KeySet,
  tally: RemovalTally,
  page?: number,
): PDFDict {
  let kept: PDFDict | undefined;
  for (const name of dict.keys()) {
    if (allowed.has(name)) continue;
    const leftOut = leftOutByKey.get(name) ?? UNKNOWN;
    if (!enabled(context, leftOut.scrubber)) continue;
    kept ??= context.rewrite.copyDict(dict);
    kept.delete(name);
    tally.add(leftOut.kind, page);
  }
  return kept ?? dict;
}
