/** How many passages hang together with this one, and whether others of them went another way. */
import { type GroupKind, membersOf } from '../../store/groups.ts';
import type { Item } from '../../store/item.ts';
import { type DossierModel, NO_FILTER } from '../../store/model.ts';
import { isShown } from '../../store/rows.ts';

export interface GroupCount {
  readonly kind: GroupKind;
  /** With the passage itself; 0 when it has no such group. */
  readonly total: number;
  /** Not in the list by the filter in force. */
  readonly hidden: number;
}

const KINDS = ['text', 'person', 'block'] as const;

/** A mail is a group only when the document holds it more than once. */
export function groupCounts(model: DossierModel, item: Item): GroupCount[] {
  const counts = KINDS.map((kind) => countOf(model, kind, item));
  const copies = item.proposal?.mail?.copies ?? 0;
  return copies > 1 ? [...counts, countOf(model, 'mail', item)] : counts;
}

function countOf(model: DossierModel, kind: GroupKind, item: Item): GroupCount {
  const members = membersOf(model, kind, item);
  const hidden =
    model.filter === NO_FILTER
      ? 0
      : members.filter((member) => !isShown(model, model.filter, member)).length;
  return { kind, total: members.length, hidden };
}

export interface Elsewhere {
  readonly kind: 'text' | 'person';
  readonly verdict: 'accept' | 'reject';
  readonly count: number;
}

/** Members of its text, else of its person, that were decided the other way. */
export function decidedElsewhere(model: DossierModel, item: Item): Elsewhere | null {
  if (item.verdict === 'open') return null;
  const verdict = item.verdict === 'accept' ? 'reject' : 'accept';
  for (const kind of ['text', 'person'] as const) {
    const others = membersOf(model, kind, item).filter((member) => member.verdict === verdict);
    if (others.length > 0) return { kind, verdict, count: others.length };
  }
  return null;
}
