import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { DocumentInfo } from '../../../app/contract/dossier.ts';
import type { DossierModel } from '../../store/model.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import { documents } from '../../strings/frame.ts';
import { useModel } from '../useModel.ts';
import {
  type DocumentStatus,
  dossierCounts,
  folderFor,
  smallCounts,
  statusOf,
} from './documentStatus.ts';

interface Props {
  readonly store: DossierStore;
  readonly onAdd: () => void;
}

/** Every document of the dossier with its status and three small counters. */
export function DocumentsTab({ store, onAdd }: Props) {
  const model = useModel(store);
  const counted = useDeferredValue(model);
  const { all, done, open } = useMemo(() => dossierCounts(counted), [counted]);
  const list = useCurrentInSight(model.current);
  return (
    <div className="documents" ref={list}>
      <p className="quiet">{documents.summary(all, done, open)}</p>
      <p className="legend quiet" aria-hidden="true">
        ◐ {documents.signs.open} · ▤ {documents.signs.unread} · ▲ {documents.signs.conflicts}
      </p>
      <ol aria-label={documents.label}>
        {model.documents.map((info) => (
          <li key={info.id}>
            <DocumentRow model={model} info={info} onShow={() => store.showDocument(info.id)} />
          </li>
        ))}
      </ol>
      <button type="button" className="add" onClick={onAdd}>
        {documents.add}
      </button>
    </div>
  );
}

/** Of forty documents the one that is shown is looked for by nobody. */
function useCurrentInSight(current: string | null) {
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: at every other document.
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return list;
}

interface RowProps {
  readonly model: DossierModel;
  readonly info: DocumentInfo;
  readonly onShow: () => void;
}

function DocumentRow({ model, info, onShow }: RowProps) {
  const status = statusOf(model, info);
  const counts = smallCounts(model, info);
  const folder = folderFor(model.documents, info);
  return (
    <button
      type="button"
      className={`document ${status}`}
      aria-current={info.id === model.current ? 'true' : undefined}
      title={info.path}
      onClick={onShow}
    >
      <span className="name">{info.name}</span>
      {folder !== '' && <span className="state">{documents.inFolder(folder)}</span>}
      <span className="state">{statusText(model, info, status)}</span>
      {counts !== null && (
        <span className="counters">
          <Counter sign="◐" count={counts.open} text={documents.open(counts.open)} />
          <Counter sign="▤" count={counts.unread} text={documents.unread(counts.unread)} />
          <Counter sign="▲" count={counts.conflicts} text={documents.conflicts(counts.conflicts)} />
        </span>
      )}
    </button>
  );
}

function statusText(model: DossierModel, { id }: DocumentInfo, status: DocumentStatus): string {
  const reading = model.readings.get(id);
  const progress = reading?.state === 'waiting' ? reading.progress : null;
  if (status !== 'reading' || progress === null || progress.total === 0)
    return documents.status[status];
  return documents.progress(progress.done, progress.total);
}

interface CounterProps {
  readonly sign: string;
  readonly count: number;
  readonly text: string;
}

function Counter({ sign, count, text }: CounterProps) {
  return (
    <span className={count === 0 ? 'counter none' : 'counter'} title={text}>
      <span aria-hidden="true">
        {sign} {count}
      </span>
      <span className="spoken">{text}.</span>
    </span>
  );
}
