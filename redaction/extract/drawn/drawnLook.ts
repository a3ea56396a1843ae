/**
 * What viewers draw for annotations that have no appearance, or that the form wants drawn anew: part of what
 * the page shows, so it is read, marked and removed like everything else.
 */
import { type Rect, rect, type User } from '../../model/geometry.ts';
import type { PdfDocument } from '../../pdf/document.ts';
import {
  arrayAt,
  dictAt,
  entry,
  nameAt,
  numberAt,
  numbersOf,
  type PDFDict,
} from '../../pdf/objects.ts';
import { needsAppearances } from './fieldEntries.ts';
import { fieldContent, fieldRotation } from './fieldLook.ts';
import { freeTextContent } from './freeTextLook.ts';
import { blending, type DrawnLook, lookStream } from './lookStream.ts';
import { shapeContent, shapeReach } from './shapeLook.ts';
import { FONT_NAME } from './textBlock.ts';

export type { DrawnLook } from './lookStream.ts';

const known = new WeakMap<PdfDocument, WeakMap<PDFDict, DrawnLook | null>>();

/** Undefined where the annotation's own appearance is shown, or nothing is. The same object every time. */
export function drawnLook(document: PdfDocument, annotation: PDFDict): DrawnLook | undefined {
  let looks = known.get(document);
  if (looks === undefined) {
    looks = new WeakMap();
    known.set(document, looks);
  }
  let look = looks.get(annotation);
  if (look === undefined) {
    look = makeLook(document, annotation) ?? null;
    looks.set(annotation, look);
  }
  return look ?? undefined;
}

function makeLook(document: PdfDocument, annotation: PDFDict): DrawnLook | undefined {
  const subtype = nameAt(document, annotation, 'Subtype');
  const isWidget = subtype === 'Widget';
  if (hasAppearance(document, annotation) && !(isWidget && needsAppearances(document)))
    return undefined;
  if (isWidget || subtype === 'FreeText') return textLook(document, annotation, isWidget);
  const content = shapeContent(document, annotation);
  if (content === undefined) return undefined;
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = shapeReach(document, annotation);
  const place: Rect<User> = { x0, y0, x1, y1 };
  const alpha = numberAt(document, annotation, 'CA') ?? 1;
  const blend = subtype === 'Highlight' ? 'Multiply' : 'Normal';
  if (alpha >= 1 && blend === 'Normal')
    return { stream: lookStream(document, content, place, {}), place };
  const states = { ExtGState: { LakG: blending(document, alpha, blend) } };
  return { stream: lookStream(document, `/LakG gs ${content}`, place, states), place };
}

function hasAppearance(document: PdfDocument, annotation: PDFDict): boolean {
  const looks = dictAt(document, annotation, 'AP');
  return looks !== undefined && entry(document, looks, 'N') !== undefined;
}

function textLook(
  document: PdfDocument,
  annotation: PDFDict,
  isWidget: boolean,
): DrawnLook | undefined {
  const corners = numbersOf(document, arrayAt(document, annotation, 'Rect'));
  if (corners.length < 4) return undefined;
  const place = rect<User>(corners[0]!, corners[1]!, corners[2]!, corners[3]!);
  const turn = isWidget ? fieldRotation(document, annotation) : 0;
  const [w, h] = [place.x1 - place.x0, place.y1 - place.y0];
  if (!(w > 0 && h > 0)) return undefined;
  const size = turn % 180 === 0 ? { width: w, height: h } : { width: h, height: w };
  const made = isWidget
    ? fieldContent(document, annotation, size)
    : freeTextContent(document, annotation, size);
  if (made === undefined) return undefined;
  const box: Rect<User> = { ...place, x0: 0, y0: 0, x1: w, y1: h };
  const content = `${turned(turn, w, h)}${made.content}`;
  return {
    stream: lookStream(document, content, box, { Font: { [FONT_NAME]: made.font.object } }),
    place,
  };
}

function turned(turn: number, width: number, height: number): string {
  if (turn === 90) return `0 1 -1 0 ${width} 0 cm\n`;
  if (turn === 180) return `-1 0 0 -1 ${width} ${height} cm\n`;
  return turn === 270 ? `0 -1 1 0 0 ${height} cm\n` : '';
}
