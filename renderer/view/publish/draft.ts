/** What a person filled in for a publication: kept when the dialog is left to solve something, until it was made. */
import type { DocumentId } from '../../../app/contract/dossier.ts';
import type { SetAside } from '../../../app/contract/events.ts';
import type { PublicationSettings } from '../../../app/contract/publication.ts';

export type Annex = PublicationSettings['annexes'][number];

export interface Draft {
  /** Counted anew each time: a reason for three pages is none for four (`standingBlockers`). */
  readonly setAside: readonly SetAside[];
  readonly annexes: readonly Annex[];
  /** Null until it was proposed. */
  readonly place: Place | null;
}

export type Drafts = Map<DocumentId, Draft>;

export interface Place {
  readonly name: string;
  /** Absolute. */
  readonly folder: string;
}

export const NO_DRAFT: Draft = {
  setAside: [],
  annexes: ['grounds', 'inventory'],
  place: null,
};
