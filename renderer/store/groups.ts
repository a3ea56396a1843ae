/** Which passages belong together (review-window §5.1). Only what has been read can be a member. */
import type { DocumentId } from '../../app/contract/dossier.ts';
import type { Item } from './item.ts';
import { itemsOf } from './items.ts';
import type { DossierModel } from './model.ts';

export type GroupKind = 'text' | 'person' | 'block' | 'mail' | 'type';

export type Scope = 'document' | 'dossier';

/** With the item itself, in reading order, document by document. Empty when it has no such group. */
export function membersOf(
  model: DossierModel,
  kind: GroupKind,
  item: Item,
  scope: Scope = 'document',
): readonly Item[] {
  const test = TESTS[kind](item, model);
  if (test === null) return [];
  return documentsOf(model, item, kind, scope).flatMap((document) =>
    itemsOf(model, document).filter(test),
  );
}

/** Blocks and mails are of one document. */
function documentsOf(
  model: DossierModel,
  { document }: Item,
  kind: GroupKind,
  scope: Scope,
): readonly DocumentId[] {
  if (scope === 'document' || kind === 'block' || kind === 'mail') return [document];
  return model.documents.map(({ id }) => id);
}

type Test = (other: Item) => boolean;

const TESTS: Readonly<Record<GroupKind, (item: Item, model: DossierModel) => Test | null>> = {
  text: (item) => {
    const text = textOf(item);
    return text === '' ? null : (other) => textOf(other) === text;
  },
  person: (item, model) => {
    const key = personOf(item);
    if (key === null) return null;
    let names: ReadonlySet<string> | undefined;
    return (other) => {
      if (other.document === item.document) return personOf(other) === key;
      names ??= formsOf(model, item.document, key);
      return isName(other) && names.has(textOf(other));
    };
  },
  block: ({ proposal }) => {
    const id = proposal?.block?.id;
    return id === undefined ? null : (other) => other.proposal?.block?.id === id;
  },
  mail: ({ proposal }) => {
    const id = proposal?.mail?.id;
    return id === undefined ? null : (other) => other.proposal?.mail?.id === id;
  },
  type: ({ type }) => {
    return (other) => other.type === type && other.kind === 'personal';
  },
};

/** Names without a known person are a person of their own. */
export function personOf({ proposal, type }: Item): string | null {
  if (proposal === null) return null;
  return proposal.person ?? (type === 'naam' || type === 'initialen' ? proposal.group : null);
}

function isName({ type }: Item): boolean {
  return type === 'naam';
}

/** Full names only: a surname alone may be someone else's in another document. */
function formsOf(model: DossierModel, document: DocumentId, person: string): ReadonlySet<string> {
  const forms = itemsOf(model, document).filter(
    (item) => isName(item) && personOf(item) === person,
  );
  return new Set(forms.map(textOf).filter((text) => /[ ,.]/.test(text)));
}

const texts = new WeakMap<Item, string>();

/** Asked at every key for every passage: kept. */
export function textOf(item: Item): string {
  const known = texts.get(item) ?? normalised(item.text);
  texts.set(item, known);
  return known;
}

/** Case, spaces and hyphens at line ends do not count; nothing else is forgiven (never fuzzy). */
export function normalised(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/-\s+/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
