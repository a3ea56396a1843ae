import { useEffect, useRef } from 'react';
import type { Bridge, MenuState } from '../../../app/contract/requests.ts';
import type { DossierModel } from '../../store/model.ts';
import { didOf } from '../../store/said.ts';
import { stepName } from '../../strings/steps.ts';

/** The menu names the steps that can be taken back and forth. */
export function useMenuState(bridge: Bridge, model: DossierModel | null): void {
  const told = useRef('');
  const state = menuStateOf(model);
  const text = JSON.stringify(state);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is the state.
  useEffect(() => {
    if (told.current === text) return;
    told.current = text;
    void bridge.request('menuState', state);
  }, [bridge, text]);
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
