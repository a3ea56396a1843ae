import { useMemo, useRef } from 'react';
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

/** The marks of every page; the list of a page in which nothing changed stays the same. */
export function useItemMarks(store: DossierStore, document: DocumentId): Marked {
  const items = useStore(store, (model) => itemsOf(model, document));
  const active = useStore(store, (model) => model.active);
  const chosen = useStore(store, (model) => model.chosen);
  const kept = useRef<ByPage>(new Map());
  const marks = useMemo(() => {
    kept.current = marksByPage({ items, active, chosen }, wordingOf, kept.current);
    return kept.current;
  }, [items, active, chosen]);
  return useMemo(() => ({ items, marks }), [items, marks]);
}
