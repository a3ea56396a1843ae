/**
 * What a group's sheet lists and what it does are one selection: the number on the button is counted from the very
 * rows that are executed (review-window §5.3). Only rows that are shown can be ticked.
 */

import type { Item } from '../../store/item.ts';
import type { GroupDecision, Target } from '../../store/operations/operations.ts';

/** `open`: listed from the start; the others only when one asks to see them. */
export type Part = 'open' | 'decided' | 'hidden';

export interface SheetLine {
  readonly key: string;
  readonly item: Item;
  readonly part: Part;
}

export interface Sheet {
  readonly verdict: GroupDecision['verdict'];
  readonly lines: readonly SheetLine[];
}

export interface Choice {
  readonly ticked: ReadonlySet<string>;
  readonly shown: ReadonlySet<Part>;
}

export interface Chosen {
  readonly open: number;
  /** Decisions that would be changed. */
  readonly decided: number;
  readonly documents: number;
  readonly targets: readonly Target[];
}

/** More than this, or more than one document, asks for a second press. */
const MANY = 50;

export function keyOf({ document, id }: Pick<Item, 'document' | 'id'>): string {
  return `${document} ${id}`;
}

export function sheetOf(
  members: readonly Item[],
  verdict: Sheet['verdict'],
  isInView: (item: Item) => boolean,
): Sheet {
  const lines = members.map((item) => ({ key: keyOf(item), item, part: partOf(item, isInView) }));
  return { verdict, lines };
}

function partOf(item: Item, isInView: (item: Item) => boolean): Part {
  if (item.verdict !== 'open') return 'decided';
  return isInView(item) ? 'open' : 'hidden';
}

export function firstChoice(sheet: Sheet): Choice {
  return { ticked: startTicks(sheet, 'open'), shown: new Set<Part>(['open']) };
}

/** Shows a part; open rows that a filter hid are then ticked as the others were, decided ones never. */
export function withPart(sheet: Sheet, { ticked, shown }: Choice, part: Part): Choice {
  const more = part === 'hidden' ? startTicks(sheet, part) : [];
  return { ticked: new Set([...ticked, ...more]), shown: new Set([...shown, part]) };
}

function startTicks({ lines, verdict }: Sheet, part: Part): Set<string> {
  const starting = lines.filter((line) => line.part === part && startsTicked(line.item, verdict));
  return new Set(starting.map(({ key }) => key));
}

/** A person looks at what the software doubts, and at what it expects to go the other way. */
export function startsTicked(item: Item, verdict: Sheet['verdict']): boolean {
  if (item.kind === 'public') return verdict === 'reject';
  return item.kind === 'personal' && item.certainty !== 'check' && item.conflicts.length === 0;
}

/** Ticks all of them, or none when all were ticked. */
export function toggled({ ticked, shown }: Choice, keys: readonly string[]): Choice {
  const all = keys.every((key) => ticked.has(key));
  const next = new Set(ticked);
  for (const key of keys) {
    if (all) next.delete(key);
    else next.add(key);
  }
  return { ticked: next, shown };
}

export function linesIn({ lines }: Sheet, part: Part): SheetLine[] {
  return lines.filter((line) => line.part === part);
}

/** Of the rows that are shown and ticked, nothing else. */
export function chosenIn({ lines }: Sheet, { ticked, shown }: Choice): Chosen {
  const chosen = lines.filter(({ key, part }) => shown.has(part) && ticked.has(key));
  return {
    open: chosen.filter(({ part }) => part !== 'decided').length,
    decided: chosen.filter(({ part }) => part === 'decided').length,
    documents: new Set(chosen.map(({ item }) => item.document)).size,
    targets: chosen.map(({ item }) => ({ document: item.document, subject: item.id })),
  };
}

export function asksAgain({ open, decided, documents }: Chosen): boolean {
  return open + decided > MANY || documents > 1;
}

/** Rows that read the same: shown as one, opened to single lines. */
export interface Folded {
  readonly key: string;
  readonly lines: readonly SheetLine[];
}

export function folded(lines: readonly SheetLine[]): Folded[] {
  const groups = new Map<string, SheetLine[]>();
  for (const line of lines) {
    const reading = readingOf(line.item);
    const same = groups.get(reading);
    if (same === undefined) groups.set(reading, [line]);
    else same.push(line);
  }
  return [...groups.values()].map((same) => ({ key: same[0]!.key, lines: same }));
}

const AROUND = 24;

/** Certainty is part of it: a doubtful line never hides behind a certain one. */
function readingOf(item: Item): string {
  const { before, text, after, certainty, kind } = item;
  if (text === '') return keyOf(item);
  const around = [plain(before).slice(-AROUND), plain(text), plain(after).slice(0, AROUND)];
  return [certainty, kind, ...around].join('|');
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}@]+/gu, ' ')
    .trim();
}
