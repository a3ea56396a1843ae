/** The review of one document as the engine resolves it. */
import { type DocumentReview, decisionsOf, marksOf } from '../../contract/review.ts';
import type { Judged, MarkedText } from '../engine/tasks.ts';

export function judgedOf(review: DocumentReview): Judged {
  const decisions = decisionsOf(review);
  const decided = new Set(decisions.map(({ subject }) => subject));
  return {
    decisions,
    marks: marksOf(review),
    openMarks: [...review.marks.keys()].filter((subject) => !decided.has(subject)),
    stakeholders: Object.fromEntries(review.stakeholders),
  };
}

export function markedTexts({ marks }: DocumentReview): (MarkedText & { page: number })[] {
  return [...marks].map(([subject, { type, bounds, page }]) => ({ subject, type, bounds, page }));
}
