/** Annotations under one whose look the page draws from now on: drawn behind the page's content, as all that stay, they would cover it. */
import { overlaps, type Rect, type User } from '../../model/geometry.ts';
import { nameAt, PDFDict, type PDFObject } from '../../pdf/objects.ts';
import type { PageWork } from '../pageWork.ts';
import { reachOf } from './reach.ts';

/** Kinds that are nothing but their look once notes are gone: links lead on, fields are filled in. */
const LOOKS = new Set([
  'FreeText',
  'Stamp',
  'Square',
  'Circle',
  'Line',
  'Polygon',
  'PolyLine',
  'Ink',
  'Caret',
  'Highlight',
  'Underline',
  'Squiggly',
  'StrikeOut',
]);

/** Indices in Annots of those that our reader draws: from the last on, for one that joins may lie over others. */
export function annotationsUnder(
  page: PageWork,
  slots: readonly PDFObject[],
  flattened: ReadonlySet<number>,
): number[] {
  const shown = shownLooks(page);
  const above: Reach[] = [];
  const under: number[] = [];
  for (let index = Math.max(-1, ...flattened); index >= 0; index--) {
    const annotation = page.context.document.resolve(slots[index]);
    if (!(annotation instanceof PDFDict)) continue;
    const own = reachOf(page.context.document, annotation);
    const joins = !flattened.has(index) && shown.has(index) && isLook(page, annotation);
    if (joins && isMet(own, above)) under.push(index);
    else if (!flattened.has(index)) continue;
    above.push(own);
  }
  return under;
}

/** Undefined where an annotation does not say: it counts as everywhere. */
type Reach = readonly Rect<User>[] | undefined;

function isMet(own: Reach, above: readonly Reach[]): boolean {
  return above.some(
    (other) => !own || !other || own.some((r) => other.some((one) => overlaps(r, one))),
  );
}

function shownLooks({ uses }: PageWork): Set<number> {
  const looks = uses.filter(({ kind }) => kind === 'annotation-appearance');
  return new Set(looks.map(({ parentOperation }) => parentOperation));
}

function isLook({ context }: PageWork, annotation: PDFDict): boolean {
  return LOOKS.has(nameAt(context.document, annotation, 'Subtype') ?? '');
}
