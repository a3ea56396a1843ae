/**
 * The picture of an annotation whose contents go: a note's icon, the poster of a film. What stands on the page
 * stays as it was, as a stamp that holds nothing.
 */
import { drawnLook } from '../../extract/drawn/drawnLook.ts';
import { NEUTRAL_CONTENTS } from '../../model/neutralText.ts';
import { key, type PDFDict, PDFHexString } from '../../pdf/objects.ts';
import type { Rewrite } from '../../pdf/rewrite.ts';
import { normalAppearance } from './appearance.ts';
import type { AnnotationHome } from './keepAnnotation.ts';

/** Undefined when there is no picture. */
export function keepPicture(
  rewrite: Rewrite,
  annotation: PDFDict,
  page: AnnotationHome,
): PDFDict | undefined {
  const drawn = drawnLook(rewrite.document, annotation);
  const look = drawn ? rewrite.add(drawn.stream) : normalAppearance(rewrite, annotation);
  if (look === undefined) return undefined;
  const kept = rewrite.dict({ Type: key('Annot'), Subtype: key('Stamp'), P: page.ref });
  for (const name of ['Rect', 'F', 'OC', 'StructParent']) {
    const value = annotation.get(key(name));
    if (value !== undefined) kept.set(key(name), value);
  }
  kept.set(key('AP'), rewrite.dict({ N: look }));
  if (!kept.has(key('StructParent'))) return kept;
  kept.set(key('Contents'), PDFHexString.fromText(NEUTRAL_CONTENTS.get('Stamp') ?? ''));
  return kept;
}
