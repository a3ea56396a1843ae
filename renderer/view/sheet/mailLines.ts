/** A mail that the document holds several times: what was decided in one copy, offered for the same line elsewhere. */
import { textOf } from '../../store/groups.ts';
import type { Item } from '../../store/item.ts';
import type { OwnDecision } from '../../store/operations/operations.ts';
import { keyOf } from './selection.ts';

export interface TakenOver {
  readonly item: Item;
  /** The decided passage at the same place of another copy; the first copy that has one. */
  readonly from: Item;
}

/** Of open passages only, keyed as the sheet's lines are. */
export function takenOver(members: readonly Item[]): ReadonlyMap<string, TakenOver> {
  const decided = new Map<string, Item>();
  for (const item of members) {
    const place = placeOf(item);
    const known = decided.get(place);
    if (item.verdict === 'open' || (known !== undefined && copyOf(known) <= copyOf(item))) continue;
    decided.set(place, item);
  }
  const found = new Map<string, TakenOver>();
  for (const item of members) {
    const from = decided.get(placeOf(item));
    if (item.verdict === 'open' && from !== undefined) found.set(keyOf(item), { item, from });
  }
  return found;
}

/** The same place in the mail and the same text: a line that reads otherwise is another line. */
function placeOf(item: Item): string {
  const { mail } = item.proposal ?? {};
  return `${mail?.id} ${mail?.place} ${textOf(item)}`;
}

function copyOf({ proposal }: Item): number {
  return proposal?.mail?.copy ?? 0;
}

export function ownDecisions(lines: readonly TakenOver[]): OwnDecision[] {
  return lines.map(({ item, from }) => ({
    document: item.document,
    subject: item.id,
    verdict: from.verdict === 'reject' ? 'reject' : 'accept',
    grounds: from.grounds,
    note: from.note,
  }));
}
