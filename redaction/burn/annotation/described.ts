import { key, type PDFDict } from '../../pdf/objects.ts';
import { accessiblePart } from '../../pdf/pdfaPart.ts';
import type { Rewrite } from '../../pdf/rewrite.ts';

const accessible = new WeakMap<Rewrite, boolean>();

/** A screen reader says its Contents: it is tagged, or PDF/UA wants that of all that is seen (ISO 14289-1, 7.18.1). */
export function isDescribed(rewrite: Rewrite, annotation: PDFDict): boolean {
  if (annotation.has(key('StructParent'))) return true;
  let claim = accessible.get(rewrite);
  if (claim === undefined) {
    claim = accessiblePart(rewrite) !== undefined;
    accessible.set(rewrite, claim);
  }
  return claim;
}
