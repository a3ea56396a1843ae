/** The tabs Personen, Blokken and Zelfde tekst: one row a group (review-window §5.1). */
import { personOf, textOf } from '../../store/groups.ts';
import type { Item } from '../../store/item.ts';
import { group as words } from '../../strings/group.ts';
import { nameOf } from '../../strings/list.ts';

export type GroupTab = 'person' | 'block' | 'text';
export type ListTab = 'all' | GroupTab;

export interface GroupRow {
  readonly key: string;
  readonly name: string;
  /** In reading order. */
  readonly items: readonly Item[];
  readonly open: number;
  /** Different ways in which a person is written; 1 for other groups. */
  readonly forms: number;
  readonly pages: readonly number[];
  /** Of a block, which has no name of its own: the first passages in it. */
  readonly holds: string;
}

export function groupRowsOf(items: readonly Item[], tab: GroupTab): GroupRow[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = groupKey(item, tab);
    if (key === null) continue;
    const members = groups.get(key);
    if (members === undefined) groups.set(key, [item]);
    else members.push(item);
  }
  const rows = [...groups].map(([key, members]) => rowOf(key, members, tab));
  const shown = tab === 'text' ? rows.filter((row) => row.items.length > 1) : rows;
  return tab === 'block' ? shown : shown.sort((a, b) => b.items.length - a.items.length);
}

export function groupKey(item: Item, tab: GroupTab): string | null {
  if (tab === 'person') return personOf(item);
  if (tab === 'block') return item.proposal?.block?.id ?? null;
  const text = textOf(item);
  return text === '' ? null : text;
}

const FEW = 3;

function rowOf(key: string, items: readonly Item[], tab: GroupTab): GroupRow {
  return {
    key,
    name: groupName(items, tab),
    items,
    open: items.filter(({ verdict }) => verdict === 'open').length,
    forms: tab === 'person' ? new Set(items.map(textOf)).size : 1,
    pages: [...new Set(items.map(({ page }) => page))],
    holds: tab === 'block' ? items.slice(0, FEW).map(nameOf).join(', ') : '',
  };
}

/** The fullest name of a person; where a block stands; the text itself. */
export function groupName(items: readonly Item[], tab: GroupTab): string {
  const first = items[0];
  if (first === undefined) return '';
  if (tab === 'block') {
    const kind = first.proposal?.block?.kind;
    return kind === undefined ? '' : words.names.block(words.blocks[kind], first.page);
  }
  if (tab === 'text') return words.names.text(nameOf(first));
  const names = items.filter(({ type }) => type === 'naam');
  const fullest = [...(names.length > 0 ? names : items)].sort(
    (a, b) => b.text.length - a.text.length,
  );
  return nameOf(fullest[0]!);
}

/** Where one lands in a group: what is open in it, else its first. */
export function landingIn({ items }: GroupRow): Item {
  return items.find(({ verdict }) => verdict === 'open') ?? items[0]!;
}

/** After a group was decided: the next one with something open, round the list. */
export function nextGroup(rows: readonly GroupRow[], key: string | null): GroupRow | undefined {
  const at = rows.findIndex((row) => row.key === key);
  return [...rows.slice(at + 1), ...rows.slice(0, Math.max(0, at))].find(({ open }) => open > 0);
}
