/** From the journal to the state of the review. Pure: the window, the command line and publication share it. */
import type { Decision, Mark } from '../../redaction/model/redaction.ts';
import type { DocumentId } from './dossier.ts';
import type {
  Action,
  Change,
  HandMark,
  JournalEvent,
  Judgement,
  ListEntry,
  Publication,
  SecondCheck,
  Step,
  Via,
  View,
} from './events.ts';

export interface Stamp {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by: string;
}

export type Judged = Judgement & Stamp & { readonly via: Via };
export type Second = SecondCheck & Stamp;

/** Keys are ids of passages and marks. */
export interface DocumentReview {
  readonly judgements: ReadonlyMap<string, Judged>;
  readonly marks: ReadonlyMap<string, HandMark & Stamp>;
  readonly seconds: ReadonlyMap<string, Second>;
  readonly stakeholders: ReadonlyMap<string, string>;
  readonly views: ReadonlyMap<string, View & Stamp>;
  readonly checkedPages: ReadonlySet<number>;
  /** Decided on a version of the file in which they stood; not found in this one. */
  readonly lost: ReadonlySet<string>;
}

export interface ReviewState {
  readonly lastSeq: number;
  readonly documents: ReadonlyMap<DocumentId, DocumentReview>;
  /** The dossier's own lists, in the order in which they were made. */
  readonly lists: readonly ListEntry[];
  readonly publications: readonly Publication[];
  /** Steps in force, oldest first; the last is the next to undo. */
  readonly done: readonly Step[];
  /** Steps taken back; the last is the next to redo. */
  readonly undone: readonly Step[];
}

export const EMPTY_DOCUMENT: DocumentReview = {
  judgements: new Map(),
  marks: new Map(),
  seconds: new Map(),
  stakeholders: new Map(),
  views: new Map(),
  checkedPages: new Set(),
  lost: new Set(),
};

export const EMPTY_REVIEW: ReviewState = {
  lastSeq: 0,
  documents: new Map(),
  lists: [],
  publications: [],
  done: [],
  undone: [],
};

export function reviewOf({ documents }: ReviewState, document: DocumentId): DocumentReview {
  return documents.get(document) ?? EMPTY_DOCUMENT;
}

export function foldJournal(events: readonly JournalEvent[]): ReviewState {
  const draft = draftOf(EMPTY_REVIEW);
  for (const event of events) apply(draft, event);
  return draft.state;
}

export function applyEvent(state: ReviewState, event: JournalEvent): ReviewState {
  const draft = draftOf(state);
  apply(draft, event);
  return draft.state;
}

type Mutable<T> = {
  -readonly [K in keyof T]: T[K] extends ReadonlyMap<infer A, infer B>
    ? Map<A, B>
    : T[K] extends ReadonlySet<infer A>
      ? Set<A>
      : T[K] extends readonly (infer A)[]
        ? A[]
        : T[K];
};

/** Of a state that others may still hold: documents are copied when they are first written to. */
interface Draft {
  readonly state: Mutable<ReviewState>;
  readonly own: Map<DocumentId, Mutable<DocumentReview>>;
}

function draftOf(state: ReviewState): Draft {
  const { documents, lists, publications, done, undone } = state;
  return {
    state: {
      ...state,
      documents: new Map(documents),
      lists: [...lists],
      publications: [...publications],
      done: [...done],
      undone: [...undone],
    },
    own: new Map(),
  };
}

function documentIn({ state, own }: Draft, id: DocumentId): Mutable<DocumentReview> {
  const known = own.get(id);
  if (known !== undefined) return known;
  const { judgements, marks, seconds, stakeholders, views, checkedPages, lost } = reviewOf(
    state,
    id,
  );
  const copy = {
    judgements: new Map(judgements),
    marks: new Map(marks),
    seconds: new Map(seconds),
    stakeholders: new Map(stakeholders),
    views: new Map(views),
    checkedPages: new Set(checkedPages),
    lost: new Set(lost),
  };
  own.set(id, copy);
  state.documents.set(id, copy);
  return copy;
}

function apply(draft: Draft, event: JournalEvent): void {
  const { state } = draft;
  state.lastSeq = event.seq;
  if (event.kind === 'publication') {
    state.publications.push(event);
    return;
  }
  for (const change of event.changes) applyChange(draft, change, event);
  if (event.kind === 'step') {
    state.done.push(event);
    state.undone = [];
  } else if (event.kind === 'undo') move(state.done, state.undone);
  else move(state.undone, state.done);
}

function move(from: Step[], to: Step[]): void {
  const last = from.pop();
  if (last !== undefined) to.push(last);
}

