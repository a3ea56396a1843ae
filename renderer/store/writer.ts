/**
 * Events to disk, in order. When the disk refuses, they wait and are offered again with the next one, and by themselves
 * until there is room again.
 */
import type { JournalEvent } from '../../app/contract/events.ts';
import type { Saving } from './model.ts';

export type Save = (
  event: JournalEvent,
) => Promise<{ readonly saved: boolean; readonly renumbered?: boolean }>;

const AGAIN_MS = 3000;
const FAILED = { saved: false, renumbered: false };

export interface Writer {
  write(event: JournalEvent): void;
  retry(): void;
  /** When everything has been offered: whether all of it is saved. */
  settled(): Promise<boolean>;
  /** When all that was written until now and since is on disk, however long that takes. */
  saved(): Promise<void>;
  /** Nothing is offered any more: another dossier is open. */
  close(): void;
}

/**
 * `tell` hears of every change, and that it failed until all is saved; `at` is the time of the event that was saved.
 * `onRenumbered`: on disk the events stand in another order than they were shown.
 */
export function createWriter(
  save: Save,
  tell: (saving: Saving, at?: string) => void,
  onRenumbered: () => void = () => {},
): Writer {
  const waiting: JournalEvent[] = [];
  let writing: Promise<void> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  let failed = false;
  let closed = false;
  let whenSaved: (() => void)[] = [];
  const fail = () => {
    failed = true;
    if (closed) return;
    tell('failed');
    again = setTimeout(retry, AGAIN_MS);
  };
  const drain = async () => {
    let moved = false;
    for (let event = waiting[0]; event !== undefined && !closed; event = waiting[0]) {
      const { saved, renumbered = false } = await save(event).catch(() => FAILED);
      moved ||= renumbered;
      if (!saved) return fail();
      waiting.shift();
      failed &&= waiting.length > 0;
      if (!failed) tell(waiting.length > 0 ? 'saving' : 'saved', event.at);
    }
    if (moved) onRenumbered();
    for (const tellSaved of whenSaved) tellSaved();
    whenSaved = [];
  };
  const retry = () => {
    clearTimeout(again);
    if (waiting.length === 0 || closed) return;
    if (!failed) tell('saving');
    writing ??= drain().finally(() => {
      writing = undefined;
    });
  };
  return {
    write(event) {
      waiting.push(event);
      retry();
    },
    retry,
    settled: async () => {
      await writing;
      return waiting.length === 0;
    },
    saved: () =>
      waiting.length === 0
        ? Promise.resolve()
        : new Promise((resolve) => {
            whenSaved.push(resolve);
          }),
    close() {
      closed = true;
      clearTimeout(again);
    },
  };
}
