import { useStore } from 'zustand';
import type { DossierStore } from '../../store/operations/operations.ts';
import { nl } from '../../strings/nl.ts';

/** Until the document was read and searched: a sheet of paper, and how far it is. */
export function WaitingPage({ store }: { readonly store: DossierStore }) {
  const document = useStore(store, ({ documents, current }) =>
    documents.find(({ id }) => id === current),
  );
  const reading = useStore(store, ({ readings, current }) => readings.get(current ?? ''));
  if (document === undefined) return <p className="pages waiting">{nl.pages.nothingOpen}</p>;
  if (reading?.state === 'refused')
    return (
      <div className="pages waiting">
        <p className="bar error" role="alert">
          {reading.refusal.sentence} {reading.refusal.advice}
        </p>
      </div>
    );
  const progress = reading?.state === 'waiting' ? reading.progress : null;
  return (
    <div className="pages waiting" aria-busy="true">
      <div className="skeleton paperSize">
        <p role="status">
          {progress === null || progress.total === 0
            ? nl.pages.reading(document.name)
            : nl.pages.readingPage(document.name, progress.done, progress.total)}
        </p>
      </div>
    </div>
  );
}
