/** The content of a page that is a picture: the picture, and over it each letter in its place, unseen (9.3.6, mode 3). */
import {
  type Display,
  invert,
  type Matrix,
  type Rect,
  transform,
  type User,
} from '../../model/geometry.ts';
import type { PageGeometry } from '../../model/page.ts';
import type { PagePicture, PictureLetter } from '../../model/pagePicture.ts';
import { decimal } from '../../pdf/content/write.ts';
import { DESCENT, unitsText } from './letterFont.ts';

export function layerContent(
  geometry: PageGeometry,
  picture: PagePicture,
  tagged: boolean,
): string {
  const toUser: Matrix<Display, User> = invert(geometry.toDisplay) ?? {
    a: 1,
    b: 0,
    c: 0,
    d: -1,
    e: 0,
    f: 0,
  };
  const { a, b, c, d } = toUser;
  const { width, height } = geometry;
  const corner = transform(toUser, { x: 0, y: height });
  const place = [a * width, b * width, -c * height, -d * height, corner.x, corner.y];
  const image = `q ${place.map((n) => decimal(n, 5)).join(' ')} cm /Beeld Do Q`;
  const letters = picture.letters.map((letter) => letterText(toUser, letter)).filter(Boolean);
  const text = letters.length === 0 ? [] : ['BT 3 Tr', ...letters, 'ET'];
  const lines = [image, ...text];
  return `${(tagged ? ['/Artifact BMC', ...lines, 'EMC'] : lines).join('\n')}\n`;
}

/** The letter fills its box: as large as the box is high, stretched to its width. */
function letterText(toUser: Matrix<Display, User>, { text, box }: PictureLetter): string {
  const size = box.y1 - box.y0;
  const units = text.length;
  if (!(size > 0.01 && box.x1 - box.x0 > 0.01) || units === 0 || text.trim() === '') return '';
  const stretch = ((box.x1 - box.x0) / (size * units)) * 100;
  const origin = transform(toUser, baselineOf(box, size));
  const matrix = [toUser.a, toUser.b, -toUser.c, -toUser.d].map((v) => decimal(v, 5)).join(' ');
  const at = `${matrix} ${decimal(origin.x, 3)} ${decimal(origin.y, 3)} Tm`;
  return `/Letters ${decimal(size, 3)} Tf ${decimal(stretch, 2)} Tz ${at} ${unitsText(text)} Tj`;
}

function baselineOf(box: Rect<Display>, size: number) {
  return { x: box.x0, y: box.y1 + DESCENT * size };
}
