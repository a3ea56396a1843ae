/**
 * One dossier in the window: the store, and what goes between it and the main process. Documents are asked for one
 * by one in their order, the one that is shown first.
 */
import type { DocumentId, OpenedDossier } from '../../app/contract/dossier.ts';
import type { Bridge } from '../../app/contract/requests.ts';
import type { Settings } from '../../app/contract/settings.ts';
import { createDossierStore, type StoreDoors } from '../store/dossierStore.ts';
import type { DossierModel } from '../store/model.ts';
import type { DossierStore } from '../store/operations/operations.ts';
import { messages } from '../strings/frame.ts';

export interface Session {
  readonly store: DossierStore;
  /** Once more after a failure, or after the password was given. */
  read(document: DocumentId): void;
  close(): void;
}

/** `before`: what the window showed until now. */
export function openSession(
  opened: OpenedDossier,
  settings: Settings,
  bridge: Bridge,
  before: DossierModel | null = null,
): Session {
  const doors: StoreDoors = {
    save: (event) => bridge.request('append', event),
    journal: () => bridge.request('journal'),
    measure: (document, bounds) => bridge.request('measure', document, bounds),
  };
  const store = createDossierStore(opened, settings, doors, before);
  const reader = readerOf(store, bridge);
  const off = [
    bridge.on('progress', (progress) => store.progressed(progress)),
    bridge.on('early', (early) => store.documentEarly(early)),
    bridge.on('document', (info) => {
      store.documentChanged(info);
      // Another list or profile changes what is proposed in it.
      const state = store.getState().readings.get(info.id)?.state;
      const wasRead = state === 'ready' || state === 'refused';
      if (info.state === 'waiting' && wasRead) reader.read(info.id);
    }),
    bridge.on('recorded', (event) => store.recorded(event)),
    bridge.on('profileChanged', () => store.tellProfile()),
    watchCurrent(store, reader.read),
    watchSaving(store, bridge),
  ];
  void reader.readAll(shownFirst(store.getState()));
  return {
    store,
    read: reader.read,
    close() {
      reader.stop();
      store.stopSaving();
      for (const stop of off) stop();
    },
  };
}

function shownFirst({ documents, current }: DossierModel): readonly DocumentId[] {
  const others = documents.map(({ id }) => id).filter((id) => id !== current);
  return current === null ? others : [current, ...others];
}

function readerOf(store: DossierStore, bridge: Bridge) {
  let stopped = false;
  const read = async (document: DocumentId) => {
    const again = store.getState().readings.get(document)?.state === 'refused';
    const answer = await bridge
      .request(again ? 'retry' : 'readDocument', document)
      .catch(() => FAILED);
    if (!stopped) store.documentRead(document, answer);
  };
  return {
    read: (document: DocumentId) => void read(document),
    async readAll(documents: readonly DocumentId[]) {
      for (const document of documents) {
        const state = store.getState().readings.get(document)?.state;
        if (stopped) return;
        if (state !== 'ready' && state !== 'refused') await read(document);
      }
    },
    stop() {
      stopped = true;
    },
  };
}

const FAILED = {
  refused: true,
  code: 'engine-failed',
  sentence: messages.engine,
  advice: '',
  page: null,
} as const;

/** Whoever opens a document does not wait for the others. */
function watchCurrent(store: DossierStore, read: (document: DocumentId) => void): () => void {
  return store.subscribe(({ current, readings }, before) => {
    if (current === null || current === before.current) return;
    const state = readings.get(current)?.state;
    if (state !== 'ready' && state !== 'refused') read(current);
  });
}

/** Closing asks while decisions wait that the disk refused. */
function watchSaving(store: DossierStore, bridge: Bridge): () => void {
  return store.subscribe(({ saving }, before) => {
    const unsaved = saving === 'failed';
    if (unsaved !== (before.saving === 'failed')) void bridge.request('unsaved', unsaved);
  });
}
