/** What the preview draws over each page: boxes of the sketch, what is open, and where the reader is. */
import type { Display, Rect } from '../../../redaction/model/geometry.ts';
import type { Item } from '../../store/item.ts';
import { type MarginLine, marginLines } from './marginLines.ts';

export interface PageBurn {
  readonly boxes: readonly {
    readonly key: string;
    readonly rects: readonly Rect<Display>[];
    readonly code: string;
  }[];
  readonly lines: readonly MarginLine[];
  /** Middle of the active passage, points from the top; null when it is elsewhere. */
  readonly activeAt: number | null;
}

export const NOTHING_BURNT: PageBurn = { boxes: [], lines: [], activeAt: null };

type Shown = Pick<Item, 'id' | 'verdict' | 'grounds' | 'pieces'>;

export function pageBurns(
  items: readonly Shown[],
  active: string | null,
): ReadonlyMap<number, PageBurn> {
  const pages = new Map<number, { boxes: PageBurn['boxes'][number][]; open: Rect<Display>[][] }>();
  const activeAt = new Map<number, number>();
  for (const { id, verdict, grounds, pieces } of items)
    for (const page of new Set(pieces.map((piece) => piece.page))) {
      const rects = pieces.filter((piece) => piece.page === page).map(({ rect }) => rect);
      const drawn = pages.get(page) ?? { boxes: [], open: [] };
      pages.set(page, drawn);
      if (verdict === 'accept') drawn.boxes.push({ key: id, rects, code: grounds.join(' ') });
      if (verdict === 'open') drawn.open.push(rects);
      if (id === active) activeAt.set(page, (rects[0]!.y0 + rects[0]!.y1) / 2);
    }
  return new Map(
    [...pages].map(([page, { boxes, open }]) => [
      page,
      { boxes, lines: marginLines(open), activeAt: activeAt.get(page) ?? null },
    ]),
  );
}
