/**
 * The state is the sum of the events, whatever the order of steps, undos, redos, publications and kills. The oracle
 * keeps plain snapshots and knows nothing of changes in reverse. A failure prints its seed.
 */
import { mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { type Change, JournalEvent, type Step } from '../../app/contract/events.ts';
import {
  applyEvent,
  EMPTY_REVIEW,
  foldJournal,
  type ReviewState,
  redoEvent,
  reviewOf,
  stepEvent,
  undoEvent,
} from '../../app/contract/review.ts';
import { Journal } from '../../app/dossier/disk/journal.ts';

const STAMP = { at: '2026-11-29T02:00:00.000Z', by: 'J. de Boer' };
const DOCUMENTS = ['0123456789abcdef', 'fedcba9876543210'];
const KINDS = ['passage', 'mark', 'second', 'stakeholder', 'view', 'page', 'list', 'lost'] as const;

/** Place and value of a change; what was there before is looked up when it is made. */
interface Wish {
  readonly kind: (typeof KINDS)[number];
  readonly document: string;
  readonly at: number;
  /** 0: nothing there. */
  readonly value: number;
}

type Act =
  | { readonly act: 'undo' | 'redo' | 'publication' }
  | { readonly act: 'step'; readonly wishes: readonly Wish[] };

const wish: fc.Arbitrary<Wish> = fc.record({
  kind: fc.constantFrom(...KINDS),
  document: fc.constantFrom(...DOCUMENTS),
  at: fc.integer({ min: 1, max: 4 }),
  value: fc.integer({ min: 0, max: 3 }),
});
const step = fc
  .array(wish, { minLength: 1, maxLength: 5 })
  .map((wishes): Act => ({ act: 'step', wishes }));
const acts = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: step },
    { weight: 3, arbitrary: fc.constant<Act>({ act: 'undo' }) },
    { weight: 2, arbitrary: fc.constant<Act>({ act: 'redo' }) },
    { weight: 1, arbitrary: fc.constant<Act>({ act: 'publication' }) },
  ),
  { maxLength: 40 },
);

/** What stands at each place, without who and when. */
type Snapshot = ReadonlyMap<string, unknown>;

test('the sum of the events is what snapshots say, after every act', () => {
  fc.assert(
    fc.property(acts, (wanted) => {
      const { events, snapshots } = played(wanted);
      let state = EMPTY_REVIEW;
      for (const [index, event] of events.entries()) {
        state = applyEvent(state, event);
        expect(contentOf(state)).toEqual(snapshots[index]);
      }
      expect(foldJournal(events)).toEqual(state);
    }),
  );
});

test('all taken back is nothing; all done again is everything', () => {
  fc.assert(
    fc.property(acts, (wanted) => {
      const whole = foldJournal(played(wanted).events);
      const depth = whole.done.length;
      let state = whole;
      for (let event = undoEvent(state, STAMP); event; event = undoEvent(state, STAMP))
        state = applyEvent(state, event);
      expect(contentOf(state)).toEqual(new Map());
      for (let count = 0; count < depth; count++)
        state = applyEvent(state, redoEvent(state, STAMP)!);
      expect(contentOf(state)).toEqual(contentOf(whole));
      expect(undoEvent(foldJournal([]), STAMP)).toBeUndefined();
    }),
  );
});

test('a state that was handed out does not change any more', () => {
  fc.assert(
    fc.property(acts, (wanted) => {
      let state = EMPTY_REVIEW;
      const held: [ReviewState, Snapshot][] = [];
      for (const event of played(wanted).events) {
        state = applyEvent(state, event);
        held.push([state, contentOf(state)]);
      }
      for (const [old, content] of held) expect(contentOf(old)).toEqual(content);
    }),
  );
});

