/** What lies over the review: at most one dialog, and at most one sheet in the place of the list. Free of React. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Hit } from '../../../app/contract/dossier.ts';
import type { SearchQuery } from '../../../app/contract/requests.ts';
import type { GroupKind } from '../../store/groups.ts';
import type { ListTab } from '../list/groupRows.ts';
import type { Part } from './breadth.ts';

export type Dialog =
  | 'publish'
  | 'concept'
  | 'settings'
  | 'keys'
  | 'terms'
  | 'about'
  | 'lists'
  | 'grounds'
  | 'groundList'
  | 'stakeholder';

export type Sheet =
  | { readonly kind: 'group'; readonly group: GroupKind; readonly keep: boolean }
  | { readonly kind: 'found'; readonly query: SearchQuery; readonly hits: readonly Hit[] }
  | { readonly kind: 'unjudged' }
  /** Zienswijze verwerken. */
  | { readonly kind: 'views' };

export interface Desk {
  readonly dialog: Dialog | null;
  readonly sheet: Sheet | null;
  readonly tab: ListTab;
  /** Which region is seen where not all are. */
  readonly part: Part;
  /** How often was asked where one is. */
  readonly whereAsked: number;
  /** The tour's card stands beside the work. */
  readonly touring: boolean;
}

export interface DeskStore extends StoreApi<Desk> {
  open(dialog: Dialog): void;
  close(): void;
  openSheet(sheet: Sheet): void;
  closeSheet(): void;
  /** Another dossier: nothing of the last one lies over it. */
  clear(): void;
}

const START: Desk = {
  dialog: null,
  sheet: null,
  tab: 'all',
  part: 'page',
  whereAsked: 0,
  touring: false,
};

export function createDesk(): DeskStore {
  const store = createStore<Desk>(() => START);
  return {
    ...store,
    open: (dialog) => store.setState({ dialog }),
    close: () => store.setState({ dialog: null }),
    openSheet: (sheet) => store.setState({ sheet }),
    closeSheet: () => store.setState({ sheet: null }),
    clear: () => store.setState({ dialog: null, sheet: null, tab: 'all' }),
  };
}
