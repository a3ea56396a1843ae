/** Default appearance strings (ISO 32000-2, 12.7.4.3): font, size and colour, and nothing else. */
import { PDFHexString, type PDFObject, PDFString, textOf } from '../../pdf/objects.ts';

const FONT_AND_COLOUR =
  /^(?:\s*(?:\/[^\s/()<>[\]{}%]+|[-+.\d]+|Tf|Tm|Tr|Tc|Tw|Tz|Ts|TL|g|rg|k|G|RG|K|cs|sc|scn)(?=[\s/]|$))*\s*$/u;

/** The names of the fonts that the string selects; undefined when it holds something else than operators. */
export function fontsOfAppearance(value: PDFObject | undefined): readonly string[] | undefined {
  if (!(value instanceof PDFString || value instanceof PDFHexString)) return undefined;
  const text = textOf(value) ?? '';
  if (!FONT_AND_COLOUR.test(text)) return undefined;
  return [...text.matchAll(/\/([^\s/]+)(?=\s+[-+.\d]+\s+Tf)/gu)].map((m) => m[1]!);
}
