/** One numbering for what the window decides and what this process writes itself. */
import type { JournalEvent } from '../../contract/events.ts';

/**
 * An event that the window made before it had heard of one that was written here comes after that one. Of an undo
 * the last step is another by then: its changes become a step of their own.
 */
export function inOrder(event: JournalEvent, lastSeq: number): JournalEvent {
  if (event.seq > lastSeq || event.kind === 'publication') return event;
  const seq = lastSeq + 1;
  return event.kind === 'step'
    ? { ...event, seq }
    : { ...event, seq, kind: 'step', action: 'revert' };
}

/** The answer to it got lost, and the window offers it once more. */
export function isSameEvent(event: JournalEvent, last: JournalEvent | undefined): boolean {
  return last !== undefined && JSON.stringify(event) === JSON.stringify(last);
}
