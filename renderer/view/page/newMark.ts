/** What a person selected, drew or found, as a mark: with the ground and the kind that are proposed for it. */
import type { Bounds } from '../../../app/contract/events.ts';
import type { Display, Rect } from '../../../redaction/model/geometry.ts';
import type { GroundCode } from '../../../redaction/model/ground.ts';
import type { Item } from '../../store/item.ts';
import type { NewMark } from '../../store/operations/operations.ts';
import type { Pending } from './pending.ts';
import type { Size } from './turn.ts';

type Like = Pick<Item, 'text' | 'type' | 'grounds' | 'verdict'>;
export type Kind = Pick<NewMark, 'type' | 'ground'>;

/** As another passage with this text has it; else `usual`, the ground of key 1. */
export function proposedKind(text: string, items: readonly Like[], usual: GroundCode): Kind {
  const like = likest(text, items);
  if (like === undefined) return { type: kindByShape(text), ground: usual };
  return { type: like.type, ground: like.grounds[0] ?? usual };
}

function likest(text: string, items: readonly Like[]): Like | undefined {
  const wanted = plain(text);
  if (wanted === '') return undefined;
  const same = items.filter((item) => plain(item.text) === wanted);
  return same.find(({ verdict }) => verdict === 'accept') ?? same[0];
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().toLowerCase();
}

function kindByShape(text: string): Kind['type'] {
  return /^\S+@\S+\.\S+$/.test(text.trim()) ? 'email' : 'passage';
}

export function boundsOfPending(pending: Pending): Bounds {
  if (pending.kind === 'area') return { ranges: [], rects: [pending.rect] };
  return { ranges: [{ page: pending.page, ...pending.span }], rects: [] };
}

/** “3, 5-7”: 1-based pages, ascending; null when it is no such list or names a page that is not there. */
export function pagesIn(typed: string, count: number): number[] | null {
  const parts = typed.split(',').map((part) => part.trim());
  const pages = new Set<number>();
  for (const part of parts) {
    const [, from = '', to = from] = /^(\d{1,5})(?:\s*[-–]\s*(\d{1,5}))?$/.exec(part) ?? [];
    const [first, last] = [Number(from), Number(to)];
    if (from === '' || first < 1 || last < first || last > count) return null;
    for (let page = first; page <= last; page++) pages.add(page);
  }
  return [...pages].sort((a, b) => a - b);
}

/** What of the rectangles lies on a page of this size. */
export function within(rects: readonly Rect<Display>[], { width, height }: Size): Rect<Display>[] {
  return rects
    .map(({ x0, y0, x1, y1 }) => ({
      ...{ x0: Math.max(0, x0), y0: Math.max(0, y0) },
      ...{ x1: Math.min(width, x1), y1: Math.min(height, y1) },
    }))
    .filter(({ x0, y0, x1, y1 }) => x0 < x1 && y0 < y1);
}
