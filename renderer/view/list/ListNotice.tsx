import type { ReactNode } from 'react';
import { NO_FILTER } from '../../store/model.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import { list } from '../../strings/list.ts';
import type { ListStand } from './listStand.ts';

interface Props {
  readonly store: DossierStore;
  readonly stand: ListStand;
  readonly onGoToPage: (page: number) => void;
  readonly onPublish: () => void;
}

/** What there is to say when the list is empty, or when its work is done; each with what one can do now. */
export function ListNotice({ store, stand, onGoToPage, onPublish }: Props) {
  switch (stand.kind) {
    case 'empty':
    case 'rows':
      return null;
    case 'searching':
    case 'early':
      return <Searching stand={stand} />;
    case 'refused':
      return <Notice text={list.unread} />;
    case 'none':
      return (
        <Notice text={list.none}>
          {stand.page === null ? (
            <Action text={list.publish} onPress={onPublish} />
          ) : (
            <GoTo page={stand.page} onGo={onGoToPage} />
          )}
        </Notice>
      );
    case 'filterEmpty':
      return (
        <Notice text={stand.second ? list.secondEmpty : list.filterEmpty}>
          <Action text={list.clearFilter} onPress={() => store.setFilter(NO_FILTER)} />
        </Notice>
      );
    case 'judged':
      return (
        <Notice text={list.judged(stand.pages)}>
          <GoTo page={stand.page} onGo={onGoToPage} />
        </Notice>
      );
    case 'ready':
      return (
        <Notice text={list.ready}>
          <Action text={list.publish} onPress={onPublish} />
        </Notice>
      );
  }
}

function Searching({
  stand,
}: {
  readonly stand: Extract<ListStand, { kind: 'searching' | 'early' }>;
}) {
  const { progress } = stand;
  return (
    <Notice text={progress === null ? list.waiting : list.searching(progress.done, progress.total)}>
      {progress !== null && (
        <progress
          max={Math.max(1, progress.total)}
          value={progress.done}
          aria-label={list.searching(progress.done, progress.total)}
        />
      )}
      <span className="quiet">{list.mayBegin}</span>
    </Notice>
  );
}

function Notice({ text, children }: { readonly text: string; readonly children?: ReactNode }) {
  return (
    <div className="notice">
      <p>{text}</p>
      {children !== undefined && <p className="buttons">{children}</p>}
    </div>
  );
}

function Action({ text, onPress }: { readonly text: string; readonly onPress: () => void }) {
  return (
    <button type="button" onClick={onPress}>
      {text}
    </button>
  );
}

function GoTo({ page, onGo }: { readonly page: number; readonly onGo: (page: number) => void }) {
  return <Action text={list.toPage(page)} onPress={() => onGo(page)} />;
}
