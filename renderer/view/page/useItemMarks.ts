import { useStore } from 'zustand';
import type { DocumentId } from '../../../app/contract/dossier.ts';
import { itemPagesOf, itemsOf } from '../../store/items.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import { type Marked, markedOf } from './itemMarks.ts';
import { wordingOf } from './wording.ts';

/** Of the document that is shown: the pages and the strip draw the same. */
let last: { readonly document: DocumentId; readonly marked: Marked } | null = null;

/** The marks of every page; the list of a page in which nothing changed stays the same. */
export function useItemMarks(store: DossierStore, document: DocumentId): Marked {
  return useStore(store, (model) => {
    const items = itemsOf(model, document);
    const before = last?.document === document ? last.marked : null;
    if (before?.items === items) return before;
    const marked = markedOf({ items, pages: itemPagesOf(model, document) }, wordingOf, before);
    last = { document, marked };
    return marked;
  });
}
