/** The data of inline images (classes 14, 28 and 37): what it shows is compared, all of it is searched. */
import type { SecretWords } from '../model/secretWords.ts';
import { lexContent } from '../pdf/content/lexer.ts';
import type { InlineImage } from '../pdf/content/operation.ts';
import type { PdfDocument } from '../pdf/document.ts';
import { bytesOfInline, shownInline, stagesOfInline } from '../pdf/shownInline.ts';
import { latin1 } from './byteReadings.ts';

/** The samples, or the file of an image codec, without data that no viewer reads. */
export function shownOfInline(document: PdfDocument, image: InlineImage): Uint8Array {
  return stagesOfInline(document, shownInline(document, image) ?? image).at(-1)!;
}

/** The palette, and the data as it stands and as each filter leaves it. */
export function textsOfInline(document: PdfDocument, image: InlineImage): string[] {
  return bytesOfInline(document, image).map((bytes) => latin1(bytes));
}

/** Does any inline image of a content hold removed text? False for what cannot be read: other checks tell. */
export function inlineTells(
  document: PdfDocument,
  content: Uint8Array,
  secret: SecretWords,
): boolean {
  let found = false;
  try {
    lexContent(content, ({ inlineImage }) => {
      if (inlineImage === undefined) return true;
      found = textsOfInline(document, inlineImage)
        .map(withoutChance)
        .some((text) => secret.isIn(text) || secret.isInName(text));
      return !found;
    });
  } catch {
    return found;
  }
  return found;
}

/** Of the letters of any language in Latin-1 fewer have accents; in the rows of a bitmap font most seem to: `\xf0\xf8\xf0\xf0` is `dodd`. */
const MOST_ACCENTS = 1 / 3;

/** Where so many have, those of ASCII alone are letters. */
function withoutChance(text: string): string {
  const accented = text.match(/[\x80-\xff]/gu)?.length ?? 0;
  const plain = text.match(/[\x20-\x7e]/gu)?.length ?? 0;
  return accented > MOST_ACCENTS * (accented + plain) ? text.replace(/[\x80-\xff]+/gu, ' ') : text;
}
