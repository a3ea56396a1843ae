import { useEffect } from 'react';
import type { Bridge, MenuState } from '../../../app/contract/requests.ts';
import type { DossierModel } from '../../store/model.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import { didOf } from '../../store/said.ts';
import { stepName } from '../../strings/steps.ts';

/** The menu names the steps that can be taken back and forth; null: no dossier is open. */
export function useMenuState(bridge: Bridge, store: DossierStore | null): void {
  useEffect(() => {
    let told = '';
    const tell = (model: DossierModel | null) => {
      const state = menuStateOf(model);
      const text = JSON.stringify(state);
      if (told === text) return;
      told = text;
      void bridge.request('menuState', state);
    };
    tell(store?.getState() ?? null);
    return store?.subscribe((model, before) => {
      if (model.review !== before.review) tell(model);
    });
  }, [bridge, store]);
}

function menuStateOf(model: DossierModel | null): MenuState {
  const last = model?.review.done.at(-1);
  const next = model?.review.undone.at(-1);
  return {
    undo: last === undefined ? null : stepName(didOf(last)),
    redo: next === undefined ? null : stepName(didOf(next)),
    dossier: model !== null,
  };
}
