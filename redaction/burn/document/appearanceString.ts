/** Default appearance strings (ISO 32000-2, 12.7.4.3): font, size and colour, and nothing else. */
import { PDFHexString, type PDFObject, PDFString, textOf } from '../../pdf/objects.ts';

const FONT_AND_COLOUR =
  /^(?:\s*(?:\/[^\s/()<>[\]{}%]+|[-+.\d]+|Tf|Tm|Tr|Tc|Tw|Tz|Ts|TL|g|rg|k|G|RG|K|cs|sc|scn)(?=[\s/]|$))*\s*$/u;

export function isAppearanceString(value: PDFObject): boolean {
  if (!(value instanceof PDFString || value instanceof PDFHexString)) return false;
  return FONT_AND_COLOUR.test(textOf(value) ?? '');
}
