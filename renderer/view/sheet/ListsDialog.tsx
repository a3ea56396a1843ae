import { useState } from 'react';
import { useStore } from 'zustand';
import type { ListEntry } from '../../../app/contract/events.ts';
import { normalised } from '../../store/groups.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import { lists } from '../../strings/group.ts';
import { Dialog } from '../shell/Dialog.tsx';

export interface ListsDialogProps {
  readonly store: DossierStore;
  readonly onClose: () => void;
}

/** Words that are always proposed, and words that never are, in this dossier. */
export function ListsDialog({ store, onClose }: ListsDialogProps) {
  const entries = useStore(store, ({ review }) => review.lists);
  return (
    <Dialog title={lists.title} className="dossierLists" onClose={onClose}>
      <p>{lists.explain}</p>
      {(['redact', 'keep'] as const).map((list) => (
        <OneList key={list} store={store} list={list} entries={entries} />
      ))}
      <p className="buttons end">
        <button type="button" className="primary" onClick={onClose}>
          {lists.close} <kbd>Esc</kbd>
        </button>
      </p>
    </Dialog>
  );
}

interface OneListProps {
  readonly store: DossierStore;
  readonly list: ListEntry['list'];
  readonly entries: readonly ListEntry[];
}

function OneList({ store, list, entries }: OneListProps) {
  const own = entries.filter((entry) => entry.list === list);
  const other = list === 'redact' ? 'keep' : 'redact';
  return (
    <section>
      <h2>{lists[list]}</h2>
      {own.length === 0 && <p className="quiet">{lists.empty}</p>}
      <ul>
        {own.map((entry) => (
          <li key={entry.text}>
            <b>{entry.text}</b>
            <span className="quiet">{entry.reason}</span>
            <button
              type="button"
              aria-label={lists.move(entry.text, lists[other])}
              onClick={() => store.setList(entry, { ...entry, list: other })}
            >
              {lists.moveShort}
            </button>
            <button
              type="button"
              aria-label={lists.remove(entry.text)}
              onClick={() => store.setList(entry, null)}
            >
              {lists.removeShort}
            </button>
          </li>
        ))}
      </ul>
      <NewEntry list={list} entries={entries} onAdd={(entry) => store.setList(null, entry)} />
    </section>
  );
}

interface NewEntryProps {
  readonly list: ListEntry['list'];
  readonly entries: readonly ListEntry[];
  readonly onAdd: (entry: ListEntry) => void;
}

function NewEntry({ list, entries, onAdd }: NewEntryProps) {
  const [text, setText] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const problem = problemOf(text, list, reason, entries);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (problem !== '' || text.trim() === '') return;
        onAdd({ list, text: text.trim(), reason: reason.trim() });
        setText('');
        setReason('');
        setTried(false);
      }}
    >
      <label>
        {lists.word}
        <input value={text} maxLength={200} onChange={({ target }) => setText(target.value)} />
      </label>
      <label>
        {lists.reason}
        <input value={reason} maxLength={2000} onChange={({ target }) => setReason(target.value)} />
      </label>
      <button type="submit">{lists.add}</button>
      {tried && problem !== '' && (
        <p role="alert" className="problem">
          {problem}
        </p>
      )}
    </form>
  );
}

/** What stays readable needs a reason; a word is on one list only. */
export function problemOf(
  text: string,
  list: ListEntry['list'],
  reason: string,
  entries: readonly ListEntry[],
): string {
  const wanted = normalised(text);
  if (entries.some((entry) => normalised(entry.text) === wanted)) return lists.double;
  return list === 'keep' && reason.trim() === '' ? lists.needsReason : '';
}
