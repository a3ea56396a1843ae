/** Finds in a document, as proposals that a person made: which are judged already, and which comes next. */
import type { Hit } from '../../../app/contract/dossier.ts';
import type { Item } from '../../store/item.ts';

/** `free`: no passage yet; `open`: a passage without a decision. */
export type Standing = 'free' | 'open' | 'accept' | 'reject';

export interface Find {
  readonly hit: Hit;
  readonly standing: Standing;
  /** The passage that covers it, or null. */
  readonly item: Item | null;
}

type Covering = Pick<Item, 'ranges' | 'rects' | 'page' | 'verdict'>;

/** Of several passages over one find a decision goes before none. */
export function findsOf(hits: readonly Hit[], items: readonly Item[]): Find[] {
  if (hits.length === 0) return [];
  const byPage = new Map<number, Item[]>();
  for (const item of items)
    for (const page of pagesOf(item)) byPage.set(page, [...(byPage.get(page) ?? []), item]);
  return hits.map((hit) => {
    const over = (byPage.get(hit.page) ?? []).filter((item) => covers(item, hit));
    const item = over.find(({ verdict }) => verdict !== 'open') ?? over[0] ?? null;
    return { hit, item, standing: item === null ? 'free' : item.verdict };
  });
}

function pagesOf({ ranges, page }: Covering): Set<number> {
  return new Set([page, ...ranges.map((range) => range.page)]);
}

/** Any letter in common; a part that stays is a reason to look. Areas cover what lies inside them. */
function covers({ ranges, rects, page }: Covering, hit: Hit): boolean {
  const touches = ranges.some((a) =>
    hit.ranges.some((b) => a.page === b.page && a.start < b.end && b.start < a.end),
  );
  if (touches) return true;
  const first = hit.pieces[0];
  if (first === undefined || ranges.length > 0 || first.page !== page) return false;
  const [x, y] = [(first.rect.x0 + first.rect.x1) / 2, (first.rect.y0 + first.rect.y1) / 2];
  return rects.some((r) => x > r.x0 && x < r.x1 && y > r.y0 && y < r.y1);
}

export function judgedCount(finds: readonly Find[]): number {
  return finds.filter(({ standing }) => standing === 'accept' || standing === 'reject').length;
}

/** Still readable and undecided: what “n gevonden passages lakken” is about. */
export function toRedact(finds: readonly Find[]): readonly Hit[] {
  return finds.filter(({ standing }) => standing !== 'accept').map(({ hit }) => hit);
}

/** The first find on this page or after it; else the first of all; -1 when there is none. */
export function firstFrom(hits: readonly Hit[], page: number): number {
  const at = hits.findIndex((hit) => hit.page >= page);
  return at >= 0 || hits.length === 0 ? at : 0;
}

/** Round and round. */
export function neighbour(at: number, by: number, count: number): number {
  return count === 0 ? -1 : (at + by + count) % count;
}
