/** What was found in a document so far, and what was decided on it that is no longer proposed. */
import type { DocumentId, Passage } from '../../app/contract/dossier.ts';
import { type Kept, keptIn } from '../../app/contract/kept.ts';
import { reviewOf } from '../../app/contract/review.ts';
import type { DossierModel, Reading } from './model.ts';

/** Of the first pages at least; null before. */
export function passagesOf(reading: Reading | undefined): readonly Passage[] | null {
  if (reading?.state === 'ready') return reading.read.passages;
  return reading?.state === 'waiting' ? (reading.early?.passages ?? null) : null;
}

const NONE: Kept = { marks: new Map(), unplaced: [] };

/** While pages are still being searched nobody knows what will not be proposed. */
export function keptOf({ readings, review }: DossierModel, document: DocumentId): Kept {
  const reading = readings.get(document);
  if (reading?.state !== 'ready') return NONE;
  const proposed = idsOf(reading.read.passages);
  return keptIn(reviewOf(review, document), (id) => proposed.has(id));
}

const known = new WeakMap<readonly Passage[], ReadonlySet<string>>();

/** Asked at every key: kept. */
export function idsOf(passages: readonly Passage[]): ReadonlySet<string> {
  const ids = known.get(passages) ?? new Set(passages.map(({ id }) => id));
  known.set(passages, ids);
  return ids;
}

/** Pages of a document, as far as anybody knows: also while it is being read. */
export function pageTotal(reading: Reading | undefined): number | null {
  if (reading?.state === 'ready') return reading.read.pages.length;
  if (reading?.state !== 'waiting') return null;
  const total = reading.early?.total ?? reading.progress?.total ?? 0;
  return total === 0 ? null : total;
}
