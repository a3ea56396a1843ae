/** What happened, for the spoken line, the strip and the menu's step names; sentences are in strings/. */
import type { DocumentId } from '../../app/contract/dossier.ts';
import type { Action, Step, Via } from '../../app/contract/events.ts';

export interface Did {
  readonly action: Action;
  readonly via: Via;
  /** Passages, or pages for `check`. */
  readonly count: number;
}

export type Said =
  | { readonly kind: 'none' }
  | { readonly kind: 'nothing' }
  | ({ readonly kind: 'did' } & Did)
  /** `elsewhere`: the step was in another document or on another page, and the window went there. */
  | ({ readonly kind: 'undid' | 'redid'; readonly elsewhere: Elsewhere | null } & Did)
  /** A sentence that is not about a step (`Alles is al opgeslagen.`): a key of strings. */
  | { readonly kind: 'note'; readonly note: Note };

export type Note =
  | 'alreadySaved'
  | 'noPrinting'
  | 'needsLetters'
  | 'illegalGrounds'
  | 'cannotMerge'
  | 'noGroup'
  | 'needsPassage'
  | 'onePage';

export interface Elsewhere {
  readonly document: DocumentId;
  readonly page: number;
}

export function didOf({ action, via, changes }: Step): Did {
  const subjects = new Set(
    changes.map((change) =>
      'subject' in change ? `${change.document} ${change.subject}` : change,
    ),
  );
  return { action, via, count: subjects.size };
}
