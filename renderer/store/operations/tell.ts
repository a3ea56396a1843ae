import type { StoreApi } from 'zustand/vanilla';
import type { DossierModel } from '../model.ts';
import type { Said } from '../said.ts';

export function tell(store: StoreApi<DossierModel>, what: Said): void {
  store.setState(({ said }) => ({ said: { what, number: said.number + 1 } }));
}
