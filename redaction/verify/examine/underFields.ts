/**
 * Text under the dark look of a form field (class 2). PDFium draws fields only where they can be filled in: on its drawing
 * of the page the text stands there for all to read, and viewers show none of it.
 */
import { transformRect } from '../../model/geometry.ts';
import type { Leak } from '../../model/outcome.ts';
import type { PdfPage } from '../../pdf/document.ts';
import { glyphBox } from '../glyphPlaces.ts';
import { groundOf } from './knownLooks.ts';
import { inkCore } from './legibility.ts';
import { isUnseen } from './letterKinds.ts';
import { DARK, letterAt, meaningful, placeOf } from './meaning.ts';
import { hides } from './solidCovers.ts';
import type { WalkedPage } from './walkedPage.ts';

export function textUnderFields(page: PdfPage, walked: WalkedPage): Leak[] {
  const { toDisplay } = page.geometry;
  return walked.device.fieldCovers.flatMap((cover) => {
    const box = transformRect(toDisplay, cover);
    if (!meaningful(textUnder(walked, box))) return [];
    const detail = placeOf(box);
    return [{ code: 'text-under-annotation', failureClass: 2, page: page.number, detail }];
  });
}

/** Fields are drawn after all content. */
function textUnder({ glyphs, paint }: WalkedPage, box: ReturnType<typeof glyphBox>): string {
  let text = '';
  for (let i = 0; i < glyphs.count; i++) {
    if (isUnseen(glyphs, i)) continue;
    const own = glyphBox(glyphs, i);
    if (hides(box, own) && groundOf(paint.painted, inkCore(own)) <= DARK)
      text += letterAt(glyphs, i);
  }
  return text;
}
