/** Stage results as the log and the JSON output tell them. */
import {
  type DrawnMark,
  type ExtractedPage,
  pieceRects,
  type WidthEstimate,
} from '../../redaction/index.ts';
import type { Detection } from '../../redaction/model/detection.ts';
import type { Display, Rect } from '../../redaction/model/geometry.ts';
import type { Removal, RemovalKind } from '../../redaction/model/outcome.ts';
import { glyphsOf, type TextRange } from '../../redaction/model/pageText.ts';
import type { Decision, Redaction } from '../../redaction/model/redaction.ts';
import type { Anonymity, LoggedProposal, LoggedRedaction } from '../audit/entry.ts';
import type { Corners, ReportedDetection, ReportedWidth } from './job.ts';

export function reportedDetection(
  detection: Detection,
  page: (number: number) => ExtractedPage,
): ReportedDetection {
  const { id, type, ground, certainty, text, keep, area, ranges } = detection;
  const { recognizer, pattern, context, checksum } = detection.why;
  const own = ranges.filter((range) => range.page === detection.page);
  const rects =
    area === undefined ? own.flatMap((range) => rectsOf(page(range.page), range)) : [area];
  return {
    id,
    page: detection.page,
    type,
    ground,
    certainty,
    text,
    rects: rects.map(corners),
    why: { recognizer, pattern, context, checksum },
    keep,
  };
}

/** One rectangle for each piece of a line. */
function rectsOf({ glyphs, text }: ExtractedPage, { start, end }: TextRange): Rect<Display>[] {
  return pieceRects(glyphs, glyphsOf(text, start, end));
}

/**
 * With the rectangles that a reader of the output sees: those of the text itself would tell its width, which
 * width mode `safe` hides (class 68).
 */
export function loggedRedactions(
  redactions: readonly Redaction[],
  drawn: readonly DrawnMark[],
  widths: readonly WidthEstimate[],
): LoggedRedaction[] {
  const seen = new Map(drawn.map(({ redaction, rects }) => [redaction.id, rects]));
  const names = new Map(reportedWidths(widths).map((one) => [one.id, one.names]));
  return redactions.map((redaction) => {
    const fitting = names.get(redaction.id);
    return {
      ...loggedRedaction(redaction, seen.get(redaction.id) ?? redaction.target.rects),
      ...(fitting === undefined ? {} : { names: anonymityOf(fitting) }),
    };
  });
}

export function reportedWidths(widths: readonly WidthEstimate[]): ReportedWidth[] {
  return widths.map(({ redaction, page, fitting, of }) => {
    return { id: redaction, page, names: Math.round((1000 * fitting) / of) };
  });
}

const ANONYMITY: readonly Anonymity[] = [200, 50, 10, 2];

/** The exact number would tell the width: two names as common as each other have the same class. */
function anonymityOf(names: number): Anonymity {
  return ANONYMITY.find((least) => names >= least) ?? 0;
}

/** By kind over the whole document: glyphs by redaction would tell how long each name was (class 68). */
export function loggedRemovals(removals: readonly Removal[]): Removal[] {
  const counts = new Map<RemovalKind, number>();
  for (const { kind, count } of removals) counts.set(kind, (counts.get(kind) ?? 0) + count);
  return [...counts].map(([kind, count]) => ({ kind, count }));
}

function loggedRedaction(redaction: Redaction, rects: readonly Rect<Display>[]): LoggedRedaction {
  const { id, page, target, grounds, width, passage, origin } = redaction;
  return {
    id,
    page,
    kind: target.kind,
    rects: rects.map(corners),
    type: origin.type,
    grounds,
    certainty: origin.certainty,
    rule: origin.rule,
    decision: 'accept',
    by: origin.decidedBy,
    at: origin.decidedAt,
    width,
    passage,
  };
}

/**
 * What is still to be judged by a person: proposals of personal data that nobody accepted, and attention
 * points. A proposal that something stays (`keep`) proposes what the output already does.
 */
export function undecided(
  detections: readonly Detection[],
  decisions: readonly Decision[],
): LoggedProposal[] {
  const decided = new Set(decisions.map((decision) => decision.subject));
  return detections
    .filter((d) => !decided.has(d.id) && d.kind !== 'public' && d.keep === null)
    .map(({ id, page, type, ground, certainty, why }) => ({
      id,
      page,
      type,
      ground,
      certainty,
      rule: `${why.recognizer}/${why.pattern}`,
    }));
}

/** Hundredths of a point: a log that is exact enough to draw, and short. */
function corners({ x0, y0, x1, y1 }: Rect<Display>): Corners {
  return [hundredths(x0), hundredths(y0), hundredths(x1), hundredths(y1)];
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
