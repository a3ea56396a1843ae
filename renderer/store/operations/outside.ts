/** What comes from the main process and the engine. */
import { isRefusal } from '../../../app/contract/dossier.ts';
import { applyEvent } from '../../../app/contract/review.ts';
import type { Reading } from '../model.ts';
import { shown } from '../steps/move.ts';
import type { Operations } from './operations.ts';
import { type Context, measureMissing } from './recorder.ts';

type Outside = Pick<
  Operations,
  | 'documentChanged'
  | 'progressed'
  | 'documentRead'
  | 'setSettings'
  | 'recorded'
  | 'retrySaving'
  | 'settled'
>;

export function outside(context: Context): Outside {
  const { store, writer } = context;
  const setReading = (document: string, reading: Reading) =>
    store.setState(({ readings }) => ({ readings: new Map(readings).set(document, reading) }));
  return {
    documentChanged: (info) =>
      store.setState(({ documents }) => ({
        documents: documents.map((one) => (one.id === info.id ? info : one)),
      })),
    progressed(progress) {
      const reading = store.getState().readings.get(progress.document);
      if (reading?.state === 'ready') return;
      setReading(progress.document, { state: 'waiting', progress });
    },
    documentRead(document, read) {
      if (isRefusal(read)) return setReading(document, { state: 'refused', refusal: read });
      setReading(document, { state: 'ready', read });
      measureMissing(context, [document]);
      const { current, active } = store.getState();
      if (current === document && active === null) store.setState((old) => shown(old, document));
    },
    setSettings: (settings) => store.setState({ settings }),
    recorded: (event) => store.setState(({ review }) => ({ review: applyEvent(review, event) })),
    retrySaving: () => writer.retry(),
    settled: () => writer.settled(),
  };
}
