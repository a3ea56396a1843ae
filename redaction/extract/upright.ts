import { type Matrix, matrix, rect, type User } from '../model/geometry.ts';
import { arrayAt, numberAt, numbersOf, type PDFDict, type Resolver } from '../pdf/objects.ts';

const NO_ROTATE = 16;

/**
 * An annotation that does not turn with its page (ISO 32000-2, 12.5.3, NoRotate) is turned back about the upper-left
 * corner of its Rect: poppler and MuPDF do, PDFium does not. Undefined for all others.
 */
export function uprightTurn(
  from: Resolver,
  annotation: PDFDict,
  rotate: 0 | 90 | 180 | 270,
): Matrix<User, User> | undefined {
  if (rotate === 0 || ((numberAt(from, annotation, 'F') ?? 0) & NO_ROTATE) === 0) return undefined;
  const [xa, ya, xb, yb] = numbersOf(from, arrayAt(from, annotation, 'Rect'));
  if (xa === undefined || ya === undefined || xb === undefined || yb === undefined)
    return undefined;
  const { x0: x, y1: y } = rect<User>(xa, ya, xb, yb);
  // Counterclockwise by as much as the page is turned clockwise.
  const [cos, sin] = rotate === 180 ? [-1, 0] : [0, rotate === 90 ? 1 : -1];
  return matrix(cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y);
}
