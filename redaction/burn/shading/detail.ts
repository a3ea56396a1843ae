/** Shadings whose data hold more than a smooth change of colour. */
import type { PdfDocument } from '../../pdf/document.ts';
import {
  entry,
  numberAt,
  PDFArray,
  PDFDict,
  type PDFObject,
  PDFRawStream,
} from '../../pdf/objects.ts';

/** Types 4–7. */
export function isMesh(document: PdfDocument, dict: PDFDict): boolean {
  return (numberAt(document, dict, 'ShadingType') ?? 0) >= 4;
}

/** Type 1 over a sampled function (8.7.4.5.2, 7.10.2): an image in disguise. */
export function isSampled(document: PdfDocument, shading: PDFObject | undefined): boolean {
  const dict = shading instanceof PDFRawStream ? shading.dict : shading;
  if (!(dict instanceof PDFDict) || numberAt(document, dict, 'ShadingType') !== 1) return false;
  const value = entry(document, dict, 'Function');
  const functions = value instanceof PDFArray ? value.asArray() : [value];
  return functions.some((one) => document.resolve(one) instanceof PDFRawStream);
}
