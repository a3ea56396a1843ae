/** Places in a document: comparing, joining and cutting them. */
import type { DocumentId, Measured } from '../../app/contract/dossier.ts';
import type { Bounds } from '../../app/contract/events.ts';

type Range = Bounds['ranges'][number];

/** Finds what the engine measured there. */
export function boundsKey(document: DocumentId, { ranges, rects }: Bounds): string {
  const text = ranges.map(({ page, start, end }) => `${page}:${start}-${end}`);
  const areas = rects.map(({ x0, y0, x1, y1 }) => [x0, y0, x1, y1].join(','));
  return [document, ...text, ...areas].join(' ');
}

/** An area needs no engine; text stays empty until it has been measured. */
export function unmeasured(page: number, { rects }: Bounds): Measured {
  return { text: '', before: '', after: '', pieces: rects.map((rect) => ({ page, rect })) };
}

/** Letters between two passages that may be joined: a space, a comma, a line end. */
const GAP = 3;

/** One range around all, when they stand on one page and next to each other; else undefined. */
export function joined(ranges: readonly Range[]): Range | undefined {
  const sorted = [...ranges].sort((a, b) => a.page - b.page || a.start - b.start);
  const first = sorted[0];
  if (first === undefined) return undefined;
  let { end } = first;
  for (const range of sorted) {
    if (range.page !== first.page || range.start - end > GAP) return undefined;
    end = Math.max(end, range.end);
  }
  return { ...first, end };
}

/** Undefined when `at` is not inside one of the ranges. */
export function cut(ranges: readonly Range[], at: number): [Range[], Range[]] | undefined {
  const index = ranges.findIndex(({ start, end }) => at > start && at < end);
  const range = ranges[index];
  if (range === undefined) return undefined;
  const left = [...ranges.slice(0, index), { ...range, end: at }];
  return [left, [{ ...range, start: at }, ...ranges.slice(index + 1)]];
}
