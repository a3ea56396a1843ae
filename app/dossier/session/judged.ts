/** The review of one document as the engine resolves it. */
import { type DocumentReview, decisionsOf, marksOf } from '../../contract/review.ts';
import type { Judged, MarkedText } from '../engine/tasks.ts';

/** A mark is a decision by itself until a person says otherwise. */
export function judgedOf(review: DocumentReview): Judged {
  const decisions = decisionsOf(review);
  const judged = new Set(review.judgements.keys());
  const byMark = [...review.marks].flatMap(([subject, { ground, at, by }]) =>
    judged.has(subject) ? [] : [{ subject, verdict: 'accept' as const, grounds: [ground], at, by }],
  );
  const openMarks = [...review.marks.keys()].filter(
    (subject) => review.judgements.get(subject)?.verdict === 'open',
  );
  return {
    decisions: [...decisions, ...byMark],
    marks: marksOf(review),
    openMarks,
    stakeholders: Object.fromEntries(review.stakeholders),
  };
}

export function markedTexts({ marks }: DocumentReview): (MarkedText & { page: number })[] {
  return [...marks].map(([subject, { type, bounds, page }]) => ({ subject, type, bounds, page }));
}
