import {
  arrayAt,
  dictAt,
  nameAt,
  numberAt,
  numbersOf,
  PDFArray,
  type PDFDict,
  type Resolver,
} from '../pdf/objects.ts';
import { decimal } from './contentBytes.ts';

/**
 * The border that viewers draw around a link without appearance (ISO 32000-2, 12.5.4), as page content in user
 * space; '' when there is none. A link goes with its target, its frame was part of the page's look.
 */
export function linkBorder(from: Resolver, link: PDFDict): string {
  const box = numbersOf(from, arrayAt(from, link, 'Rect'));
  const { width, dash, underline } = styleOf(from, link);
  const colour = colourOf(from, link);
  if (box.length < 4 || !(width > 0) || colour === '') return '';
  const [xa = 0, ya = 0, xb = 0, yb = 0] = box;
  const [x0, y0, x1, y1] = [Math.min(xa, xb), Math.min(ya, yb), Math.max(xa, xb), Math.max(ya, yb)];
  const n = (value: number) => decimal(value, 3);
  // A mitre limit of 1: the corners are those of four lines, and nothing reaches out further than the pen.
  const pen = `q ${colour} ${n(width)} w 1 M [${dash.map(n).join(' ')}] 0 d`;
  const path = underline
    ? `${n(x0)} ${n(y0)} m ${n(x1)} ${n(y0)} l`
    : `${n(x0)} ${n(y0)} ${n(x1 - x0)} ${n(y1 - y0)} re`;
  return `${pen} ${path} S Q`;
}

interface BorderStyle {
  readonly width: number;
  readonly dash: readonly number[];
  readonly underline: boolean;
}

/** BS takes the place of Border; without both the border is solid and one point wide. */
function styleOf(from: Resolver, link: PDFDict): BorderStyle {
  const style = dictAt(from, link, 'BS');
  if (style !== undefined) {
    const kind = nameAt(from, style, 'S') ?? 'S';
    const dash = arrayAt(from, style, 'D');
    return {
      width: numberAt(from, style, 'W') ?? 1,
      dash: kind === 'D' ? (dash === undefined ? [3] : numbersOf(from, dash)) : [],
      underline: kind === 'U',
    };
  }
  const border = arrayAt(from, link, 'Border');
  const dash = from.resolve(border?.asArray()[3]);
  return {
    width: border === undefined ? 1 : (numbersOf(from, border)[2] ?? 0),
    dash: dash instanceof PDFArray ? numbersOf(from, dash) : [],
    underline: false,
  };
}

/** An empty array means a transparent border; no array, black. */
function colourOf(from: Resolver, link: PDFDict): string {
  const array = arrayAt(from, link, 'C');
  if (array === undefined) return '0 G';
  const colour = numbersOf(from, array);
  const operator = ['', 'G', '', 'RG', 'K'][colour.length];
  if (!operator) return '';
  return `${colour.map((level) => decimal(level, 4)).join(' ')} ${operator}`;
}
