import { invert, transformRect } from '../model/geometry.ts';
import { GlyphFlag } from '../model/glyph.ts';
import type { Redaction } from '../model/redaction.ts';
import { areasInCell } from './areas.ts';
import type { MarkRect } from './contract.ts';
import type { PageWork } from './pageWork.ts';

/** Rectangles of the wanted redactions in user space. */
export function marksOf(page: PageWork, wanted: (redaction: Redaction) => boolean): MarkRect[] {
  const toUser = invert(page.page.geometry.toDisplay);
  if (toUser === undefined) return [];
  return page.redactions
    .filter(wanted)
    .flatMap((redaction) =>
      redaction.target.rects.map((rect) => ({ redaction, rect: transformRect(toUser, rect) })),
    );
}

/** What of the rectangles lies on what the use draws. */
export function areasOf(
  page: PageWork,
  use: number,
  rects: readonly MarkRect[],
): readonly MarkRect[] {
  if (page.isUntouchable(use) || page.wholeCells.has(use)) return [];
  const entered = page.entered[use];
  if (entered === undefined || entered.info.parent < 0) return rects;
  const outer = areasOf(page, entered.info.parent, rects);
  if (entered.tiling === undefined) return outer;
  return areasInCell(outer, entered.tiling, page.page.geometry.cropBox);
}

/** Paths under the mark go too: it marks an area, or text that something else shows. */
export function isDeep(page: PageWork, { target }: Redaction): boolean {
  if (target.kind === 'area') return true;
  const unseen = GlyphFlag.Invisible | GlyphFlag.HiddenLayer;
  return target.glyphs.some((i) => ((page.glyphs.flags[i] ?? 0) & unseen) !== 0);
}
