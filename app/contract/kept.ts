/**
 * Decisions whose passage is no longer proposed: other rules, another profile or list, or a proposal that was shown
 * before the whole document had been read. None is dropped: it holds at the place that its name tells, as a mark, and
 * is the proposal's again when that comes back. The journal stays as it is.
 */
import type { Bounds, HandMark, Judgement } from './events.ts';
import type { DocumentReview, Judged, Stamp } from './review.ts';

export interface Kept {
  readonly marks: ReadonlyMap<string, HandMark & Stamp>;
  /** Whose name does not tell the whole place: a conflict for a person. */
  readonly unplaced: readonly string[];
}

/** `isProposed`: whether a subject is a passage now. */
export function keptIn(
  { judgements, marks }: DocumentReview,
  isProposed: (subject: string) => boolean,
): Kept {
  const kept = new Map<string, HandMark & Stamp>();
  const unplaced: string[] = [];
  for (const [subject, judged] of judgements) {
    if (judged.verdict === 'open' || marks.has(subject)) continue;
    if (isProposed(subject) || isLost(subject)) continue;
    const mark = keptMark(subject, judged);
    if (mark === null) unplaced.push(subject);
    else kept.set(subject, sameFor(judged, mark));
  }
  return { marks: kept, unplaced };
}

const known = new WeakMap<Judged, HandMark & Stamp>();

/** One object as long as the decision stands: rows that did not change are not drawn again. */
function sameFor(judged: Judged, mark: HandMark): HandMark & Stamp {
  const same = known.get(judged) ?? { ...mark, at: judged.at, by: judged.by };
  known.set(judged, same);
  return same;
}

/** Null when the place is not known. */
export function keptMark(
  subject: string,
  { grounds, bounds: changed }: Pick<Judgement, 'grounds' | 'bounds'>,
): HandMark | null {
  const bounds = changed ?? placeIn(subject);
  if (bounds === null) return null;
  const page = bounds.ranges[0]?.page ?? pageIn(subject);
  return { page, bounds, type: 'passage', ground: grounds[0] ?? '5.1.2e', origin: 'kept' };
}

/** Of a passage that was lost in a changed file: a person has seen that it is gone. */
export function isLost(subject: string): boolean {
  return subject.startsWith('lost:');
}

/** A longer one may leave text out in the middle. */
const LONGEST = 200;
const ON_ONE_PAGE = /^[ap](\d+)\.(\d+)-(\d+)(?:~\d+)?$/;
const AREA = /^g\d+\.(\d+)-(\d+)-(\d+)-(\d+)(?:~\d+)?$/;

/** By its name (app/dossier/engine/passageId.ts). */
function placeIn(subject: string): Bounds | null {
  const area = AREA.exec(subject);
  if (area !== null) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = area.slice(1).map((tenths) => Number(tenths) / 10);
    return { ranges: [], rects: [{ x0, y0, x1, y1 }] };
  }
  const [page = 0, start = 0, end = 0] = ON_ONE_PAGE.exec(subject)?.slice(1).map(Number) ?? [];
  if (page === 0 || end - start > LONGEST || end <= start) return null;
  return { ranges: [{ page, start, end }], rects: [] };
}

function pageIn(subject: string): number {
  return Number(/^[apg](\d+)\./.exec(subject)?.[1] ?? 1);
}
