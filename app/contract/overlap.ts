/**
 * Marks over one another, in the window, on disk and in the engine: K1, decided differently (review-window §3.1), and
 * open proposals that go with another decision. Page by page: the window asks only where something changed.
 */
import type { Display, Rect } from '../../redaction/model/geometry.ts';
import type { Passage, Piece } from './dossier.ts';
import type { Judgement } from './events.ts';

export interface Placed {
  readonly id: string;
  readonly ranges: Passage['ranges'];
  /** Areas, with their page in `pieces`. */
  readonly rects: readonly Rect<Display>[];
  readonly pieces: readonly Piece[];
  readonly verdict: Judgement['verdict'];
}

/** Ids of all that stand in an overlap. */
export function overlapConflicts(placed: readonly Placed[]): ReadonlySet<string> {
  const pages = [...byPage(placed)];
  return new Set(pages.flatMap(([page, items]) => [...overlapsOn(page, items)]));
}

/** Ids of those on this page. */
export function overlapsOn(page: number, items: readonly Placed[]): ReadonlySet<string> {
  const found = new Set<string>();
  const decided = items.filter(({ verdict }) => verdict !== 'open');
  if (decided.length < 2) return found;
  overlapsOfText(stretchesOn(page, decided), found);
  overlapsOfAreas(page, decided, found);
  return found;
}

/**
 * Ids of open ones that lie wholly in what is redacted: one judgement does for one passage. What stays readable takes
 * nothing along.
 */
export function coveredBy(placed: readonly Placed[]): ReadonlySet<string> {
  const onPages = new Map([...byPage(placed)].map(([page, on]) => [page, coveredOn(page, on)]));
  const isIn = (one: Placed) => pagesOf(one).every((page) => onPages.get(page)?.has(one.id));
  return new Set(placed.filter(isIn).map(({ id }) => id));
}

/** Of what goes on over the page end: its part on this page. */
export function coveredOn(page: number, items: readonly Placed[]): ReadonlySet<string> {
  const redacted = items.filter(({ verdict }) => verdict === 'accept');
  const open = items.filter(({ verdict }) => verdict === 'open');
  if (redacted.length === 0 || open.length === 0) return NONE;
  const ranges = redacted.flatMap((one) => one.ranges.filter((range) => range.page === page));
  const areas = redacted.flatMap(({ rects, pieces }) =>
    rects.length === 0 ? [] : pieces.filter((piece) => piece.page === page),
  );
  const isIn = (one: Placed) => isInText(page, one, ranges) || isInAreas(page, one, areas);
  return new Set(open.filter(isIn).map(({ id }) => id));
}

const NONE: ReadonlySet<string> = new Set();

function isInText(page: number, one: Placed, covers: Placed['ranges']): boolean {
  const own = one.ranges.filter((range) => range.page === page);
  return (
    own.length > 0 &&
    own.every(({ start, end }) => covers.some((r) => r.start <= start && r.end >= end))
  );
}

/** Of a point: boxes of letters reach over an area that was drawn to their edge. */
const SLACK = 0.5;

function isInAreas(page: number, one: Placed, areas: readonly Piece[]): boolean {
  const own = one.pieces.filter((piece) => piece.page === page);
  return (
    own.length > 0 &&
    own.every(({ rect }) =>
      areas.some(
        ({ rect: area }) =>
          area.x0 <= rect.x0 + SLACK &&
          area.y0 <= rect.y0 + SLACK &&
          area.x1 >= rect.x1 - SLACK &&
          area.y1 >= rect.y1 - SLACK,
      ),
    )
  );
}

function pagesOf({ ranges, pieces }: Placed): number[] {
  return [...new Set([...ranges, ...pieces].map(({ page }) => page))];
}

function byPage(placed: readonly Placed[]): Map<number, Placed[]> {
  const pages = new Map<number, Placed[]>();
  for (const one of placed)
    for (const page of pagesOf(one)) {
      const list = pages.get(page);
      if (list === undefined) pages.set(page, [one]);
      else list.push(one);
    }
  return pages;
}

interface Stretch {
  readonly id: string;
  readonly verdict: string;
  readonly from: number;
  readonly to: number;
}

function stretchesOn(page: number, items: readonly Placed[]): Stretch[] {
  return items.flatMap(({ id, verdict, ranges }) =>
    ranges
      .filter((range) => range.page === page)
      .map(({ start, end }) => ({ id, verdict, from: start, to: end })),
  );
}

/** Only stretches that reach over the present one are looked at again. */
function overlapsOfText(stretches: Stretch[], found: Set<string>): void {
  stretches.sort((a, b) => a.from - b.from);
  let running: Stretch[] = [];
  for (const stretch of stretches) {
    running = running.filter(({ to }) => to > stretch.from);
    for (const other of running)
      if (other.verdict !== stretch.verdict) addBoth(found, other, stretch);
    running.push(stretch);
  }
}

function addBoth(found: Set<string>, a: { id: string }, b: { id: string }): void {
  found.add(a.id);
  found.add(b.id);
}

function overlapsOfAreas(page: number, items: readonly Placed[], found: Set<string>): void {
  for (const area of items.filter(({ rects }) => rects.length > 0))
    for (const other of items)
      if (other.verdict !== area.verdict && touchOn(page, area, other)) addBoth(found, area, other);
}

function touchOn(page: number, a: Placed, b: Placed): boolean {
  const [here, there] = [a, b].map(({ pieces }) => pieces.filter((piece) => piece.page === page));
  return here!.some((p) =>
    there!.some(
      (q) =>
        p.rect.x0 < q.rect.x1 &&
        q.rect.x0 < p.rect.x1 &&
        p.rect.y0 < q.rect.y1 &&
        q.rect.y0 < p.rect.y1,
    ),
  );
}
