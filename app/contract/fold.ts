/** From the journal to the state of the review. Pure: the window and the publication share it. */
import type { Decision } from '../../redaction/model/redaction.ts';
import type { Action, Change, JournalEvent, Judgement } from './journal.ts';

export interface Judged extends Judgement {
  readonly at: string;
  readonly by: string;
}

export interface ReviewState {
  readonly lastSeq: number;
  readonly judgements: ReadonlyMap<string, Judged>;
  readonly checkedPages: ReadonlySet<number>;
  /** Steps in force, oldest first; the last is the next to undo. */
  readonly done: readonly JournalEvent[];
  /** Steps taken back, the last is the next to redo. */
  readonly undone: readonly JournalEvent[];
}

export const EMPTY_REVIEW: ReviewState = {
  lastSeq: 0,
  judgements: new Map(),
  checkedPages: new Set(),
  done: [],
  undone: [],
};

export function foldJournal(events: readonly JournalEvent[]): ReviewState {
  return events.reduce(applyEvent, EMPTY_REVIEW);
}

export function applyEvent(state: ReviewState, event: JournalEvent): ReviewState {
  const judgements = new Map(state.judgements);
  const checkedPages = new Set(state.checkedPages);
  for (const change of event.changes) {
    if (change.kind === 'passage') {
      if (change.after === null) judgements.delete(change.subject);
      else judgements.set(change.subject, { ...change.after, at: event.at, by: event.by });
    } else if (change.after) checkedPages.add(change.page);
    else checkedPages.delete(change.page);
  }
  return { lastSeq: event.seq, judgements, checkedPages, ...stacks(state, event) };
}

function stacks(
  { done, undone }: ReviewState,
  event: JournalEvent,
): Pick<ReviewState, 'done' | 'undone'> {
  if (event.kind === 'step') return { done: [...done, event], undone: [] };
  if (event.kind === 'undo') {
    const last = done.at(-1);
    return { done: done.slice(0, -1), undone: last === undefined ? undone : [...undone, last] };
  }
  const last = undone.at(-1);
  return { done: last === undefined ? done : [...done, last], undone: undone.slice(0, -1) };
}

export interface Stamp {
  readonly at: string;
  readonly by: string;
}

export function stepEvent(
  state: ReviewState,
  action: Action,
  changes: Change[],
  stamp: Stamp,
): JournalEvent {
  return { seq: state.lastSeq + 1, ...stamp, kind: 'step', action, changes };
}

/** Undefined when there is nothing to undo. */
export function undoEvent(state: ReviewState, stamp: Stamp): JournalEvent | undefined {
  const step = state.done.at(-1);
  if (step === undefined) return undefined;
  const changes = step.changes.map(reversed).reverse();
  return { seq: state.lastSeq + 1, ...stamp, kind: 'undo', action: step.action, changes };
}

/** Undefined when there is nothing to redo. */
export function redoEvent(state: ReviewState, stamp: Stamp): JournalEvent | undefined {
  const step = state.undone.at(-1);
  if (step === undefined) return undefined;
  const { action, changes } = step;
  return { seq: state.lastSeq + 1, ...stamp, kind: 'redo', action, changes };
}

function reversed(change: Change): Change {
  return change.kind === 'page'
    ? { ...change, before: change.after, after: change.before }
    : { ...change, before: change.after, after: change.before };
}

/** For the engine: what a person decided; an `open` judgement is no decision. */
export function decisionsOf({ judgements }: ReviewState): Decision[] {
  return [...judgements].flatMap(([subject, { verdict, grounds, at, by }]) =>
    verdict === 'open' ? [] : [{ subject, verdict, grounds, at, by }],
  );
}
