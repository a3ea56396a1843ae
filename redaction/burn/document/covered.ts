/** What a mark covers, a title or label elsewhere may still name: places under marks. */
import { contains, type Rect, transform, type User } from '../../model/geometry.ts';
import { key, PDFArray, PDFDict, type PDFObject } from '../../pdf/objects.ts';
import type { PageBurn } from '../contract.ts';
import { viewPoint } from './destination.ts';
import type { Scrubbing } from './scrubbing.ts';

/** A page counts as wholly covered when marks take this share of it. */
const WHOLE_PAGE = 0.9;
/** How far under its destination a heading may start, in points. */
const HEADING = 24;

/** Does a destination, or an action that goes to one, show a place that a mark covers? */
export function leadsUnderMark(
  context: Pick<Scrubbing, 'pages'>,
  value: PDFObject | undefined,
): boolean {
  const goTo = value instanceof PDFDict ? value.get(key('D')) : value;
  if (!(goTo instanceof PDFArray)) return false;
  const burn = context.pages.find((p) => p.page.ref === goTo.get(0));
  return burn !== undefined && (isCovered(burn) || headingIsCovered(burn, goTo));
}

/** The union is estimated from above by the sum: two marks on one spot make a page look more covered. */
export function isCovered(burn: PageBurn): boolean {
  const { cropBox } = burn.page.geometry;
  const page = (cropBox.x1 - cropBox.x0) * (cropBox.y1 - cropBox.y0);
  const areas = burn.marks.filter((mark) => mark.redaction.target.kind === 'area');
  const sum = areas.reduce((total, mark) => total + overlapArea(mark.rect, cropBox), 0);
  return sum >= page * WHOLE_PAGE;
}

function overlapArea(a: Rect<User>, b: Rect<User>): number {
  const width = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
  const height = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0);
  return Math.max(0, width) * Math.max(0, height);
}

/** An area mark at the point the bookmark jumps to (or just under it) covers what it is named after. */
function headingIsCovered(burn: PageBurn, destination: PDFArray): boolean {
  const { x, y } = viewPoint(destination);
  if (y === undefined) return false;
  const toDisplay = burn.page.geometry.toDisplay;
  const top = transform(toDisplay, { x: x ?? 0, y });
  return burn.marks.some(({ redaction }) => {
    if (redaction.target.kind !== 'area') return false;
    return redaction.target.rects.some((r) => {
      const reach = { ...r, y0: r.y0 - HEADING, x0: -Infinity, x1: Infinity };
      return contains(reach, { x0: top.x, x1: top.x, y0: top.y, y1: top.y });
    });
  });
}
