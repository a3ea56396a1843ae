/** Annotations that publication takes with their looks: what they show now is readable nowhere afterwards. */
import type { PdfPage } from '../../pdf/document.ts';
import { arrayAt, nameAt, PDFDict } from '../../pdf/objects.ts';
import type { PageBurn } from '../contract.ts';
import { enabled, type Scrubbing } from '../document/scrubbing.ts';
import { isHidden, judge } from './judge.ts';

/** Indices in the Annots of the page as it was; `burn` is absent for pages without marks. */
export function vanishingAnnotations(
  context: Scrubbing,
  page: PdfPage,
  burn?: PageBurn,
): ReadonlySet<number> {
  const { document } = context;
  const found = new Set<number>();
  const slots = arrayAt(document, page.dict, 'Annots')?.asArray() ?? [];
  for (const [index, slot] of slots.entries()) {
    const annotation = document.resolve(slot);
    if (!(annotation instanceof PDFDict)) continue;
    const gone = judge(context, burn, annotation, index, page);
    const goes = gone === undefined ? isHiddenField(context, annotation) : !gone.picture;
    if (goes) found.add(index);
  }
  return found;
}

/** The form takes it (`field/burnFields.ts`). */
function isHiddenField(context: Scrubbing, annotation: PDFDict): boolean {
  const isWidget = nameAt(context.document, annotation, 'Subtype') === 'Widget';
  return isWidget && enabled(context, 'hidden-annotations') && isHidden(context, annotation);
}
