import { useStore } from 'zustand';
import type { DocumentId } from '../../../app/contract/dossier.ts';
import type { Item } from '../../store/item.ts';
import { itemsOf } from '../../store/items.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import { type ByPage, marksByPage } from './itemMarks.ts';
import { wordingOf } from './wording.ts';

export interface Marked {
  readonly items: readonly Item[];
  readonly marks: ByPage;
}

/** Of the document that is shown: the pages and the strip draw the same. */
let last: { readonly document: DocumentId; readonly marked: Marked } | null = null;

/** The marks of every page; the list of a page in which nothing changed stays the same. */
export function useItemMarks(store: DossierStore, document: DocumentId): Marked {
  return markedOf(
    document,
    useStore(store, (model) => itemsOf(model, document)),
  );
}

function markedOf(document: DocumentId, items: readonly Item[]): Marked {
  const before = last?.document === document ? last.marked : null;
  if (before?.items === items) return before;
  const marks = marksByPage(items, wordingOf, before?.marks ?? new Map());
  last = { document, marked: { items, marks } };
  return last.marked;
}
