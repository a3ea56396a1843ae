import type { Display, Rect } from '../../../redaction/model/geometry.ts';
import { redaction } from '../../burn/text/burnText.ts';
import { onePagePdf, type PageSource, stream } from '../../extract/onePagePdf.ts';
import { type Outcome, outcomeOf, SECRET } from '../engine.ts';

export interface Case {
  /** Of mutants.ts. */
  readonly mutant: string;
  readonly classes: readonly number[];
  readonly run: () => Outcome | Promise<Outcome>;
  /** Verification alone cannot see it, and why. */
  readonly unseen?: string;
}

/** Around text at y 700 (Courier 10: 6 points a letter). */
export const LINE: Rect<Display> = { x0: 95, y0: 88, x1: 590, y1: 104 };
export const WORD: Rect<Display> = { x0: 99, y0: 88, x1: 155, y1: 104 };
export const text = (shown: string, x = 100, y = 700) =>
  `BT /F 10 Tf ${x} ${y} Td (${shown}) Tj ET`;
export const area = (rect = LINE, id = 'r') => redaction(id, { rect });
export const ALL = '/Font<</F 5 0 R>>';

export const page = (source: PageSource | string) =>
  onePagePdf(typeof source === 'string' ? { content: source } : source);
export const burning = (source: PageSource | string, rects = [LINE]) =>
  outcomeOf(
    page(source),
    rects.map((rect, i) => area(rect, `r${i}`)),
  );

/** An image of one row, a byte a sample, 10 points a sample from x 100. */
export const row = (dict: string, data: string) =>
  stream(
    `/Type/XObject/Subtype/Image/Width ${data.length}/Height 1/BitsPerComponent 8${dict}`,
    data,
  );
export const drawn = (width: number, name = 'I') => `q ${width} 0 0 10 100 698 cm /${name} Do Q`;

export const BOX = '0 g 95 695 300 16 re f';
export const QUADS = '/Rect[95 695 395 711]/QuadPoints[95 711 395 711 95 695 395 695]';
export const annotated = (dict: string) =>
  page({ content: text(SECRET), page: `/MediaBox[0 0 600 800]/Annots[${dict}]` });
