/**
 * The picture of an annotation whose contents go: a note's icon, the poster of a film. What stands on the page
 * stays as it was, as a stamp that holds nothing; an icon that viewers draw of their own accord stays a note without text.
 */
import { drawnLook } from '../../extract/drawn/drawnLook.ts';
import { NEUTRAL_CONTENTS } from '../../model/neutralText.ts';
import {
  arrayAt,
  key,
  nameAt,
  numberAt,
  numbersOf,
  type PDFDict,
  PDFHexString,
  PDFNumber,
} from '../../pdf/objects.ts';
import type { Rewrite } from '../../pdf/rewrite.ts';
import { normalAppearance } from './appearance.ts';
import { isDescribed } from './described.ts';
import type { AnnotationHome } from './keepAnnotation.ts';

/** Undefined when there is no picture. */
export function keepPicture(
  rewrite: Rewrite,
  annotation: PDFDict,
  page: AnnotationHome,
): PDFDict | undefined {
  const drawn = drawnLook(rewrite.document, annotation);
  const look = drawn ? rewrite.add(drawn.stream) : normalAppearance(rewrite, annotation);
  if (look === undefined) return noteIcon(rewrite, annotation, page);
  const kept = bare(rewrite, annotation, page, 'Stamp');
  kept.set(key('AP'), rewrite.dict({ N: look }));
  return kept;
}

/** Names of Table 175; others are somebody's own, and viewers draw `Note` for them. */
const ICONS = new Set(['Comment', 'Key', 'Note', 'Help', 'NewParagraph', 'Paragraph', 'Insert']);

function noteIcon(
  rewrite: Rewrite,
  annotation: PDFDict,
  page: AnnotationHome,
): PDFDict | undefined {
  if (nameAt(rewrite, annotation, 'Subtype') !== 'Text') return undefined;
  const kept = bare(rewrite, annotation, page, 'Text');
  const icon = nameAt(rewrite, annotation, 'Name') ?? '';
  if (ICONS.has(icon)) kept.set(key('Name'), key(icon));
  // Numbers alone: the caption of a button is called CA too, and its text may stay.
  const colour = arrayAt(rewrite, annotation, 'C');
  if (colour)
    kept.set(key('C'), rewrite.array(numbersOf(rewrite, colour).map((n) => PDFNumber.of(n))));
  const opacity = numberAt(rewrite, annotation, 'CA');
  if (opacity !== undefined) kept.set(key('CA'), PDFNumber.of(opacity));
  return kept;
}

/** An annotation of that kind in the old place, with what a screen reader says of it. */
function bare(
  rewrite: Rewrite,
  annotation: PDFDict,
  page: AnnotationHome,
  subtype: 'Stamp' | 'Text',
): PDFDict {
  const kept = rewrite.dict({ Type: key('Annot'), Subtype: key(subtype), P: page.ref });
  for (const name of ['Rect', 'F', 'OC', 'StructParent']) {
    const value = annotation.get(key(name));
    if (value !== undefined) kept.set(key(name), value);
  }
  if (isDescribed(rewrite, kept))
    kept.set(key('Contents'), PDFHexString.fromText(NEUTRAL_CONTENTS.get(subtype) ?? ''));
  return kept;
}
