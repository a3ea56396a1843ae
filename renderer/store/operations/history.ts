/** Back and forth: one stack for the dossier, from the journal, also after a restart (review-window §4.6). */
import type { Step } from '../../../app/contract/events.ts';
import { redoEvent, reversed, undoEvent } from '../../../app/contract/review.ts';
import type { DossierModel } from '../model.ts';
import { didOf, type Elsewhere, type Said } from '../said.ts';
import { placeOf, shown } from '../steps/move.ts';
import { revertible } from '../steps/revert.ts';
import type { Operations } from './operations.ts';
import type { Context, Follow, Record } from './recorder.ts';
import { tell } from './tell.ts';

type History = Pick<Operations, 'undo' | 'redo' | 'revert' | 'dismissStrip' | 'note'>;

export function history({ store, stamp }: Context, record: Record): History {
  const go = (kind: 'undid' | 'redid') => {
    const { review } = store.getState();
    const event = (kind === 'undid' ? undoEvent : redoEvent)(review, stamp());
    if (event === undefined) tell(store, { kind: 'nothing' });
    else record.event(event, saidOf(kind, store.getState(), event), goToPlace(event));
  };
  return {
    undo: () => go('undid'),
    redo: () => go('redid'),
    revert(step) {
      const changes = revertible(store.getState().review, reversed(step));
      if (changes.length === 0) tell(store, { kind: 'nothing' });
      record.step({ action: 'revert', via: step.via, changes });
    },
    dismissStrip: () => store.setState({ strip: null }),
    note: (note) => tell(store, { kind: 'note', note }),
  };
}

function saidOf(kind: 'undid' | 'redid', model: DossierModel, event: Step): Said {
  return { kind, ...didOf(event), elsewhere: elsewhereOf(model, event) };
}

function elsewhereOf(model: DossierModel, { changes }: Step): Elsewhere | null {
  const place = placeOf(model, changes);
  if (place === null || place.document === model.current) return null;
  return { document: place.document, page: place.page };
}

/** The window goes to what was changed before it says so. */
function goToPlace({ changes }: Step): Follow {
  return (_before, after) => {
    const place = placeOf(after, changes);
    // A document that left the dossier, or was another file then: nothing of it can be shown.
    if (place === null || !after.documents.some(({ id }) => id === place.document)) return {};
    const there = place.document === after.current ? {} : shown(after, place.document);
    return place.subject === null
      ? there
      : { ...there, active: place.subject, lingering: place.subject };
  };
}
