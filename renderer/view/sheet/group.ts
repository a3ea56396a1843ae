/** What a group's sheet is about: its name, its members within reach, and who might belong too. */
import type { DocumentId } from '../../../app/contract/dossier.ts';
import type { GroundCode } from '../../../redaction/model/ground.ts';
import { type GroupKind, membersOf, personOf, type Scope, textOf } from '../../store/groups.ts';
import type { Item } from '../../store/item.ts';
import { itemsOf } from '../../store/items.ts';
import type { DossierModel } from '../../store/model.ts';
import { group } from '../../strings/group.ts';
import { nameOf } from '../../strings/list.ts';
import { types } from '../../strings/words.ts';
import { groupName } from '../list/groupRows.ts';

/** In a kind, what is to be looked at is no member: it cannot even be ticked. */
export function membersFor(
  model: DossierModel,
  kind: GroupKind,
  item: Item,
  scope: Scope,
): readonly Item[] {
  const members = membersOf(model, kind, item, scope);
  return kind === 'type' ? members.filter(({ certainty }) => certainty !== 'check') : members;
}

export function nameOfGroup(kind: GroupKind, item: Item, members: readonly Item[]): string {
  if (kind === 'mail') return group.names.mail(item.proposal?.mail?.copies ?? 0);
  if (kind === 'type') return types[item.type];
  if (kind === 'text' && item.text === '') return group.names.area;
  return members.length === 0 ? nameOf(item) : groupName(members, kind);
}

/** Blocks and mails are of one document; with one document there is nothing to choose. */
export function scopesOf({ documents }: DossierModel, kind: GroupKind): readonly Scope[] {
  const whole = documents.length > 1 && kind !== 'block' && kind !== 'mail';
  return whole ? ['document', 'dossier'] : ['document'];
}

/** Pages of this document or of all that the software has not yet searched, as far as they are known. */
export function unsearchedPages(model: DossierModel, document: DocumentId, scope: Scope): number {
  const within = model.documents.filter(({ id }) => scope === 'dossier' || id === document);
  return within.reduce((sum, { id, pages }) => {
    const reading = model.readings.get(id);
    if (reading?.state === 'ready' || reading?.state === 'refused') return sum;
    const { progress = null, early = null } = reading ?? {};
    const total = early?.total ?? progress?.total ?? pages ?? 1;
    return sum + Math.max(1, total) - (early?.searched ?? 0);
  }, 0);
}

export interface Candidate {
  readonly key: string;
  readonly name: string;
  readonly items: readonly Item[];
}

/** Other persons of this document with the same surname: shown, never taken along unasked. */
export function maybeAlso(model: DossierModel, item: Item): Candidate[] {
  const own = personOf(item);
  const all = itemsOf(model, item.document).filter(({ type }) => type === 'naam');
  const surnames = new Set(all.filter((one) => personOf(one) === own).map(surnameOf));
  const others = new Map<string, Item[]>();
  for (const other of all) {
    const key = personOf(other);
    if (own === null || key === null || key === own || !surnames.has(surnameOf(other))) continue;
    others.set(key, [...(others.get(key) ?? []), other]);
  }
  return [...others].map(([key, items]) => ({ key, name: groupName(items, 'person'), items }));
}

const TITLES = /^(de heer|mevrouw|dhr|mw|mr|drs|dr|ir|ing|prof)\.?\s+/;

/** `Jansen, J.`, `J. Jansen` and `Jan Jansen` have one: the last whole word, or what stands before the comma. */
function surnameOf(item: Item): string {
  const text = textOf(item).replace(TITLES, '');
  const name = text.includes(',') ? text.slice(0, text.indexOf(',')) : text;
  return name.split(' ').at(-1) ?? name;
}

/** The ground that all have, or null when each keeps its own. */
export function commonGround(items: readonly Item[]): GroundCode | null {
  const [first] = items;
  const code = first?.grounds.length === 1 ? first.grounds[0]! : null;
  const same = items.every(({ grounds }) => grounds.length === 1 && grounds[0] === code);
  return same ? code : null;
}

/** Names that the software expects to stay readable are there in their office: that reason is offered first. */
export function firstReason(kind: GroupKind, items: readonly Item[]): string | null {
  if (kind !== 'person') return '';
  return items.some((item) => item.kind === 'public') ? group.reasons[0] : null;
}
