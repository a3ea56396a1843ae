/** How many bytes of a mesh's data make whole elements (ISO 32000-2, 8.7.4.5.5–8.7.4.5.8). */
import { colourComponents } from './colourComponents.ts';
import type { PdfDocument } from './document.ts';
import { entry, numberAt, type PDFDict } from './objects.ts';

/** Undefined for a mesh whose entries do not tell. */
export function meshLength(
  document: PdfDocument,
  dict: PDFDict,
  bytes: Uint8Array,
): number | undefined {
  const number = (name: string) => numberAt(document, dict, name) ?? 0;
  const type = number('ShadingType');
  const byFunction = entry(document, dict, 'Function') !== undefined;
  const space = entry(document, dict, 'ColorSpace');
  const components = byFunction ? 1 : colourComponents(document, space, undefined);
  const flag = type === 5 ? 0 : number('BitsPerFlag');
  const point = 2 * number('BitsPerCoordinate');
  const colour = (components ?? 0) * number('BitsPerComponent');
  if (!(point > 0 && colour > 0 && (flag > 0 || type === 5))) return undefined;
  const size = (points: number, colours: number) =>
    Math.ceil((flag + points * point + colours * colour) / 8);
  if (type === 5) return wholeRows(bytes.length, size(1, 1) * number('VerticesPerRow'));
  const [first, next] =
    type === 4 ? [3 * size(1, 1), size(1, 1)] : patchSizes(type === 6 ? 12 : 16, size);
  return wholeElements(bytes, flag, first, next);
}

/** A patch by itself, and one that shares an edge: four points and two colours less. */
function patchSizes(
  points: number,
  size: (points: number, colours: number) => number,
): [number, number] {
  return [size(points, 4), size(points - 4, 2)];
}

function wholeRows(length: number, row: number): number | undefined {
  return row > 0 ? Math.floor(length / row) * row : undefined;
}

/** `first`: bytes of an element with the flag 0, which the first has whatever it says; `next`: of others. */
function wholeElements(bytes: Uint8Array, flagBits: number, first: number, next: number): number {
  let at = 0;
  while (at < bytes.length) {
    const flag = (bytes[at]! >> Math.max(0, 8 - flagBits)) & 3;
    const end = at + (at === 0 || flag === 0 ? first : next);
    if (end > bytes.length) return at;
    at = end;
  }
  return at;
}
