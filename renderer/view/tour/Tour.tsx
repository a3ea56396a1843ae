import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { commandEntry } from '../../../app/contract/commands.ts';
import type { KeyMap } from '../../../app/contract/keyScheme.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import { type TourCommand, tour } from '../../strings/settings.ts';
import { tourDone } from './tourSteps.ts';

interface Props {
  readonly store: DossierStore;
  readonly keys: KeyMap;
  readonly onClose: () => void;
}

/** A card beside the work, never over it: one does what it says, in the window itself. */
export function Tour({ store, keys, onClose }: Props) {
  const review = useStore(store, (model) => model.review);
  const [at, setAt] = useState(0);
  const step = tour.steps[at]!;
  const isLast = at === tour.steps.length - 1;
  useHighlight(step.region);
  const keyOf = (command: TourCommand) =>
    keys.get(command)?.[0] ?? `“${commandEntry(command).label}”`;
  return (
    <aside className="tour" aria-label={tour.label}>
      <header>
        <span className="quiet">{tour.step(at + 1, tour.steps.length)}</span>
        {tourDone(step.id, review) && <span className="tourDone">✔ {tour.done}</span>}
      </header>
      <div role="status">
        <h2>{step.title}</h2>
        <p>{step.text(keyOf)}</p>
      </div>
      <div className="buttons">
        <button type="button" className="plain" onClick={onClose}>
          {tour.stop}
        </button>
        <span className="gap" />
        <button type="button" aria-disabled={at === 0} onClick={() => setAt(Math.max(0, at - 1))}>
          {tour.previous}
        </button>
        <button type="button" onClick={() => (isLast ? onClose() : setAt(at + 1))}>
          {isLast ? tour.end : tour.next}
        </button>
      </div>
    </aside>
  );
}

/** The region that the step is about has a frame. */
function useHighlight(region: string): void {
  useEffect(() => {
    const element = document.querySelector(`[data-region="${region}"]`);
    element?.classList.add('toured');
    return () => element?.classList.remove('toured');
  }, [region]);
}
