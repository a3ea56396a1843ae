/** Writes bookmarks as linked lists (ISO 32000-2, 12.3.3). Iterative: a hostile file nests them deeply. */
import {
  key,
  PDFArray,
  type PDFDict,
  PDFNumber,
  type PDFObject,
  type PDFRef,
} from '../../pdf/objects.ts';
import type { Rewrite } from '../../pdf/rewrite.ts';

/** One bookmark: what is to be written, and the old dictionary for its looks. */
export interface OutlineEntry {
  readonly dict: PDFDict;
  readonly kids: OutlineEntry[];
  target: { readonly name: 'Dest' | 'A'; readonly value: PDFObject } | undefined;
  title: PDFObject | undefined;
  ref: PDFRef | undefined;
}

export function writeOutlines(rewrite: Rewrite, entries: readonly OutlineEntry[]): PDFRef {
  const order = ordered(entries);
  const shown = countShown(rewrite, order);
  for (const entry of order) entry.ref = rewrite.add(rewrite.dict({}));
  const root = rewrite.add(rewrite.dict({ Type: key('Outlines'), ...ends(entries) }));
  rewrite.editDict(root)?.set(key('Count'), PDFNumber.of(sum(entries, shown)));
  writeLevel(rewrite, root, entries, shown);
  for (const entry of order) writeLevel(rewrite, entry.ref!, entry.kids, shown);
  return root;
}

/** Parents before kids. */
function ordered(entries: readonly OutlineEntry[]): OutlineEntry[] {
  const order: OutlineEntry[] = [];
  const open = [...entries].reverse();
  while (open.length > 0) {
    const entry = open.pop()!;
    order.push(entry);
    for (let i = entry.kids.length - 1; i >= 0; i--) open.push(entry.kids[i]!);
  }
  return order;
}

/** Of each entry: how many lines it takes with its kids as the document opens (Table 150). */
function countShown(
  rewrite: Rewrite,
  order: readonly OutlineEntry[],
): ReadonlyMap<OutlineEntry, number> {
  const shown = new Map<OutlineEntry, number>();
  for (let i = order.length - 1; i >= 0; i--) {
    const entry = order[i]!;
    shown.set(entry, isOpen(rewrite, entry) ? 1 + sum(entry.kids, shown) : 1);
  }
  return shown;
}

function isOpen(rewrite: Rewrite, entry: OutlineEntry): boolean {
  const count = rewrite.resolve(entry.dict.get(key('Count')));
  return count instanceof PDFNumber && count.asNumber() > 0;
}

function sum(entries: readonly OutlineEntry[], shown: ReadonlyMap<OutlineEntry, number>): number {
  return entries.reduce((total, entry) => total + (shown.get(entry) ?? 0), 0);
}

function ends(entries: readonly OutlineEntry[]): Record<string, PDFObject | undefined> {
  return { First: entries[0]?.ref, Last: entries.at(-1)?.ref };
}

function writeLevel(
  rewrite: Rewrite,
  parent: PDFRef,
  entries: readonly OutlineEntry[],
  shown: ReadonlyMap<OutlineEntry, number>,
): void {
  entries.forEach((entry, i) => {
    const dict = lookOf(rewrite, entry);
    dict.set(key('Parent'), parent);
    link(dict, 'Prev', entries[i - 1]?.ref);
    link(dict, 'Next', entries[i + 1]?.ref);
    link(dict, 'First', entry.kids[0]?.ref);
    link(dict, 'Last', entry.kids.at(-1)?.ref);
    if (entry.kids.length > 0) {
      const kids = sum(entry.kids, shown);
      dict.set(key('Count'), PDFNumber.of(isOpen(rewrite, entry) ? kids : -kids));
    }
    rewrite.replace(entry.ref!, dict);
  });
}

function link(dict: PDFDict, name: string, to: PDFRef | undefined): void {
  if (to !== undefined) dict.set(key(name), to);
}

function lookOf(rewrite: Rewrite, entry: OutlineEntry): PDFDict {
  const colour = rewrite.resolve(entry.dict.get(key('C')));
  const flags = rewrite.resolve(entry.dict.get(key('F')));
  const dict = rewrite.dict({
    Title: entry.title,
    C: colour instanceof PDFArray ? colour : undefined,
    F: flags instanceof PDFNumber ? flags : undefined,
  });
  if (entry.target) dict.set(key(entry.target.name), entry.target.value);
  return dict;
}
