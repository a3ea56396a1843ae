import { useEffect, useState } from 'react';
import { type OutlineEntry, outlineOf } from '../../pdf/outline.ts';
import type { PDFDocumentProxy } from '../../pdf/pdfDocument.ts';
import { nl } from '../../strings/nl.ts';

interface Props {
  readonly pdf: PDFDocumentProxy | null;
  readonly onGo: (page: number) => void;
}

/** The document's own bookmarks, to jump with. */
export function OutlineTree({ pdf, onGo }: Props) {
  const [entries, setEntries] = useState<readonly OutlineEntry[] | null>(null);
  useEffect(() => {
    setEntries(null);
    if (pdf === null) return;
    let gone = false;
    outlineOf(pdf).then(
      (found) => gone || setEntries(found),
      () => gone || setEntries([]),
    );
    return () => {
      gone = true;
    };
  }, [pdf]);
  if (entries === null) return null;
  if (entries.length === 0) return <p className="quiet">{nl.pages.noOutline}</p>;
  return <Level entries={entries} onGo={onGo} />;
}

interface LevelProps {
  readonly entries: readonly OutlineEntry[];
  readonly onGo: (page: number) => void;
}

function Level({ entries, onGo }: LevelProps) {
  return (
    <ul className="outline">
      {entries.map(({ title, page, entries: below }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: titles repeat; the list never changes.
        <li key={place}>
          <button
            type="button"
            aria-disabled={page === null}
            onClick={() => page !== null && onGo(page)}
          >
            {title} {page !== null && <span className="quiet">{page}</span>}
          </button>
          {below.length > 0 && <Level entries={below} onGo={onGo} />}
        </li>
      ))}
    </ul>
  );
}
