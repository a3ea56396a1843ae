/** A font of the document, the other way round: from text to the bytes that show it. */
import type { Font } from '../../font/font.ts';
import { loadFont } from '../../font/loadFont.ts';
import type { PdfDocument } from '../../pdf/document.ts';
import type { PDFDict, PDFObject } from '../../pdf/objects.ts';
import { fallbackFontDict } from '../fallbackFont.ts';

export interface LookFont {
  /** What the resources name. */
  readonly object: PDFObject;
  /** The bytes of the text; what the font cannot show is left out. */
  encode(text: string): Uint8Array;
  /** In em. */
  widthOf(text: string): number;
}

interface Code {
  readonly bytes: readonly number[];
  readonly width: number;
}

/** `chosen` where it can show the whole text, else Helvetica. */
export function lookFont(
  document: PdfDocument,
  chosen: { readonly raw: PDFObject; readonly dict: PDFDict } | undefined,
  text: string,
): LookFont {
  if (chosen !== undefined) {
    const codes = codesOf(loadFont(document, chosen.dict));
    if ([...text].every((char) => codes.has(char) || char < ' '))
      return new Coded(chosen.raw, codes);
  }
  const dict = fallbackFontDict(document);
  return new Coded(document.refOf(dict) ?? dict, codesOf(loadFont(document, dict)));
}

class Coded implements LookFont {
  readonly object: PDFObject;
  private readonly codes: ReadonlyMap<string, Code>;

  constructor(object: PDFObject, codes: ReadonlyMap<string, Code>) {
    this.object = object;
    this.codes = codes;
  }

  encode(text: string): Uint8Array {
    return Uint8Array.from([...text].flatMap((char) => this.codes.get(char)?.bytes ?? []));
  }

  widthOf(text: string): number {
    return [...text].reduce((sum, char) => sum + (this.codes.get(char)?.width ?? 0), 0);
  }
}

const known = new WeakMap<Font, ReadonlyMap<string, Code>>();

function codesOf(font: Font): ReadonlyMap<string, Code> {
  let codes = known.get(font);
  if (codes === undefined) {
    codes = readCodes(font);
    known.set(font, codes);
  }
  return codes;
}

/**
 * Codes of one byte, or where the font reads two at a time all pairs. Of several for a character the one that is its number,
 * else the first: where all codes are their own text, a tab is a space as well, and shows what the font shows for nothing.
 */
function readCodes(font: Font): ReadonlyMap<string, Code> {
  const codes = new Map<string, Code>();
  const wide = font.decode(Uint8Array.of(0, 65))[0]?.length === 2;
  for (let code = 0; code < (wide ? 0x10000 : 0x100); code++) {
    const bytes = wide ? [code >> 8, code & 255] : [code];
    const [char, ...more] = font.decode(Uint8Array.from(bytes));
    if (char === undefined || more.length > 0 || [...char.unicode].length !== 1) continue;
    const isOwn = char.unicode.codePointAt(0) === code;
    if (isOwn || !codes.has(char.unicode)) codes.set(char.unicode, { bytes, width: char.width });
  }
  return codes;
}
