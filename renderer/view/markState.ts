import type { Passage } from '../../app/contract/document.ts';
import type { ReviewState } from '../../app/contract/fold.ts';

/** What a mark looks like: the decision goes before the certainty. */
export type MarkState = 'certain' | 'likely' | 'check' | 'accept' | 'reject';

/** Text that probably stays is never more than something to look at. */
export function markState({ judgements }: ReviewState, passage: Passage): MarkState {
  const verdict = judgements.get(passage.id)?.verdict ?? 'open';
  if (verdict !== 'open') return verdict;
  return passage.keep === null ? passage.certainty : 'check';
}
