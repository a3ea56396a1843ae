/** What comes from the main process and the engine. */
import { isRefusal } from '../../../app/contract/dossier.ts';
import { applyEvent } from '../../../app/contract/review.ts';
import type { Item } from '../item.ts';
import { itemsOf } from '../items.ts';
import type { DossierModel, Reading } from '../model.ts';
import { keptOf } from '../searched.ts';
import { stillActive } from '../steps/move.ts';
import type { Operations } from './operations.ts';
import { type Context, measureMissing } from './recorder.ts';

type Outside = Pick<
  Operations,
  | 'documentChanged'
  | 'progressed'
  | 'documentEarly'
  | 'documentRead'
  | 'setSettings'
  | 'dismissNews'
  | 'tellProfile'
  | 'renamed'
  | 'recorded'
  | 'retrySaving'
  | 'settled'
  | 'saved'
  | 'stopSaving'
>;

export function outside(context: Context): Outside {
  const { store, writer } = context;
  const setReading = (document: string, reading: Reading) =>
    store.setState(({ readings }) => ({ readings: new Map(readings).set(document, reading) }));
  const arrive = (document: string, reading: Reading) => {
    const before = itemsOf(store.getState(), document);
    setReading(document, reading);
    measureMissing(context, [document]);
    store.setState((old) => (old.current === document ? placeIn(old, before, reading) : {}));
  };
  /** What was decided and is no longer proposed stays, and the reader hears of it. */
  const tellKept = (document: string, before: number) =>
    store.setState((old) => {
      const count = keptCount(old, document);
      return count > before ? { news: { kind: 'kept', document, count } } : {};
    });
  return {
    documentChanged: (info) =>
      store.setState(({ documents }) => ({
        documents: documents.map((one) => (one.id === info.id ? info : one)),
      })),
    progressed(progress) {
      const reading = store.getState().readings.get(progress.document);
      if (reading?.state === 'ready' || reading?.state === 'refused') return;
      const early = reading?.state === 'waiting' ? reading.early : null;
      setReading(progress.document, { state: 'waiting', progress, early });
    },
    documentEarly(early) {
      const reading = store.getState().readings.get(early.document);
      if (reading?.state === 'ready') return;
      const progress = reading?.state === 'waiting' ? reading.progress : null;
      arrive(early.document, { state: 'waiting', progress, early });
    },
    documentRead(document, read) {
      if (isRefusal(read)) {
        // What was read before stays in sight: judging goes on until the file is back.
        const isInSight = store.getState().readings.get(document)?.state === 'ready';
        if (isInSight && OUT_OF_PLACE.has(read.code)) return;
        return setReading(document, { state: 'refused', refusal: read });
      }
      const before = keptCount(store.getState(), document);
      arrive(document, { state: 'ready', read });
      tellKept(document, before);
    },
    setSettings: (settings) =>
      store.setState((old) => {
        const other = settings.profile !== old.settings.profile;
        return other ? { settings, news: { kind: 'profile' } } : { settings };
      }),
    dismissNews: () => store.setState({ news: null }),
    renamed: (name) => store.setState({ name }),
    tellProfile: () => store.setState({ news: { kind: 'profile' } }),
    // One that crossed an own step on its way is put in its place when the journal is read again.
    recorded: (event) =>
      store.setState(({ review }) => {
        const lastSeq = Math.max(review.lastSeq, event.seq);
        return { review: { ...applyEvent(review, event), lastSeq } };
      }),
    retrySaving: () => writer.retry(),
    settled: () => writer.settled(),
    saved: () => writer.saved(),
    stopSaving: () => writer.close(),
  };
}

/** Who was there before waits for their passage while the first pages come in. */
function placeIn(model: DossierModel, before: readonly Item[], { state }: Reading) {
  const { stay, active } = model;
  if (stay === null || active === null || stay.item?.id !== active)
    return stillActive(model, before);
  return state === 'waiting' ? {} : stillActive(model, [...before, stay.item]);
}

const OUT_OF_PLACE: ReadonlySet<string> = new Set(['gone', 'changed', 'input-unreadable']);

function keptCount(model: DossierModel, document: string): number {
  const { marks, unplaced } = keptOf(model, document);
  return marks.size + unplaced.length;
}