const folder = mkdtempSync(join(tmpdir(), 'woo-folding-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let number = 0;

test('killed at any byte: what was whole on disk is there, and work goes on from it', () => {
  fc.assert(
    fc.property(acts, fc.nat(), (wanted, where) => {
      const path = join(folder, `${number++}.jsonl`);
      const { events } = played(wanted);
      const journal = new Journal(path);
      for (const event of events) journal.append(event);
      journal.close();
      const bytes = readFileSync(path);
      const cut = where % (bytes.length + 1);
      truncateSync(path, cut);
      const again = new Journal(path);
      const whole = bytes.subarray(0, cut).toString().split('\n').length - 1;
      expect(again.earlier).toEqual(events.slice(0, whole));
      const state = foldJournal(again.earlier);
      again.append(
        undoEvent(state, STAMP) ??
          stepOf(state, [{ kind: 'page', document: DOCUMENTS[0]!, at: 1, value: 1 }]),
      );
      again.close();
    }),
    { numRuns: 40 },
  );
});

function played(wanted: readonly Act[]) {
  const events: JournalEvent[] = [];
  const snapshots: Snapshot[] = [];
  const past: Snapshot[] = [];
  let future: Snapshot[] = [];
  let now: Snapshot = new Map();
  let state = EMPTY_REVIEW;
  for (const act of wanted) {
    const event = eventOf(state, act);
    if (event === undefined) continue;
    if (act.act === 'step') {
      past.push(now);
      future = [];
      now = withWishes(now, act.wishes);
    } else if (act.act === 'undo') {
      future.push(now);
      now = past.pop()!;
    } else if (act.act === 'redo') {
      past.push(now);
      now = future.pop()!;
    }
    state = applyEvent(state, event);
    events.push(JournalEvent.parse(event));
    snapshots.push(now);
  }
  return { events, snapshots };
}

function eventOf(state: ReviewState, act: Act): JournalEvent | undefined {
  if (act.act === 'step') return stepOf(state, act.wishes);
  if (act.act === 'undo') return undoEvent(state, STAMP);
  if (act.act === 'redo') return redoEvent(state, STAMP);
  const made = {
    output: 'public',
    sha256: 'ab'.repeat(32),
    stakeholder: null,
    setAside: [],
  } as const;
  return {
    seq: state.lastSeq + 1,
    ...STAMP,
    kind: 'publication',
    document: DOCUMENTS[0]!,
    ...made,
    setAside: [],
  };
}

function stepOf(state: ReviewState, wishes: readonly Wish[]): Step {
  let content = contentOf(state);
  const changes = wishes.map((one): Change => {
    const before = content.get(placeOf(one));
    content = withWishes(content, [one]);
    return changeOf(one, before);
  });
  return stepEvent(state, { action: 'redact', via: 'several', changes }, STAMP);
}

function withWishes(content: Snapshot, wishes: readonly Wish[]): Snapshot {
  const next = new Map(content);
  for (const one of wishes) {
    const value = wantedAt(one);
    if (value === null || value === false) next.delete(placeOf(one));
    else next.set(placeOf(one), value);
  }
  return next;
}

function placeOf({ kind, document, at }: Wish): string {
  return kind === 'list' ? `list word${at}` : `${kind} ${document} ${at}`;
}

function changeOf(one: Wish, before: unknown): Change {
  const { kind, document, at } = one;
  const flag = kind === 'page' || kind === 'lost';
  const values = { before: before ?? (flag ? false : null), after: wantedAt(one) };
  const place =
    kind === 'page'
      ? { document, page: at }
      : kind === 'list'
        ? {}
        : { document, subject: `s${at}` };
  return { kind, ...place, ...values } as Change;
}

function wantedAt({ kind, at, value }: Wish): unknown {
  if (kind === 'page' || kind === 'lost') return value > 0;
  if (value === 0) return null;
  const bounds = { ranges: [{ page: 1, start: at, end: at + value }], rects: [] };
  const verdict = (['accept', 'reject', 'open'] as const)[value - 1]!;
  switch (kind) {
    case 'passage':
      return {
        verdict,
        grounds: ['5.1.2e'],
        note: `n${value}`,
        bounds: value === 2 ? bounds : null,
      };
    case 'mark':
      return { page: 1, bounds, type: 'passage', ground: '5.2', origin: 'hand' };
    case 'second':
      return { state: 'asked', verdict: null, grounds: [], remark: `r${value}` };
    case 'stakeholder':
      return `partij ${value}`;
    case 'view':
      return { of: 'partij 1', asks: 'redact', received: '2026-12-03', remark: `w${value}` };
    default:
      return { list: 'redact', text: `word${at}`, reason: `w${value}` };
  }
}

function contentOf(state: ReviewState): Snapshot {
  const content = new Map<string, unknown>();
  for (const document of DOCUMENTS) {
    const { judgements, marks, seconds, stakeholders, views, checkedPages, lost } = reviewOf(
      state,
      document,
    );
    for (const [id, { at, by, via, ...value }] of judgements)
      content.set(`passage ${document} ${id.slice(1)}`, value);
    for (const [id, { at, by, ...value }] of marks)
      content.set(`mark ${document} ${id.slice(1)}`, value);
    for (const [id, { at, by, ...value }] of seconds)
      content.set(`second ${document} ${id.slice(1)}`, value);
    for (const [id, value] of stakeholders)
      content.set(`stakeholder ${document} ${id.slice(1)}`, value);
    for (const [id, { at, by, ...value }] of views)
      content.set(`view ${document} ${id.slice(1)}`, value);
    for (const page of checkedPages) content.set(`page ${document} ${page}`, true);
    for (const id of lost) content.set(`lost ${document} ${id.slice(1)}`, true);
  }
  for (const entry of state.lists) content.set(`list ${entry.text}`, entry);
  return content;
}
