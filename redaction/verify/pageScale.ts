import type { PageGeometry } from '../model/page.ts';

/** Pixels of a page that are looked at: 80 MB a picture, of which two are in memory. */
const MOST = 20_000_000;

/** Pixels a point: `wanted`, or fewer for a page so large that its picture would not fit the memory. */
export function scaleOf({ width, height }: PageGeometry, wanted: number): number {
  return Math.min(wanted, Math.sqrt(MOST / Math.max(1, width * height)));
}
