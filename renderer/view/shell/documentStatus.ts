/** Where a document stands, in one word and three numbers. Pure. */
import type { DocumentInfo } from '../../../app/contract/dossier.ts';
import { reviewOf } from '../../../app/contract/review.ts';
import { countsOf } from '../../store/counts.ts';
import type { DossierModel } from '../../store/model.ts';

export type DocumentStatus =
  | 'waiting'
  | 'reading'
  | 'new'
  | 'started'
  | 'checked'
  | 'published'
  | 'refused'
  | 'locked'
  | 'changed'
  | 'gone';

export function statusOf(model: DossierModel, info: DocumentInfo): DocumentStatus {
  const reading = model.readings.get(info.id);
  if (info.state !== 'ready' && info.state !== 'waiting' && info.state !== 'reading')
    return info.state;
  if (reading?.state === 'refused') return 'refused';
  if (info.state !== 'ready') return info.state;
  if (isPublished(model, info)) return 'published';
  if (!isTouched(model, info)) return 'new';
  const { open, conflicts, pages, checkedPages } = countsOf(model, info.id);
  const complete = open === 0 && conflicts === 0 && pages !== null && checkedPages >= pages;
  return complete ? 'checked' : 'started';
}

/** A file was made, and nothing in its document was decided since. */
function isPublished({ review }: DossierModel, { id }: DocumentInfo): boolean {
  const last = review.publications.findLast((p) => p.document === id && p.output === 'public');
  if (last === undefined) return false;
  return !review.done.some(
    ({ seq, changes }) =>
      seq > last.seq && changes.some((change) => 'document' in change && change.document === id),
  );
}

function isTouched({ review }: DossierModel, { id }: DocumentInfo): boolean {
  const { judgements, marks, checkedPages } = reviewOf(review, id);
  return judgements.size + marks.size + checkedPages.size > 0;
}

export interface SmallCounts {
  readonly open: number;
  readonly unread: number;
  readonly conflicts: number;
}

/** Null until it was read. */
export function smallCounts(model: DossierModel, { id }: DocumentInfo): SmallCounts | null {
  const { open, conflicts, pages, checkedPages } = countsOf(model, id);
  return pages === null ? null : { open, conflicts, unread: Math.max(0, pages - checkedPages) };
}

export interface DossierCounts {
  readonly all: number;
  /** Checked or published. */
  readonly done: number;
  /** Open passages, over all that was read. */
  readonly open: number;
}

export function dossierCounts(model: DossierModel): DossierCounts {
  const { documents } = model;
  return {
    all: documents.length,
    done: documents.filter((info) => ['checked', 'published'].includes(statusOf(model, info)))
      .length,
    open: documents.reduce((sum, info) => sum + (smallCounts(model, info)?.open ?? 0), 0),
  };
}

/** Where it lies, for documents of one name in different folders; '' for others. */
export function folderFor(
  documents: readonly DocumentInfo[],
  { id, name, path }: DocumentInfo,
): string {
  const isTwin = documents.some((other) => other.id !== id && other.name === name);
  return isTwin ? (path.split(/[\\/]/).at(-2) ?? '') : '';
}
