/** Where the reader goes: rows, documents, points of attention. Pure: partial models. */
import type { DocumentId } from '../../../app/contract/dossier.ts';
import type { Change } from '../../../app/contract/events.ts';
import { attentionOf } from '../counts.ts';
import type { Item } from '../item.ts';
import { itemsOf, itemWith } from '../items.ts';
import type { DossierModel } from '../model.ts';
import { isOpen, listedOf } from '../rows.ts';

type Moved = Partial<DossierModel>;

const STAY: Moved = {};

export function moved(model: DossierModel, by: number): Moved {
  const listed = listedOf(model);
  const at = listed.findIndex(({ id }) => id === model.active);
  const to = at < 0 ? (by > 0 ? 0 : listed.length - 1) : clamp(at + by, listed.length);
  const item = listed[to];
  return item === undefined ? STAY : activated(model, item.id);
}

function clamp(index: number, length: number): number {
  return Math.max(0, Math.min(length - 1, index));
}

/** Whoever leaves a row lets it go. */
export function activated(model: DossierModel, id: string | null): Moved {
  return { active: id, lingering: id === model.lingering ? id : null };
}

export function movedToEnd(model: DossierModel, end: 'first' | 'last'): Moved {
  const item = listedOf(model).at(end === 'first' ? 0 : -1);
  return item === undefined ? STAY : activated(model, item.id);
}

export function movedToAttention(model: DossierModel, by: 1 | -1): Moved {
  if (model.current === null) return STAY;
  const points = attentionOf(itemsOf(model, model.current));
  if (points.length === 0) return STAY;
  const at = points.findIndex(({ id }) => id === model.active);
  const to = at < 0 ? 0 : (at + by + points.length) % points.length;
  return { ...activated(model, points[to]?.id ?? null), filter: visible(model, points[to]) };
}

/** A filter that would hide the place one is sent to is set aside. */
function visible(model: DossierModel, item: Item | undefined): DossierModel['filter'] {
  const listed = listedOf(model).some(({ id }) => id === item?.id);
  return listed ? model.filter : { state: 'all', type: null, ground: null, page: null };
}

/** From an open row to the next open one, round the list; from a decided one simply to the next. */
export function afterDeciding(before: DossierModel, after: DossierModel): Moved {
  const listed = listedOf(before);
  const at = listed.findIndex(({ id }) => id === before.active);
  const here = listed[at];
  if (here === undefined) return STAY;
  const lingering = here.id;
  const next = isOpen(before, here) ? nextOpen(after, listed, at) : listed[at + 1];
  return { active: next?.id ?? listed[at + 1]?.id ?? here.id, lingering };
}

function nextOpen(model: DossierModel, listed: readonly Item[], at: number): Item | undefined {
  for (let step = 1; step < listed.length; step++) {
    const { id } = listed[(at + step) % listed.length]!;
    const item = itemWith(model, model.current ?? '', id);
    if (item !== undefined && isOpen(model, item)) return item;
  }
  return undefined;
}

/** Opening a document: where the work goes on. */
export function shown(model: DossierModel, document: DocumentId): Moved {
  const items = itemsOf(model, document);
  const first = items.find((item) => isOpen(model, item)) ?? items[0];
  return { current: document, active: first?.id ?? null, chosen: new Set(), lingering: null };
}

/** Another search found other passages: the reader stays at the place where they were. */
export function stillActive(model: DossierModel, before: readonly Item[]): Moved {
  const { current, active, chosen } = model;
  if (current === null) return STAY;
  if (active === null) return shown(model, current);
  const items = itemsOf(model, current);
  const ids = new Set(items.map(({ id }) => id));
  const kept = new Set([...chosen].filter((id) => ids.has(id)));
  if (ids.has(active)) return kept.size === chosen.size ? STAY : { chosen: kept };
  const old = before.find(({ id }) => id === active);
  const near = items.find((item) => old !== undefined && isFrom(item, old)) ?? items.at(-1);
  return { active: near?.id ?? null, chosen: kept, lingering: null };
}

/** At that place or behind it. */
function isFrom(item: Item, { page, ranges }: Item): boolean {
  const start = ranges[0]?.start ?? 0;
  return item.page > page || (item.page === page && (item.ranges[0]?.start ?? start) >= start);
}

export function neighbour(model: DossierModel, by: 1 | -1): DocumentId | undefined {
  const at = model.documents.findIndex(({ id }) => id === model.current);
  return model.documents[at + by]?.id;
}

/**
 * What a step changed is gone to: document, row and page; of a step in several documents the reader stays in theirs.
 * Null for what has no place.
 */
export function placeOf(
  model: DossierModel,
  changes: readonly Change[],
): { document: DocumentId; subject: string | null; page: number } | null {
  const placed = changes.filter((one) => one.kind !== 'list');
  const change = placed.find((one) => one.document === model.current) ?? placed[0];
  if (change === undefined) return null;
  const { document } = change;
  if (change.kind === 'page') return { document, subject: null, page: change.page };
  const item = itemsOf(model, document).find(({ id }) => id === change.subject);
  return { document, subject: item?.id ?? null, page: item?.page ?? 1 };
}

export function extended(model: DossierModel, by: 1 | -1): Moved {
  const next = moved(model, by);
  if (next.active === undefined || next.active === null || model.active === null) return STAY;
  const chosen = new Set(model.chosen);
  if (chosen.has(next.active)) chosen.delete(model.active);
  else chosen.add(model.active).add(next.active);
  return { ...next, chosen };
}

export function ticked(model: DossierModel, subject: string): Moved {
  const chosen = new Set(model.chosen);
  if (!chosen.delete(subject)) chosen.add(subject);
  return { chosen };
}
