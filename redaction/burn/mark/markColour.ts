/** Colour operators for marks that keep a PDF/A claim (ISO 19005-2, 6.2.4.3). */

import { decimal } from '../../pdf/content/write.ts';
import { arrayAt, PDFName, PDFNumber, type PDFObject } from '../../pdf/objects.ts';
import { archivablePart } from '../../pdf/pdfaPart.ts';
import type { Rewrite } from '../../pdf/rewrite.ts';

export type Rgb = readonly [number, number, number];

/** Writes a colour as fill (lower case) or stroke operator. */
export interface MarkColours {
  fill(colour: Rgb): string;
  stroke(colour: Rgb): string;
}

/**
 * Greys are DeviceGray, other colours DeviceRGB: what every viewer shows alike. A file that claims PDF/A and
 * has no output intent may not use device colours; there `addSpace` gives the name of a CalRGB space.
 */
export function markColours(rewrite: Rewrite, addSpace: (space: PDFObject) => string): MarkColours {
  if (!needsCalibration(rewrite)) return DEVICE;
  const name = addSpace(calibratedRgb(rewrite));
  return {
    fill: (colour) => `/${name} cs ${numbers(colour)} sc`,
    stroke: (colour) => `/${name} CS ${numbers(colour)} SC`,
  };
}

const DEVICE: MarkColours = {
  fill: (colour) => (isGrey(colour) ? `${number(colour[0])} g` : `${numbers(colour)} rg`),
  stroke: (colour) => (isGrey(colour) ? `${number(colour[0])} G` : `${numbers(colour)} RG`),
};

function isGrey([red, green, blue]: Rgb): boolean {
  return red === green && green === blue;
}

const number = (value: number) => decimal(value, 3);
const numbers = (colour: Rgb) => colour.map(number).join(' ');

function needsCalibration(rewrite: Rewrite): boolean {
  const { document } = rewrite;
  if ((arrayAt(document, document.catalog, 'OutputIntents')?.size() ?? 0) > 0) return false;
  return archivablePart(rewrite) !== undefined;
}

/** 8.6.5.3 with the white point and gamma of sRGB. */
function calibratedRgb(rewrite: Rewrite): PDFObject {
  const list = (values: readonly number[]) => rewrite.array(values.map((v) => PDFNumber.of(v)));
  const dict = rewrite.dict({
    WhitePoint: list([0.9505, 1, 1.089]),
    Gamma: list([2.2, 2.2, 2.2]),
    Matrix: list([0.4124, 0.2126, 0.0193, 0.3576, 0.7152, 0.1192, 0.1805, 0.0722, 0.9505]),
  });
  return rewrite.array([PDFName.of('CalRGB'), dict]);
}
