/** Colours and lines of annotations that a viewer draws itself (ISO 32000-2, 12.5.2 and 12.5.4). */
import { decimal } from '../../pdf/content/write.ts';
import {
  arrayAt,
  dictAt,
  nameAt,
  numberAt,
  numbersOf,
  PDFArray,
  type PDFDict,
  type Resolver,
} from '../../pdf/objects.ts';

export interface BorderStyle {
  readonly width: number;
  readonly dash: readonly number[];
  readonly underline: boolean;
}

/** BS takes the place of Border; without both the border is solid and one point wide. */
export function borderStyle(from: Resolver, annotation: PDFDict): BorderStyle {
  const style = dictAt(from, annotation, 'BS');
  if (style !== undefined) {
    const kind = nameAt(from, style, 'S') ?? 'S';
    const dash = arrayAt(from, style, 'D');
    return {
      width: numberAt(from, style, 'W') ?? 1,
      dash: kind === 'D' ? (dash === undefined ? [3] : numbersOf(from, dash)) : [],
      underline: kind === 'U',
    };
  }
  const border = arrayAt(from, annotation, 'Border');
  const dash = from.resolve(border?.asArray()[3]);
  return {
    width: border === undefined ? 1 : (numbersOf(from, border)[2] ?? 0),
    dash: dash instanceof PDFArray ? numbersOf(from, dash) : [],
    underline: false,
  };
}

export function dashText({ dash }: BorderStyle): string {
  return `[${dash.map((length) => decimal(length, 3)).join(' ')}] 0 d`;
}

/** The operator that sets the colour of an array of 1, 3 or 4 levels; '' for none, which is transparent. */
export function colourText(
  from: Resolver,
  dict: PDFDict,
  name: string,
  use: 'stroke' | 'fill',
): string {
  const levels = numbersOf(from, arrayAt(from, dict, name));
  const operator = { 1: 'G', 3: 'RG', 4: 'K' }[levels.length];
  if (operator === undefined) return '';
  const written = use === 'stroke' ? operator : operator.toLowerCase();
  return `${levels.map((level) => decimal(level, 4)).join(' ')} ${written}`;
}
