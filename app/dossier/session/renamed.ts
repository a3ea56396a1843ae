/** Decisions whose passages have other names now: each goes on under the new name, in one step. */
import type { Change } from '../../contract/events.ts';
import type { DocumentReview } from '../../contract/review.ts';

/** `names`: old to new; what has no new name stays as it is. */
export function renamedChanges(
  document: string,
  { judgements }: DocumentReview,
  names: ReadonlyMap<string, string>,
): Change[] {
  return [...judgements].flatMap(([subject, judged]): Change[] => {
    const name = names.get(subject);
    if (name === undefined || name === subject || judgements.has(name)) return [];
    const { verdict, grounds, note, bounds } = judged;
    const judgement = { verdict, grounds, note, bounds };
    return [
      { kind: 'passage', document, subject, before: judgement, after: null },
      { kind: 'passage', document, subject: name, before: null, after: judgement },
    ];
  });
}
