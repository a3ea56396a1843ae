import { memo, useDeferredValue } from 'react';
import { useStore } from 'zustand';
import { countsOf } from '../../store/counts.ts';
import type { DossierModel } from '../../store/model.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import { pageTotal } from '../../store/searched.ts';
import { stand } from '../../strings/frame.ts';
import { clock } from '../clock.ts';
import type { ViewStore } from '../page/viewStore.ts';

interface Props {
  readonly store: DossierStore;
  readonly view: ViewStore;
}

/**
 * Region G: five cells. Passages and pages are two tasks with two bars, never one number. Counting may wait until
 * the decision itself has been painted.
 */
export function ShellStatus({ store, view }: Props) {
  const model = useDeferredValue(useStore(store));
  const page = useStore(view, (state) => state.page);
  return <Cells store={store} model={model} page={page} />;
}

interface CellsProps {
  readonly store: DossierStore;
  readonly model: DossierModel;
  readonly page: number;
}

const Cells = memo(function Cells({ store, model, page }: CellsProps) {
  const counts = model.current === null ? null : countsOf(model, model.current);
  const { open = 0, passages = 0, checkedPages = 0 } = counts ?? {};
  const pages = pageTotal(model.readings.get(model.current ?? ''));
  return (
    <footer className="status" data-region="status">
      <span className="cell">{pages === null ? stand.noPage : stand.page(page, pages)}</span>
      <span className="cell">
        <span>{stand.passages(open, passages)}</span>
        <progress
          value={passages - open}
          max={Math.max(1, passages)}
          aria-label={stand.passageBar}
        />
      </span>
      <span className="cell">
        <span>{stand.pages(checkedPages, pages ?? 0)}</span>
        <progress value={checkedPages} max={Math.max(1, pages ?? 1)} aria-label={stand.pageBar} />
      </span>
      <Attention store={store} model={model} />
      <span className="cell last">
        <span className={model.saving === 'failed' ? 'failed' : undefined}>{savedText(model)}</span>
        <span className="who" title={stand.who(model.reviewer)}>
          <span className="spoken">{stand.who('')}</span>
          {model.reviewer}
        </span>
      </span>
    </footer>
  );
});

/** What F8 goes to: one press leads there. */
function Attention({
  store,
  model,
}: {
  readonly store: DossierStore;
  readonly model: DossierModel;
}) {
  const text = attentionText(model);
  return (
    <button
      type="button"
      className={`cell attention${text === stand.calm ? ' calm' : ''}`}
      title={stand.attentionTip}
      aria-disabled={text === stand.calm}
      onClick={() => store.goToAttention(1)}
    >
      {text}
    </button>
  );
}

function attentionText(model: DossierModel): string {
  if (model.current === null) return stand.calm;
  const { conflicts, check, secondOpen } = countsOf(model, model.current);
  if (conflicts > 0) return stand.conflicts(conflicts);
  if (check > 0) return stand.check(check);
  return secondOpen > 0 ? stand.second(secondOpen) : stand.calm;
}

function savedText({ saving, savedAt, secondReading }: DossierModel): string {
  const text = {
    saving: stand.saving,
    failed: stand.failed,
    saved: savedAt === null ? stand.fresh : stand.saved(clock(savedAt)),
    fresh: savedAt === null ? stand.fresh : stand.saved(clock(savedAt)),
  }[saving];
  return secondReading ? `${stand.secondReading} · ${text}` : text;
}
