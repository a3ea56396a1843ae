/** Removed text in the name of an embedded font (class 66): nothing looks such a font up by its name. */
import { isNeutralFont } from '../model/neutralText.ts';
import type { Leak } from '../model/outcome.ts';
import type { SecretWords } from '../model/secretWords.ts';
import type { PdfDocument } from '../pdf/document.ts';
import { arrayAt, dictAt, nameAt, PDFDict, PDFName, textAt } from '../pdf/objects.ts';
import type { Location } from './objectWalk.ts';

const NAMED = ['BaseFont', 'FontName', 'FontFamily'];
const PROGRAMS = ['FontFile', 'FontFile2', 'FontFile3'].map((name) => PDFName.of(name));

export function fontNameLeaks(
  document: PdfDocument,
  dict: PDFDict,
  at: Location,
  secret: SecretWords,
): Leak[] {
  return (
    NAMED.filter((name) => dict.has(PDFName.of(name)))
      .filter((key) => tells(textUnder(document, dict, key), secret))
      // A family is a string besides: what holds a whole word `hiddenText.ts` finds.
      .filter((key) => key !== 'FontFamily' || !secret.isIn(textUnder(document, dict, key)))
      .filter(() => isEmbedded(document, dict))
      .map((detail) => ({
        code: 'removed-text-in-string',
        failureClass: 66,
        object: at.ref.toString(),
        detail,
      }))
  );
}

const SUBSET_TAG = /^[A-Z]{6}\+/u;

/** What burn calls such a font is no leak where the word `letter` was removed. */
function tells(name: string, secret: SecretWords): boolean {
  return secret.isInName(name) && !isNeutralFont(name.replace(SUBSET_TAG, ''));
}

/** Names and strings alike. */
function textUnder(document: PdfDocument, dict: PDFDict, key: string): string {
  return nameAt(document, dict, key) ?? textAt(document, dict, key) ?? '';
}

function isEmbedded(document: PdfDocument, dict: PDFDict): boolean {
  if (PROGRAMS.some((program) => dict.has(program))) return true;
  const descriptor = dictAt(document, dict, 'FontDescriptor');
  if (descriptor !== undefined) return isEmbedded(document, descriptor);
  const descendant = document.resolve(arrayAt(document, dict, 'DescendantFonts')?.get(0));
  return descendant instanceof PDFDict && isEmbedded(document, descendant);
}
