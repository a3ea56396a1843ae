import { useRef } from 'react';
import { useStore } from 'zustand';
import type { DossierModel } from '../store/model.ts';
import type { DossierStore } from '../store/operations/operations.ts';

/** Each of these changes twice or more at every decision, and few regions show it: those ask for it by name. */
const BESIDES = new Set<keyof DossierModel>(['saving', 'savedAt', 'said', 'strip']);

/** The review and how it is looked at; of `saving`, `savedAt`, `said` and `strip` it may hold what once was. */
export function useModel(store: DossierStore): DossierModel {
  const kept = useRef<DossierModel>(undefined);
  return useStore(store, (model) => {
    const before = kept.current;
    if (before !== undefined && isSameReview(before, model)) return before;
    kept.current = model;
    return model;
  });
}

function isSameReview(a: DossierModel, b: DossierModel): boolean {
  const keys = Object.keys(b) as (keyof DossierModel)[];
  return keys.every((key) => BESIDES.has(key) || a[key] === b[key]);
}
