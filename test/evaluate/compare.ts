/**
 * Two versions of the rules on the same documents. A result is kept without any text of the documents: mentions by the
 * number of their gold span, other words by their place in the gold's word list.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Score } from './evaluate.ts';
import type { Verdict } from './judge.ts';

const FORMAT = 'woo-redact-evaluation-1';

interface DocumentResult {
  readonly words: number;
  /** Mentions that must go, by the id of their gold span. */
  readonly mentions: Readonly<Record<string, { readonly type: string; readonly verdict: Verdict }>>;
  /** Ids of gold spans that had to stay and went. */
  readonly lostTraps: readonly string[];
  /** Indices in the word list of words that nobody asked to remove. */
  readonly over: readonly number[];
}

export interface Result {
  readonly format: typeof FORMAT;
  readonly level: string;
  readonly documents: Readonly<Record<string, DocumentResult>>;
}

export function resultOf(scores: readonly Score[], level: string): Result {
  const documents = scores.map((score): [string, DocumentResult] => [
    score.name,
    {
      words: score.words,
      mentions: Object.fromEntries(
        [...score.verdicts].map(([span, verdict]) => [span.id, { type: span.type, verdict }]),
      ),
      lostTraps: score.lostTraps.map((span) => String(span.id)),
      over: score.over.map(({ word }) => word),
    },
  ]);
  return { format: FORMAT, level, documents: Object.fromEntries(documents) };
}

export function saveResult(path: string, result: Result): void {
  writeFileSync(path, `${JSON.stringify(result)}\n`);
}

export function readResult(path: string): Result {
  const result = JSON.parse(readFileSync(path, 'utf8')) as Result;
  if (result.format !== FORMAT) throw new Error('no result of this evaluation');
  return result;
}

export interface Change {
  readonly document: string;
  /** `mention` and `trap` by span id, `word` by index. */
  readonly what: 'mention' | 'trap' | 'word';
  readonly id: string;
  readonly type: string;
  readonly before: string;
  readonly after: string;
  readonly better: boolean;
}

const RANK: Record<Verdict, number> = { leak: 0, partial: 1, removed: 2 };

/** Everything that is judged otherwise now; documents that only one of the two has are left out. */
export function changesBetween(before: Result, after: Result): Change[] {
  return Object.entries(after.documents).flatMap(([document, now]) => {
    const then = before.documents[document];
    return then === undefined
      ? []
      : [
          ...mentionChanges(document, then, now),
          ...setChanges(document, 'trap', then.lostTraps, now.lostTraps),
          ...setChanges(document, 'word', then.over.map(String), now.over.map(String)),
        ];
  });
}

function mentionChanges(document: string, then: DocumentResult, now: DocumentResult): Change[] {
  return Object.entries(now.mentions).flatMap(([id, { type, verdict }]) => {
    const old = then.mentions[id];
    if (old === undefined || old.verdict === verdict) return [];
    const better = RANK[verdict] > RANK[old.verdict];
    return [{ document, what: 'mention', id, type, before: old.verdict, after: verdict, better }];
  });
}

function setChanges(
  document: string,
  what: 'trap' | 'word',
  then: readonly string[],
  now: readonly string[],
): Change[] {
  const change = (id: string, better: boolean): Change => ({
    ...{ document, what, id, type: what, better },
    before: better ? 'gone' : 'kept',
    after: better ? 'kept' : 'gone',
  });
  return [
    ...then.filter((id) => !now.includes(id)).map((id) => change(id, true)),
    ...now.filter((id) => !then.includes(id)).map((id) => change(id, false)),
  ];
}

/** Documents that cannot be compared, by name. */
export function unpaired(before: Result, after: Result): string[] {
  const names = new Set([...Object.keys(before.documents), ...Object.keys(after.documents)]);
  return [...names].filter((name) => !(name in before.documents && name in after.documents)).sort();
}

/** Counts by document or by type: `name  +better  -worse`, then each change on a line. */
export function describe(changes: readonly Change[]): string[] {
  const table = (key: 'document' | 'type'): string[] =>
    [...new Set(changes.map((change) => change[key]))].sort().map((name) => {
      const own = changes.filter((change) => change[key] === name);
      const better = own.filter((change) => change.better).length;
      return `${name.padEnd(18)} +${better}  -${own.length - better}`;
    });
  const lines = changes.map(
    (c) =>
      `${c.better ? '+' : '-'} ${c.document} ${c.what} ${c.id} ${c.type}: ${c.before} → ${c.after}`,
  );
  return changes.length === 0
    ? ['no difference']
    : ['per document', ...table('document'), 'per type', ...table('type'), ...lines];
}
