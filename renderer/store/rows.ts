/** What the list shows: the items that the filter has, in the chosen order, under headings. */
import type { EntityType } from '../../redaction/model/detection.ts';
import type { Item } from './item.ts';
import { itemsOf } from './items.ts';
import { type DossierModel, type Filter, NO_FILTER, type StateFilter } from './model.ts';
import { isAnswered, isForSecond } from './secondReading.ts';

export type Heading =
  | { readonly by: 'page'; readonly page: number }
  | { readonly by: 'certainty'; readonly certainty: Item['certainty'] | 'decided' }
  /** `name` is '' for what is nobody's. */
  | { readonly by: 'person'; readonly key: string; readonly name: string };

export type Row =
  | { readonly kind: 'heading'; readonly heading: Heading; readonly count: number }
  | { readonly kind: 'item'; readonly item: Item };

interface Memo {
  readonly inputs: readonly unknown[];
  readonly rows: readonly Row[];
}

/** Two, for the same reason as those of items.ts. */
let memos: readonly Memo[] = [];

/** Of the current document. */
export function rowsOf(model: DossierModel): readonly Row[] {
  const { current, filter, order } = model;
  const items = current === null ? [] : itemsOf(model, current);
  // Where everything is shown nothing lingers: moving on makes no other rows.
  const lingering = filter === NO_FILTER ? null : model.lingering;
  const inputs = [items, filter, order, lingering];
  const known = memos.find((memo) => memo.inputs.every((input, i) => input === inputs[i]));
  if (known !== undefined) return known.rows;
  const shown = items.filter((item) => item.id === lingering || isShown(model, filter, item));
  const rows = withHeadings(grouped(shown, order));
  memos = [{ inputs, rows }, ...memos.slice(0, 1)];
  return rows;
}

const listed = new WeakMap<readonly Row[], readonly Item[]>();

/** The items of the rows, in their order. */
export function listedOf(model: DossierModel): readonly Item[] {
  const rows = rowsOf(model);
  const known = listed.get(rows);
  if (known !== undefined) return known;
  const items: Item[] = [];
  for (const row of rows) if (row.kind === 'item') items.push(row.item);
  listed.set(rows, items);
  return items;
}

export function isShown(model: DossierModel, filter: Filter, item: Item): boolean {
  if (filter.type !== null && item.type !== filter.type) return false;
  if (filter.ground !== null && !item.grounds.includes(filter.ground)) return false;
  if (filter.page !== null && item.page !== filter.page) return false;
  return STATES[filter.state](item, model);
}

const STATES: Readonly<Record<StateFilter, (item: Item, model: DossierModel) => boolean>> = {
  all: () => true,
  open: (item, model) => isOpen(model, item),
  check: (item) => item.verdict === 'open' && item.certainty === 'check',
  conflict: ({ conflicts }) => conflicts.length > 0,
  second: ({ second }) => second !== null,
  accept: ({ verdict }) => verdict === 'accept',
  reject: ({ verdict }) => verdict === 'reject',
  manual: ({ mark }) => mark !== null,
  stakeholder: ({ stakeholder, view }) => stakeholder !== null || view !== null,
  toSecond: (item, model) => isForSecond(model, item),
};

/** Without a decision of this reader, in the reading that is going on. */
export function isOpen(model: DossierModel, item: Item): boolean {
  if (model.secondReading) return isForSecond(model, item) && !isAnswered(item.second);
  return item.verdict === 'open';
}

type Grouped = readonly (readonly [Heading, readonly Item[]])[];

function grouped(items: readonly Item[], order: DossierModel['order']): Grouped {
  if (order === 'page') return byPage(items);
  if (order === 'checkFirst') return byCertainty(items);
  const persons = byKey(items, personOf);
  return [...persons].sort((a, b) => b[1].length - a[1].length);
}

/** Items stand in the order of their pages. */
function byPage(items: readonly Item[]): Grouped {
  const groups: [Heading, Item[]][] = [];
  let last = 0;
  for (const item of items) {
    if (item.page !== last) groups.push([{ by: 'page', page: item.page }, []]);
    last = item.page;
    groups.at(-1)![1].push(item);
  }
  return groups;
}

function byKey(items: readonly Item[], keyOf: (item: Item) => readonly [string, Heading]): Grouped {
  const groups = new Map<string, [Heading, Item[]]>();
  for (const item of items) {
    const [key, heading] = keyOf(item);
    const group = groups.get(key) ?? [heading, []];
    group[1].push(item);
    groups.set(key, group);
  }
  return [...groups.values()];
}

const CERTAINTIES = ['check', 'likely', 'certain', 'decided'] as const;

function byCertainty(items: readonly Item[]): Grouped {
  const ofItem = ({ verdict, certainty }: Item) => (verdict === 'open' ? certainty : 'decided');
  return CERTAINTIES.map(
    (certainty) =>
      [{ by: 'certainty', certainty }, items.filter((item) => ofItem(item) === certainty)] as const,
  ).filter(([, group]) => group.length > 0);
}

const NAMES: ReadonlySet<EntityType> = new Set(['naam', 'initialen']);

/** The first name of a person names the group. */
function personOf({ proposal, type, text }: Item): readonly [string, Heading] {
  const key = proposal?.person ?? (NAMES.has(type) ? (proposal?.group ?? text) : null);
  if (key === null) return ['', { by: 'person', key: '', name: '' }];
  return [key, { by: 'person', key, name: NAMES.has(type) ? text : '' }];
}

function withHeadings(groups: Grouped): Row[] {
  const rows: Row[] = [];
  for (const [heading, items] of groups) {
    rows.push({ kind: 'heading', heading: named(heading, items), count: items.length });
    for (const item of items) rows.push(rowOf(item));
  }
  return rows;
}

const rowOfItem = new WeakMap<Item, Row>();

function rowOf(item: Item): Row {
  const row = rowOfItem.get(item) ?? { kind: 'item', item };
  rowOfItem.set(item, row);
  return row;
}

function named(heading: Heading, items: readonly Item[]): Heading {
  if (heading.by !== 'person' || heading.name !== '' || heading.key === '') return heading;
  return { ...heading, name: items.find(({ type }) => NAMES.has(type))?.text ?? '' };
}
