import type { DocumentInfo } from '../../../app/contract/dossier.ts';
import type { DossierModel } from '../../store/model.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import { documents } from '../../strings/frame.ts';
import { useModel } from '../useModel.ts';
import { type DocumentStatus, smallCounts, statusOf } from './documentStatus.ts';

interface Props {
  readonly store: DossierStore;
  readonly onAdd: () => void;
}

/** Every document of the dossier with its status and three small counters. */
export function DocumentsTab({ store, onAdd }: Props) {
  const model = useModel(store);
  return (
    <div className="documents">
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

interface RowProps {
  readonly model: DossierModel;
  readonly info: DocumentInfo;
  readonly onShow: () => void;
}

function DocumentRow({ model, info, onShow }: RowProps) {
  const status = statusOf(model, info);
  const counts = smallCounts(model, info);
  return (
    <button
      type="button"
      className={`document ${status}`}
      aria-current={info.id === model.current ? 'true' : undefined}
      title={info.name}
      onClick={onShow}
    >
      <span className="name">{info.name}</span>
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
