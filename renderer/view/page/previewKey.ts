/** What the burnt pages of a document depend on, as one word: the same word, the same pages. */
import type { DocumentId } from '../../../app/contract/dossier.ts';
import type { Change, Step } from '../../../app/contract/events.ts';
import type { DossierModel } from '../../store/model.ts';

type Known = Pick<DossierModel, 'review' | 'settings'>;

/**
 * The last step in force that changed what is redacted, and how boxes look. Reading a page or asking for a second
 * check burns nothing again; a step that was taken back gives the word of before.
 */
export function previewKey({ review, settings }: Known, document: DocumentId): string {
  const step = review.done.findLast((one) => burns(one, document));
  return `${document} ${step?.seq ?? 0} ${settings.label} ${settings.width}`;
}

function burns({ changes }: Step, document: DocumentId): boolean {
  return changes.some((change) => isBurnt(change) && change.document === document);
}

type Burnt = Extract<Change, { kind: 'passage' | 'mark' | 'lost' }>;

function isBurnt(change: Change): change is Burnt {
  return change.kind === 'passage' || change.kind === 'mark' || change.kind === 'lost';
}
