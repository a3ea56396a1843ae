import type { Rect } from '../../model/geometry.ts';
import type { GraphicRegion } from '../../model/pageText.ts';
import type { Grid } from './grids.ts';

/** Horizontal rules drawn on the page, for telling the rows of a table. */
export interface Rules {
  /** Ruled tables, top first. */
  readonly grids: readonly Grid[];
  /**
   * Tells whether a rule lies between two heights of this area; undefined when it has fewer than
   * `least` rules: those of a heading or a letterhead rather than of a table.
   */
  partRows(
    area: Rect<unknown>,
    least: number,
  ): ((above: number, below: number) => boolean) | undefined;
}

const MAX_THICKNESS = 3;
const LEAST_LENGTH = 12;
/** A rule counts when it runs along at least this share of the area. */
const LEAST_COVER = 0.25;

export const NO_RULES: Rules = { partRows: () => undefined, grids: [] };

export function rulesOf(regions: readonly GraphicRegion[]): Rules {
  const rules = regions
    .filter((region) => region.kind === 'path' && isRule(region.box))
    .map((region) => region.box);
  if (rules.length === 0) return NO_RULES;
  return {
    grids: [],
    partRows(area, least) {
      const heights = rules
        .filter((rule) => rule.y0 > area.y0 && rule.y1 < area.y1 && covers(rule, area))
        .map((rule) => (rule.y0 + rule.y1) / 2)
        .sort((a, b) => a - b);
      if (heights.length < least) return undefined;
      return (above, below) => {
        const next = heights.find((height) => height > above);
        return next !== undefined && next < below;
      };
    },
  };
}

function isRule(box: Rect<unknown>): boolean {
  return box.y1 - box.y0 <= MAX_THICKNESS && box.x1 - box.x0 >= LEAST_LENGTH;
}

function covers(rule: Rect<unknown>, area: Rect<unknown>): boolean {
  const shared = Math.min(rule.x1, area.x1) - Math.max(rule.x0, area.x0);
  return shared >= LEAST_COVER * (area.x1 - area.x0);
}
