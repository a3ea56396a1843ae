import { useStore } from 'zustand';
import type { DossierStore } from '../../store/operations/operations.ts';
import { isUnreadable } from '../../store/readable.ts';
import { nl } from '../../strings/nl.ts';

/** Until the document was read and searched: a sheet of paper, and how far it is. */
export function WaitingPage({ store }: { readonly store: DossierStore }) {
  const document = useStore(store, ({ documents, current }) =>
    documents.find(({ id }) => id === current),
  );
  const reading = useStore(store, ({ readings, current }) => readings.get(current ?? ''));
  const unreadable = useStore(store, isUnreadable);
  if (document === undefined) return <p className="pages waiting">{nl.pages.nothingOpen}</p>;
  if (unreadable) return <p className="pages waiting">{nl.pages.unread(document.name)}</p>;
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
