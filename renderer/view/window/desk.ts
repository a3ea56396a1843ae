/** What lies over the review: at most one dialog, and at most one sheet in the place of the list. Free of React. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Hit } from '../../../app/contract/dossier.ts';
import type { SearchQuery } from '../../../app/contract/requests.ts';
import type { GroupKind } from '../../store/groups.ts';
import type { ListTab } from '../list/groupRows.ts';
import type { Drafts } from '../publish/draft.ts';
import type { Part } from './breadth.ts';

export type Dialog =
  | 'publish'
  | 'concept'
  | 'settings'
  | 'keys'
  | 'terms'
  | 'about'
  | 'lists'
  | 'rename'
  | 'remove'
  | 'grounds'
  | 'groundList'
  | 'stakeholder';

export type Sheet =
  | { readonly kind: 'group'; readonly group: GroupKind; readonly keep: boolean }
  | { readonly kind: 'found'; readonly query: SearchQuery; readonly hits: readonly Hit[] }
  | { readonly kind: 'unjudged' }
  /** Zienswijze verwerken. */
  | { readonly kind: 'views' }
  /** Everything of the document that is open, from the publishing dialog and back to it. */
  | { readonly kind: 'rest' };

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
  /** What was filled in for publications that were not made yet. */
  readonly drafts: Drafts;
  open(dialog: Dialog): void;
  close(): void;
  openSheet(sheet: Sheet): void;
  closeSheet(): void;
  /** The publishing dialog gives way to the sheet; both ends of the sheet lead back. */
  decideRest(): void;
  backToPublishing(): void;
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
  const drafts: Drafts = new Map();
  return {
    ...store,
    drafts,
    open: (dialog) => store.setState({ dialog }),
    close: () => store.setState({ dialog: null }),
    openSheet: (sheet) => store.setState({ sheet }),
    closeSheet: () => store.setState({ sheet: null }),
    decideRest: () => store.setState({ dialog: null, sheet: { kind: 'rest' } }),
    backToPublishing: () => store.setState({ dialog: 'publish', sheet: null }),
    clear: () => {
      drafts.clear();
      store.setState({ dialog: null, sheet: null, tab: 'all' });
    },
  };
}
