/** Finds in a sheet: listed as passages are, so that the same rules choose and count them. */
import type { Hit } from '../../../app/contract/dossier.ts';
import type { GroundCode } from '../../../redaction/model/ground.ts';
import type { Item } from '../../store/item.ts';
import type { GroupDecision, NewMark } from '../../store/operations/operations.ts';
import { type Find, findsOf } from '../page/finds.ts';
import { type Kind, proposedKind } from '../page/newMark.ts';
import { keyOf } from './selection.ts';

export interface Found {
  readonly find: Find;
  /** The passage that it is, or one as it would be. */
  readonly item: Item;
}

export function foundIn(
  hits: readonly Hit[],
  itemsOf: (document: string) => readonly Item[],
  usual: GroundCode,
): Found[] {
  const documents = [...new Set(hits.map(({ document }) => document))];
  return documents.flatMap((document) => {
    const items = itemsOf(document);
    const own = hits.filter((hit) => hit.document === document);
    const kinds = new Map(own.map(({ text }) => [text, proposedKind(text, items, usual)]));
    return findsOf(own, items).map((find, at) => ({
      find,
      item: shownAs(find, at, kinds.get(find.hit.text)!),
    }));
  });
}

/** The text of the find, at its place, with the decision of the passage that it is. */
function shownAs({ hit, item }: Find, at: number, { type, ground }: Kind): Item {
  const { document, page, text, before, after, pieces, ranges } = hit;
  const place = { document, page, text, before, after, pieces, ranges };
  if (item !== null) return { ...item, ...place, id: `find-${at}` };
  return {
    ...place,
    ...{ id: `find-${at}`, type, kind: 'personal', certainty: 'likely', form: 'likely' },
    ...{ verdict: 'open', grounds: [ground], note: '', rects: [], conflicts: [] },
    ...{
      proposal: null,
      mark: null,
      judged: null,
      second: null,
      stakeholder: null,
      view: null,
      blind: false,
    },
  };
}

export interface FoundDecision {
  readonly marks: readonly NewMark[];
  readonly decision: Pick<GroupDecision, 'targets'>;
}

/** What is a passage whole is decided; the rest of a find that a passage covers in part is marked with it. */
export function foundDecision(found: readonly Found[], keys: ReadonlySet<string>): FoundDecision {
  const chosen = found.filter(({ item }) => keys.has(keyOf(item)));
  const marks = chosen
    .filter(({ find }) => find.item === null || !coversWhole(find.item, find.hit))
    .map(({ find, item }) => markOf(find.hit, item));
  const targets = new Map<string, { document: string; subject: string }>();
  for (const { find } of chosen)
    if (find.item !== null)
      targets.set(keyOf(find.item), { document: find.item.document, subject: find.item.id });
  return { marks, decision: { targets: [...targets.values()] } };
}

function coversWhole({ ranges, rects }: Item, hit: Hit): boolean {
  if (rects.length > 0 && ranges.length === 0) return true;
  return hit.ranges.every((part) =>
    ranges.some((r) => r.page === part.page && r.start <= part.start && r.end >= part.end),
  );
}

function markOf({ document, page, ranges }: Hit, { type, grounds }: Item): NewMark {
  const bounds = { ranges: ranges.map((range) => ({ ...range })), rects: [] };
  return { document, page, bounds, type, ground: grounds[0] ?? '5.1.2e', origin: 'search' };
}