function applyChange(draft: Draft, change: Change, { at, by, via }: Step): void {
  if (change.kind === 'list') {
    applyList(draft.state, change);
    return;
  }
  const document = documentIn(draft, change.document);
  switch (change.kind) {
    case 'passage':
      put(document.judgements, change.subject, change.after && { ...change.after, at, by, via });
      break;
    case 'mark':
      put(document.marks, change.subject, change.after && { ...change.after, at, by });
      break;
    case 'second':
      put(document.seconds, change.subject, change.after && { ...change.after, at, by });
      break;
    case 'stakeholder':
      put(document.stakeholders, change.subject, change.after);
      break;
    case 'view':
      put(document.views, change.subject, change.after && { ...change.after, at, by });
      break;
    case 'page':
      toggle(document.checkedPages, change.page, change.after);
      break;
    case 'lost':
      toggle(document.lost, change.subject, change.after);
  }
}

function put<V>(map: Map<string, V>, key: string, value: V | null): void {
  if (value === null) map.delete(key);
  else map.set(key, value);
}

function toggle<V>(set: Set<V>, value: V, present: boolean): void {
  if (present) set.add(value);
  else set.delete(value);
}

function applyList(
  state: Mutable<ReviewState>,
  { before, after }: Extract<Change, { kind: 'list' }>,
): void {
  const isOther = ({ list, text }: ListEntry) => list !== before?.list || text !== before.text;
  state.lists = [...state.lists.filter(isOther), ...(after === null ? [] : [after])];
}

export interface StepRequest {
  readonly action: Action;
  readonly via: Via;
  readonly changes: readonly Change[];
}

export function stepEvent({ lastSeq }: ReviewState, step: StepRequest, stamp: Stamp): Step {
  const { action, via, changes } = step;
  return { seq: lastSeq + 1, ...stamp, kind: 'step', action, via, changes: [...changes] };
}

/** Undefined when there is nothing to undo. */
export function undoEvent({ lastSeq, done }: ReviewState, stamp: Stamp): Step | undefined {
  const step = done.at(-1);
  if (step === undefined) return undefined;
  const { action, via } = step;
  return { seq: lastSeq + 1, ...stamp, kind: 'undo', action, via, changes: reversed(step) };
}

/** Undefined when there is nothing to redo. */
export function redoEvent({ lastSeq, undone }: ReviewState, stamp: Stamp): Step | undefined {
  const step = undone.at(-1);
  if (step === undefined) return undefined;
  const { action, via, changes } = step;
  return { seq: lastSeq + 1, ...stamp, kind: 'redo', action, via, changes };
}

/** What takes a step back, last change first. */
export function reversed({ changes }: Pick<Step, 'changes'>): Change[] {
  return changes
    .map((change) => ({ ...change, before: change.after, after: change.before }) as Change)
    .reverse();
}

/** The stakeholder of a passage answered about it. An answer of an earlier one is none. */
export function isHeard(stakeholder: string | null, view: View | null): boolean {
  return stakeholder !== null && view?.of === stakeholder;
}

/** Names that a document still waits for. `exists`: whether a subject is still a passage or a mark. */
export function unheardIn(
  { stakeholders, views }: DocumentReview,
  exists: (subject: string) => boolean,
): string[] {
  const waiting = [...stakeholders].filter(
    ([subject, name]) => exists(subject) && !isHeard(name, views.get(subject) ?? null),
  );
  return [...new Set(waiting.map(([, name]) => name))];
}

/** Of zienswijzen, in numbers: names and reasons stay in the dossier. */
export interface Heard {
  readonly stakeholders: number;
  readonly passages: number;
  /** Passages that were decided otherwise than was asked. */
  readonly notFollowed: number;
}

export function heardIn(
  { stakeholders, views, judgements }: DocumentReview,
  exists: (subject: string) => boolean,
): Heard {
  const heard = [...views].filter(
    ([subject, view]) => exists(subject) && isHeard(stakeholders.get(subject) ?? null, view),
  );
  const against = heard.filter(([subject, { asks }]) => {
    const verdict = judgements.get(subject)?.verdict;
    return verdict === (asks === 'redact' ? 'reject' : asks === 'keep' ? 'accept' : 'none');
  });
  const names = new Set(heard.map(([, { of }]) => of));
  return { stakeholders: names.size, passages: heard.length, notFollowed: against.length };
}

/** For the engine: what a person decided in one document; an `open` judgement is no decision. */
export function decisionsOf({ judgements }: DocumentReview): Decision[] {
  return [...judgements].flatMap(([subject, judged]) => {
    const { verdict, grounds, at, by, note, bounds } = judged;
    if (verdict === 'open') return [];
    const motivation = note === '' ? {} : { motivation: note };
    return [{ subject, verdict, grounds, at, by, ...motivation, ...(bounds ?? {}) }];
  });
}

/** For the engine: what a person marked in one document. */
export function marksOf({ marks }: DocumentReview): Mark[] {
  return [...marks].map(([id, { page, bounds, type, ground }]) => ({
    id,
    page,
    ...bounds,
    type,
    ground,
  }));
}
