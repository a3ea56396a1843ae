/** Which steps of the tour a person has already taken. Pure. */
import type { ReviewState } from '../../../app/contract/review.ts';

export function tourDone(step: string, { done, undone, publications }: ReviewState): boolean {
  const did = (test: (one: ReviewState['done'][number]) => boolean) =>
    done.some(test) || undone.some(test);
  switch (step) {
    case 'decide':
      return did(({ action }) => action === 'redact' || action === 'keep');
    case 'group':
      return did(({ via }) => via !== 'one' && via !== 'several');
    case 'undo':
      return undone.length > 0;
    case 'read':
      return did(({ action }) => action === 'check');
    case 'publish':
      return publications.length > 0;
    default:
      return false;
  }
}
