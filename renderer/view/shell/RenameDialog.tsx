import { useState } from 'react';
import { useStore } from 'zustand';
import type { Bridge } from '../../../app/contract/requests.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import { renaming } from '../../strings/frame.ts';
import { Dialog } from './Dialog.tsx';
import { Message } from './Message.tsx';

interface Props {
  readonly bridge: Pick<Bridge, 'request'>;
  readonly store: DossierStore;
  readonly onClose: () => void;
}

/** The name stands in the title, among the last opened dossiers and in the annexes; no file is renamed. */
export function RenameDialog({ bridge, store, onClose }: Props) {
  const before = useStore(store, (model) => model.name);
  const [name, setName] = useState(before);
  const [failed, setFailed] = useState(false);
  const fits = name.trim() !== '';
  const keep = async () => {
    const wanted = name.trim();
    if (wanted === before) return onClose();
    const { saved } = await bridge.request('renameDossier', wanted).catch(() => NOT_SAVED);
    if (!saved) return setFailed(true);
    store.renamed(wanted);
    onClose();
  };
  return (
    <Dialog title={renaming.title} className="renaming" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (fits) void keep();
        }}
      >
        <label>
          {renaming.name}
          <input
            data-focus=""
            maxLength={200}
            value={name}
            onFocus={({ target }) => target.select()}
            onChange={({ target }) => setName(target.value)}
          />
        </label>
        <p className="quiet">{renaming.explain}</p>
        {failed && (
          <div role="alert">
            <Message tone="error" text={renaming.failed} />
          </div>
        )}
        <p className="buttons end">
          <button type="button" onClick={onClose}>
            {renaming.cancel} <kbd>Esc</kbd>
          </button>
          <button type="submit" className="primary" aria-disabled={!fits}>
            {renaming.keep} <kbd>Enter</kbd>
          </button>
        </p>
      </form>
    </Dialog>
  );
}

const NOT_SAVED = { saved: false };
