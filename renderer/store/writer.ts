/** Events to disk, in order. When the disk refuses, they wait and are offered again with the next one. */
import type { JournalEvent } from '../../app/contract/events.ts';
import type { Saving } from './model.ts';

export type Save = (
  event: JournalEvent,
) => Promise<{ readonly saved: boolean; readonly renumbered?: boolean }>;

const FAILED = { saved: false, renumbered: false };

export interface Writer {
  write(event: JournalEvent): void;
  retry(): void;
  /** When everything has been offered. */
  settled(): Promise<void>;
}

/**
 * `tell` hears of every change; `at` is the time of the event that was saved. `onRenumbered`: on disk the events stand
 * in another order than they were shown.
 */
export function createWriter(
  save: Save,
  tell: (saving: Saving, at?: string) => void,
  onRenumbered: () => void = () => {},
): Writer {
  const waiting: JournalEvent[] = [];
  let writing: Promise<void> | undefined;
  const drain = async () => {
    let moved = false;
    for (let event = waiting[0]; event !== undefined; event = waiting[0]) {
      const { saved, renumbered = false } = await save(event).catch(() => FAILED);
      moved ||= renumbered;
      if (!saved) return tell('failed');
      waiting.shift();
      tell(waiting.length > 0 ? 'saving' : 'saved', event.at);
    }
    if (moved) onRenumbered();
  };
  const retry = () => {
    if (waiting.length === 0) return;
    tell('saving');
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
    settled: async () => writing,
  };
}
