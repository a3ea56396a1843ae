/** How the decisions of a document lie over one another: what contradicts, and what goes with another decision. */
import type { Decision } from '../../../redaction/model/redaction.ts';
import type { Piece } from '../../contract/dossier.ts';
import { coveredBy, overlapConflicts, type Placed } from '../../contract/overlap.ts';
import type { Loaded } from './loaded.ts';
import { marksIn } from './marksIn.ts';
import { measureRanges, type Pages } from './measure.ts';
import type { Judged } from './tasks.ts';

export interface Standing {
  /** Subjects in an overlap that was decided differently. */
  readonly overlapping: readonly string[];
  /** Open proposals that lie wholly in what is redacted. */
  readonly covered: readonly string[];
}

export function standingOf(loaded: Loaded, judged: Judged): Standing {
  const placed = placedIn(loaded, judged);
  const isTagged = (subject: string) => subject in judged.stakeholders;
  return {
    overlapping: [...overlapConflicts(placed)],
    covered: [...coveredBy(placed)].filter((subject) => !isTagged(subject)),
  };
}

type Found = Pick<Placed, 'id' | 'ranges' | 'rects'> & { readonly page: number };

function placedIn(loaded: Loaded, judged: Judged): Placed[] {
  const decisions = new Map(judged.decisions.map((decision) => [decision.subject, decision]));
  const found = [...proposed(loaded), ...marksIn(loaded, judged).marks].map((one) => {
    const decision = decisions.get(one.id);
    const { id, page } = one;
    const { ranges = one.ranges, rects = one.rects } = decision ?? {};
    return { id, page, ranges, rects, verdict: verdictOf(decision) };
  });
  const areas = new Set(found.flatMap(({ page, rects }) => (rects.length > 0 ? [page] : [])));
  const pages: Pages = (page) => loaded.open.pages.page(page);
  return found.map(({ page, ...one }) => ({ ...one, pieces: piecesOf(one, page, areas, pages) }));
}

function proposed({ detections, ids }: Loaded): Found[] {
  return detections.map(({ page, ranges, area }, index) => ({
    ...{ id: ids[index]!, page, ranges },
    rects: area === undefined || ranges.length > 0 ? [] : [area],
  }));
}

function verdictOf(decision: Decision | undefined): Placed['verdict'] {
  return decision === undefined || decision.verdict === 'withdraw' ? 'open' : decision.verdict;
}

/** Rectangles of text are asked for only where an area could touch them. */
function piecesOf(
  { ranges, rects }: Pick<Placed, 'ranges' | 'rects'>,
  page: number,
  areas: ReadonlySet<number>,
  pages: Pages,
): Piece[] {
  const isNear = ranges.some((range) => areas.has(range.page));
  const text = isNear ? measureRanges(ranges, pages).pieces : [];
  return [...text, ...rects.map((rect) => ({ page, rect }))];
}
