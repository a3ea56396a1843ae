import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { activeItem, standOf } from '../../store/counts.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import { stand } from '../../strings/frame.ts';
import { nl } from '../../strings/nl.ts';
import type { ViewStore } from '../page/viewStore.ts';
import type { DeskStore } from './desk.ts';

export interface Notice {
  readonly text: string;
  readonly number: number;
}

/** Ctrl+I: spoken, and shown for a while. */
export function useWhere(store: DossierStore, view: ViewStore, desk: DeskStore): Notice {
  const asked = useStore(desk, ({ whereAsked }) => whereAsked);
  const answered = useRef(asked);
  const [notice, setNotice] = useState<Notice>({ text: '', number: 0 });
  useEffect(() => {
    if (asked === answered.current) return;
    answered.current = asked;
    setNotice({ text: whereText(store, view), number: asked });
    const timer = setTimeout(() => setNotice({ text: '', number: asked }), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [asked, store, view]);
  return notice;
}

const SHOWN_MS = 8000;

function whereText(store: DossierStore, view: ViewStore): string {
  const model = store.getState();
  const item = activeItem(model);
  const { page } = view.getState();
  const state = item === null ? stand.hereNone : `${nl.states[item.form]}.`;
  const open = model.current === null ? 0 : standOf(model, model.current, page).open;
  return stand.here(page, state, open);
}
