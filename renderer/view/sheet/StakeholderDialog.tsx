import { useId, useState } from 'react';
import { targetsOf } from '../../store/counts.ts';
import type { DossierModel } from '../../store/model.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import { stakeholders } from '../../strings/group.ts';
import { shownOf } from '../panel/shown.ts';
import { Dialog } from '../shell/Dialog.tsx';
import { useModel } from '../useModel.ts';

export interface StakeholderDialogProps {
  readonly store: DossierStore;
  readonly onClose: () => void;
}

/** Z: whom the chosen passages are about. The last named one stands ready, so that Enter is enough. */
export function StakeholderDialog({ store, onClose }: StakeholderDialogProps) {
  const model = useModel(store);
  const [targets] = useState(() => targetsOf(store.getState()));
  const known = knownStakeholders(model);
  const current = targets.length === 0 ? null : (shownOf(targets).stakeholder ?? null);
  const [name, setName] = useState(current ?? known[0] ?? '');
  const list = useId();
  const apply = (value: string | null) => {
    store.setStakeholder(value);
    onClose();
  };
  return (
    <Dialog title={stakeholders.title} className="stakeholder" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') apply(name.trim());
        }}
      >
        <p>{stakeholders.explain(targets.length)}</p>
        <label>
          {stakeholders.name}
          <input
            data-focus=""
            list={list}
            maxLength={200}
            value={name}
            onFocus={({ target }) => target.select()}
            onChange={({ target }) => setName(target.value)}
          />
        </label>
        <datalist id={list}>
          {known.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
        {known.length > 0 && <Known known={known} onChoose={(one) => apply(one)} />}
        <p className="buttons end">
          {current !== null && (
            <button type="button" onClick={() => apply(null)}>
              {stakeholders.none}
            </button>
          )}
          <button type="button" onClick={onClose}>
            {stakeholders.cancel} <kbd>Esc</kbd>
          </button>
          <button type="submit" className="primary" aria-disabled={name.trim() === ''}>
            {stakeholders.apply} <kbd>Enter</kbd>
          </button>
        </p>
      </form>
    </Dialog>
  );
}

interface KnownProps {
  readonly known: readonly string[];
  readonly onChoose: (name: string) => void;
}

function Known({ known, onChoose }: KnownProps) {
  return (
    <div className="known">
      <h2>{stakeholders.known}</h2>
      {known.map((one) => (
        <button key={one} type="button" onClick={() => onChoose(one)}>
          {one}
        </button>
      ))}
    </div>
  );
}

/** Of the whole dossier, last named first. */
export function knownStakeholders({ review }: Pick<DossierModel, 'review'>): string[] {
  const names = new Set<string>();
  for (const step of [...review.done].reverse())
    for (const change of step.changes)
      if (change.kind === 'stakeholder' && change.after !== null) names.add(change.after);
  for (const { stakeholders: own } of review.documents.values())
    for (const name of own.values()) names.add(name);
  const inUse = new Set(
    [...review.documents.values()].flatMap((d) => [...d.stakeholders.values()]),
  );
  return [...names].filter((name) => inUse.has(name));
}
