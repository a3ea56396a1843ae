import { useStore } from 'zustand';
import type { Bridge } from '../../../app/contract/requests.ts';
import type { DossierModel } from '../../store/model.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import { removing } from '../../strings/frame.ts';
import { Dialog } from './Dialog.tsx';
import type { Opening } from './useOpening.ts';

interface Props {
  readonly bridge: Pick<Bridge, 'request'>;
  readonly store: DossierStore;
  readonly opening: Pick<Opening, 'show'>;
  readonly onClose: () => void;
}

/** The document that is shown leaves the dossier: no file is touched, and no decision is lost. */
export function RemoveDialog({ bridge, store, opening, onClose }: Props) {
  const model = useStore(store);
  const info = model.documents.find(({ id }) => id === model.current);
  if (info === undefined) return null;
  const only = model.documents.length === 1;
  const remove = () => {
    onClose();
    void bridge.request('removeDocument', info.id).then(opening.show);
  };
  return (
    <Dialog title={removing.title(info.name)} className="renaming" onClose={onClose}>
      {only ? <p>{removing.only}</p> : <p>{removing.explain}</p>}
      {!only && isPublished(model, info.id) && <p>{removing.published}</p>}
      <p className="buttons end">
        <button type="button" data-focus onClick={onClose}>
          {only ? removing.close : removing.cancel} <kbd>Esc</kbd>
        </button>
        {!only && (
          <button type="button" className="primary" onClick={remove}>
            {removing.remove}
          </button>
        )}
      </p>
    </Dialog>
  );
}

function isPublished({ review }: DossierModel, id: string): boolean {
  return review.publications.some(({ output, document }) => output === 'public' && document === id);
}
