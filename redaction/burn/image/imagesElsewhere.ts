/**
 * Class 29: an image that lost something under a mark is copied, so that other places keep it whole. By design; but
 * a person who blanked a face or a signature wants to know that the same picture stands elsewhere too.
 */
import { walkReachable } from '../../pdf/reachable.ts';
import type { BurnContext } from '../contract.ts';
import { changedImages } from './burnImage.ts';

/** Finds whole originals in what the output reaches: after everything else was decided. */
export function tellImagesElsewhere(context: BurnContext): void {
  const { rewrite } = context;
  const changed = changedImages(rewrite);
  if (changed.size === 0) return;
  walkReachable(rewrite, [rewrite.document.catalogRef], (ref) => {
    const page = changed.get(ref);
    if (page === undefined) return;
    const object = `${ref.objectNumber} ${ref.generationNumber} R`;
    context.found({ code: 'image-elsewhere', severity: 'warning', page, object });
  });
}
