import { borderStyle } from '../extract/drawn/pen.ts';
import { decimal } from '../pdf/content/write.ts';
import { arrayAt, numbersOf, type PDFDict, type Resolver } from '../pdf/objects.ts';

/**
 * The border that viewers draw around a link without appearance (ISO 32000-2, 12.5.4), as page content in user
 * space; '' when there is none. A link goes with its target, its frame was part of the page's look.
 */
export function linkBorder(from: Resolver, link: PDFDict): string {
  const box = numbersOf(from, arrayAt(from, link, 'Rect'));
  const { width, dash, underline } = borderStyle(from, link);
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

/** An empty array means a transparent border; no array, black. */
function colourOf(from: Resolver, link: PDFDict): string {
  const array = arrayAt(from, link, 'C');
  if (array === undefined) return '0 G';
  const colour = numbersOf(from, array);
  const operator = ['', 'G', '', 'RG', 'K'][colour.length];
  if (!operator) return '';
  return `${colour.map((level) => decimal(level, 4)).join(' ')} ${operator}`;
}
