import { useStore } from 'zustand';
import type { DossierStore } from '../../store/operations/operations.ts';
import { messages } from '../../strings/frame.ts';
import { saidText } from '../../strings/steps.ts';
import { nameOf } from './UndoStrip.tsx';

interface Props {
  readonly store: DossierStore | null;
  /** Spoken politely besides what was done: where one is. The number makes two equal sentences two. */
  readonly notice: { readonly text: string; readonly number: number };
  /** Spoken at once: not saved, check failed, file gone. '' for nothing. */
  readonly alert: string;
  readonly undoKey: string | undefined;
}

/** One polite and one assertive region, there from the start and empty. */
export function LiveRegions({ store, notice, alert, undoKey }: Props) {
  return (
    <>
      <div className="spoken" role="status" aria-live="polite">
        {store !== null && <Said store={store} undoKey={undoKey} />}
        <span key={notice.number}>{notice.text}</span>
      </div>
      <div className="spoken" role="alert" aria-live="assertive">
        {alert}
      </div>
    </>
  );
}

interface SaidProps {
  readonly store: DossierStore;
  readonly undoKey: string | undefined;
}

function Said({ store, undoKey }: SaidProps) {
  const { what, number } = useStore(store, (model) => model.said);
  const isGroup = what.kind === 'did' && what.via !== 'one' && what.count > 1;
  const way = isGroup && undoKey !== undefined ? ` ${messages.undoWith(undoKey)}` : '';
  return <span key={`s${number}`}>{saidText(what, (id) => nameOf(store, id)) + way}</span>;
}
