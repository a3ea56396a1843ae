/**
 * Bookmarks (ISO 32000-2, 12.3.3; failure class 54). Titles that hold removed text, or that lead to a place
 * under a mark, become neutral; targets become explicit; entries that lead nowhere and have no kids go.
 */

import { NEUTRAL } from '../../model/neutralText.ts';
import {
  dictAt,
  key,
  type PDFDict,
  PDFHexString,
  type PDFObject,
  type PDFRef,
} from '../../pdf/objects.ts';
import type { ActionCleaner } from './action.ts';
import { leadsUnderMark } from './covered.ts';
import type { Destinations } from './destination.ts';
import type { HiddenText } from './hiddenText.ts';
import { enabled, type RemovalTally, type Scrubbing } from './scrubbing.ts';
import { type OutlineEntry, writeOutlines } from './writeOutlines.ts';

export interface OutlineScope {
  readonly context: Scrubbing;
  readonly hidden: HiddenText;
  readonly targets: Destinations;
  readonly actions: ActionCleaner;
  readonly tally: RemovalTally;
}

/** The new outline dictionary; undefined when no entry is left. */
export function cleanOutlines(scope: OutlineScope, outlines: PDFDict): PDFRef | undefined {
  const seen = new Set<PDFDict>();
  const entries = readEntries(scope, outlines, seen);
  for (const entry of entries) decide(scope, entry);
  const kept = dropEmpty(scope, entries);
  return kept.length === 0 ? undefined : writeOutlines(scope.context.rewrite, kept);
}

/** All entries under `parent`; an entry met twice is read once (cycles). */
function readEntries(scope: OutlineScope, parent: PDFDict, seen: Set<PDFDict>): OutlineEntry[] {
  const { rewrite } = scope.context;
  const roots: OutlineEntry[] = [];
  const open: { dict: PDFDict; into: OutlineEntry[] }[] = [{ dict: parent, into: roots }];
  while (open.length > 0) {
    const { dict: holder, into } = open.pop()!;
    let at = dictAt(rewrite, holder, 'First');
    while (at !== undefined && !seen.has(at)) {
      seen.add(at);
      const entry: OutlineEntry = {
        dict: at,
        kids: [],
        target: undefined,
        title: undefined,
        ref: undefined,
      };
      into.push(entry);
      open.push({ dict: at, into: entry.kids });
      at = dictAt(rewrite, at, 'Next');
    }
  }
  return roots;
}

function decide(scope: OutlineScope, root: OutlineEntry): void {
  const open = [root];
  while (open.length > 0) {
    const entry = open.pop()!;
    entry.target = targetOf(scope, entry.dict);
    entry.title = titleOf(scope, entry);
    open.push(...entry.kids);
  }
}

/** A place in the document, or nothing: a web address among the bookmarks stands on no page. */
function targetOf(scope: OutlineScope, dict: PDFDict): OutlineEntry['target'] {
  const explicit = scope.targets.explicit(dict.get(key('Dest')));
  if (explicit) return { name: 'Dest', value: explicit };
  const verdict = scope.actions.clean(dict.get(key('A')));
  if (verdict.kind !== 'kept') return undefined;
  const goes = verdict.action.get(key('S')) === key('GoTo');
  return goes || !enabled(scope.context, 'outlines')
    ? { name: 'A', value: verdict.action }
    : undefined;
}

function titleOf(scope: OutlineScope, entry: OutlineEntry): PDFObject {
  const title = entry.dict.get(key('Title'));
  const value = scope.context.rewrite.resolve(title);
  const secret = scope.hidden.in(value) || leadsUnderMark(scope.context, entry.target?.value);
  if (value !== undefined && !(secret && enabled(scope.context, 'outlines'))) return value;
  scope.tally.add('outline-item');
  return PDFHexString.fromText(NEUTRAL.removed);
}

/** Leaves without a target go, last first, so that their parents may become leaves. */
function dropEmpty(scope: OutlineScope, entries: readonly OutlineEntry[]): OutlineEntry[] {
  const order: OutlineEntry[] = [];
  const open = [...entries];
  while (open.length > 0) {
    const entry = open.pop()!;
    order.push(entry);
    open.push(...entry.kids);
  }
  const gone = new Set<OutlineEntry>();
  for (const entry of order.reverse()) {
    const kids = entry.kids.filter((kid) => !gone.has(kid));
    entry.kids.splice(0, entry.kids.length, ...kids);
    if (entry.target === undefined && kids.length === 0) gone.add(entry);
  }
  if (gone.size > 0) scope.tally.add('outline-item', undefined, undefined, gone.size);
  return entries.filter((entry) => !gone.has(entry));
}
