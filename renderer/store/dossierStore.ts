/**
 * The state of the window, free of React. Every change of the review is an event: it is shown at once and sent to
 * disk, in order. What can be undone is what is in the journal; how things are looked at is not.
 */
import { createStore } from 'zustand/vanilla';
import type { Measured, OpenedDossier, Refusal } from '../../app/contract/dossier.ts';
import type { Bounds, JournalEvent } from '../../app/contract/events.ts';
import { foldJournal } from '../../app/contract/review.ts';
import type { Settings } from '../../app/contract/settings.ts';
import { type DossierModel, NO_FILTER } from './model.ts';
import { deciding } from './operations/deciding.ts';
import { history } from './operations/history.ts';
import { looking } from './operations/looking.ts';
import { marking } from './operations/marking.ts';
import type { DossierStore } from './operations/operations.ts';
import { outside } from './operations/outside.ts';
import { type Context, recorder } from './operations/recorder.ts';
import { stayed } from './stay.ts';
import type { Save } from './writer.ts';
import { createWriter } from './writer.ts';

export interface StoreDoors {
  readonly save: Save;
  readonly measure: (document: string, bounds: Bounds[]) => Promise<readonly Measured[] | Refusal>;
  /** As it is on disk. */
  readonly journal?: () => Promise<readonly JournalEvent[]>;
  readonly now?: () => string;
  readonly newId?: () => string;
}

/** `before`: the dossier as the window had it until now, whatever dossier that was. */
export function createDossierStore(
  opened: OpenedDossier,
  settings: Settings,
  doors: StoreDoors,
  before: DossierModel | null = null,
): DossierStore {
  const store = createStore<DossierModel>(() => ({
    ...modelOf(opened, settings),
    ...stayed(before, opened),
  }));
  const writer = createWriter(
    doors.save,
    (saving, at) => store.setState((old) => ({ saving, savedAt: at ?? old.savedAt })),
    () => void doors.journal?.().then((events) => store.setState({ review: foldJournal(events) })),
  );
  const context: Context = {
    store,
    writer,
    measure: doors.measure,
    newId: doors.newId ?? (() => `h-${crypto.randomUUID()}`),
    stamp: () => ({
      at: (doors.now ?? (() => new Date().toISOString()))(),
      by: store.getState().reviewer,
    }),
  };
  const record = recorder(context);
  return {
    ...store,
    ...looking(context),
    ...deciding(context, record),
    ...marking(context, record),
    ...history(context, record),
    ...outside(context),
  };
}

function modelOf(opened: OpenedDossier, settings: Settings): DossierModel {
  const { folder, name, documents, journal, reviewer, same = [] } = opened;
  return {
    ...{ folder, name, documents, reviewer, settings },
    readings: new Map(),
    review: foldJournal(journal),
    measured: new Map(),
    current: documents[0]?.id ?? null,
    active: null,
    chosen: new Set(),
    filter: NO_FILTER,
    order: 'page',
    lingering: null,
    secondReading: false,
    stay: null,
    saving: 'fresh',
    savedAt: journal.at(-1)?.at ?? null,
    said: { what: { kind: 'none' }, number: 0 },
    strip: null,
    news: same.length === 0 ? null : { kind: 'same', files: same },
  };
}
