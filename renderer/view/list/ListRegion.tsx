import { useDeferredValue, useMemo } from 'react';
import type { DossierStore } from '../../store/operations/operations.ts';
import { rowsOf } from '../../store/rows.ts';
import { list } from '../../strings/list.ts';
import { useModel } from '../useModel.ts';
import { GroupsGrid } from './GroupsGrid.tsx';
import type { GroupTab, ListTab } from './groupRows.ts';
import { ListHeader } from './ListHeader.tsx';
import { ListNotice } from './ListNotice.tsx';
import { ListTabs } from './ListTabs.tsx';
import { type ListStand, listStandOf } from './listStand.ts';
import { PassageGrid } from './PassageGrid.tsx';

export interface ListRegionProps {
  readonly store: DossierStore;
  /** Outlives the region: a sheet takes its place and gives it back. */
  readonly tab: ListTab;
  readonly onTab: (tab: ListTab) => void;
  /** Only the signs of the rows are seen. */
  readonly folded?: boolean;
  readonly onGoToPage: (page: number) => void;
  readonly onPublish: () => void;
  /** Opens the sheet of the group of the active passage. */
  readonly onGroup: (kind: GroupTab, keep: boolean) => void;
  /** Enter: to the page, at the passage. */
  readonly onEnter?: () => void;
  /** Pixels from the top of the window at which the active passage stands on the page. */
  readonly alignAt?: number | null;
}

/** Also where a filter leaves none of them. */
const WITH_ROWS: ReadonlySet<ListStand['kind']> = new Set(['rows', 'early', 'judged', 'ready']);

/**
 * Region E: every passage of the document, or its groups (review-window §2.5). Rows follow a key at once; what is
 * counted over them follows when they have been painted.
 */
export function ListRegion(props: ListRegionProps) {
  const { store, tab, folded, onTab, onGoToPage, onPublish, onGroup } = props;
  const model = useModel(store);
  const counted = useDeferredValue(model);
  const stand = useMemo(() => listStandOf(counted), [counted]);
  const has = rowsOf(model).length > 0 || WITH_ROWS.has(stand.kind);
  return (
    <section
      className={`list${folded ? ' folded' : ''}`}
      data-region="list"
      aria-label={list.label}
    >
      <ListHeader store={store} model={counted} groups={tab !== 'all'} />
      <ListTabs tab={tab} onTab={onTab} />
      {has && tab === 'all' && (
        <PassageGrid
          store={store}
          model={model}
          alignAt={props.alignAt ?? null}
          onEnter={props.onEnter}
        />
      )}
      {has && tab !== 'all' && (
        <GroupsGrid store={store} model={model} tab={tab} onGroup={onGroup} />
      )}
      <ListNotice store={store} stand={stand} onGoToPage={onGoToPage} onPublish={onPublish} />
    </section>
  );
}
