/**
 * The state of the window, free of React. Every change of the review is an event: it is shown at once and
 * sent to disk, in order. When the disk refuses, the events wait and are offered again with the next one.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { OpenedDocument, Passage } from '../../app/contract/document.ts';
import {
  applyEvent,
  foldJournal,
  type ReviewState,
  redoEvent,
  stepEvent,
  undoEvent,
} from '../../app/contract/fold.ts';
import type { Action, Change, JournalEvent, Judgement } from '../../app/contract/journal.ts';
import type { GroundCode } from '../../redaction/model/ground.ts';

export type Saving = 'fresh' | 'saving' | 'saved' | 'failed';

export interface ReviewModel {
  readonly document: OpenedDocument;
  readonly review: ReviewState;
  /** Index in `document.passages`; -1 when there are none. */
  readonly active: number;
  readonly saving: Saving;
  /** ISO 8601 of the last event on disk. */
  readonly savedAt: string | null;
  /** What a screen reader is told; the number makes two equal sentences two. */
  readonly said: { readonly what: Said; readonly number: number };
}

export type Said =
  | { readonly kind: 'none' | 'nothing' }
  | { readonly kind: 'did' | 'undid' | 'redid'; readonly action: Action };

export type Save = (event: JournalEvent) => Promise<{ readonly saved: boolean }>;

export interface ReviewStore extends StoreApi<ReviewModel> {
  select(index: number): void;
  move(by: 1 | -1): void;
  /** Redact with a ground (default: the one in force) or keep readable, then the next one. */
  decide(verdict: 'accept' | 'reject', ground?: GroundCode): void;
  reopen(): void;
  changeGround(ground: GroundCode): void;
  toggleChecked(page: number): void;
  undo(): void;
  redo(): void;
  /** When all events have been offered to the disk. */
  settled(): Promise<void>;
}

export function createReviewStore(
  document: OpenedDocument,
  save: Save,
  now: () => string = () => new Date().toISOString(),
): ReviewStore {
  const review = foldJournal(document.journal);
  const store = createStore<ReviewModel>(() => ({
    document,
    review,
    active: firstOpen(document.passages, review, 0),
    saving: 'fresh',
    savedAt: document.journal.at(-1)?.at ?? null,
    said: { what: { kind: 'none' }, number: 0 },
  }));
  const writer = createWriter(save, (saving, at) =>
    store.setState((old) => ({ saving, savedAt: at ?? old.savedAt })),
  );
  const stamp = () => ({ at: now(), by: document.reviewer });

  const record = (event: JournalEvent, what: Said, active?: number) => {
    store.setState((old) => ({
      review: applyEvent(old.review, event),
      active: active ?? old.active,
      said: { what, number: old.said.number + 1 },
    }));
    writer.write(event);
  };
  const step = (action: Action, changes: Change[], active?: number) =>
    record(
      stepEvent(store.getState().review, action, changes, stamp()),
      { kind: 'did', action },
      active,
    );

  const judge = (
    action: Action,
    after: (passage: Passage) => Judgement | null,
    advance: boolean,
  ) => {
    const { active, review } = store.getState();
    const passage = document.passages[active];
    if (passage === undefined) return;
    const before = plain(review.judgements.get(passage.id));
    const change: Change = { kind: 'passage', subject: passage.id, before, after: after(passage) };
    const next = Math.min(active + 1, document.passages.length - 1);
    step(action, [change], advance ? next : active);
  };

  const backOrForth = (kind: 'undid' | 'redid') => {
    const { review } = store.getState();
    const event = (kind === 'undid' ? undoEvent : redoEvent)(review, stamp());
    if (event !== undefined)
      record(event, { kind, action: event.action }, placeOf(event, document));
    else
      store.setState(({ said }) => ({
        said: { what: { kind: 'nothing' }, number: said.number + 1 },
      }));
  };

  return {
    ...store,
    select: (active) => store.setState({ active }),
    move(by) {
      const next = store.getState().active + by;
      if (document.passages[next] !== undefined) store.setState({ active: next });
    },
    decide(verdict, ground) {
      const action = verdict === 'accept' ? 'redact' : 'keep';
      judge(
        action,
        (p) => ({ verdict, grounds: ground ? [ground] : groundsOf(store.getState(), p) }),
        true,
      );
    },
    reopen: () => judge('reopen', () => null, false),
    changeGround(ground) {
      const verdict = (p: Passage) =>
        store.getState().review.judgements.get(p.id)?.verdict ?? 'open';
      judge('ground', (p) => ({ verdict: verdict(p), grounds: [ground] }), false);
    },
    toggleChecked(page) {
      const before = store.getState().review.checkedPages.has(page);
      step(before ? 'uncheck' : 'check', [{ kind: 'page', page, before, after: !before }]);
    },
    undo: () => backOrForth('undid'),
    redo: () => backOrForth('redid'),
    settled: () => writer.settled(),
  };
}

export function groundsOf({ review }: ReviewModel, passage: Passage): GroundCode[] {
  return review.judgements.get(passage.id)?.grounds.slice() ?? [passage.ground];
}

export function isOpen({ judgements }: ReviewState, passage: Passage): boolean {
  return (judgements.get(passage.id)?.verdict ?? 'open') === 'open';
}

export function countOpen({ document, review }: ReviewModel): number {
  return document.passages.filter((passage) => isOpen(review, passage)).length;
}

/** The first passage without a decision at or after `from`, else the first at all. */
export function firstOpen(passages: readonly Passage[], review: ReviewState, from: number): number {
  const later = passages.findIndex((passage, i) => i >= from && isOpen(review, passage));
  if (later >= 0) return later;
  const any = passages.findIndex((passage) => isOpen(review, passage));
  return any >= 0 ? any : passages.length === 0 ? -1 : 0;
}

function plain(judged: Judgement | undefined): Judgement | null {
  return judged === undefined ? null : { verdict: judged.verdict, grounds: judged.grounds };
}

/** Undo goes to what it changed. */
function placeOf(event: JournalEvent, { passages }: OpenedDocument): number | undefined {
  const change = event.changes[0];
  const index =
    change?.kind === 'passage'
      ? passages.findIndex(({ id }) => id === change.subject)
      : passages.findIndex(({ page }) => page === change?.page);
  return index < 0 ? undefined : index;
}

function createWriter(save: Save, tell: (saving: Saving, at?: string) => void) {
  const waiting: JournalEvent[] = [];
  let writing: Promise<void> | undefined;
  const drain = async () => {
    for (let event = waiting[0]; event !== undefined; event = waiting[0]) {
      const { saved } = await save(event).catch(() => ({ saved: false }));
      if (!saved) return tell('failed');
      waiting.shift();
      tell(waiting.length > 0 ? 'saving' : 'saved', event.at);
    }
  };
  return {
    write(event: JournalEvent) {
      waiting.push(event);
      tell('saving');
      writing ??= drain().finally(() => {
        writing = undefined;
      });
    },
    settled: async () => writing,
  };
}
