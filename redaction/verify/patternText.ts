/**
 * Text of tiling patterns of many cells in marks (class 13): the glyphs of one cell do not tell where the others are painted, so what is
 * filled with such a pattern may not lie in a mark at all.
 */
import type { PathEvent, UseEvent } from '../extract/device.ts';
import type { Rect, User } from '../model/geometry.ts';
import { fills } from './crossing.ts';

export class PatternText {
  private readonly areas: readonly Rect<User>[];
  /** The last path painted in each use: a pattern is entered right after it. */
  private readonly inMark = new Map<number, number>();
  private readonly uses = new Set<number>();
  /** Texts shown in them. */
  count = 0;

  /** In user space, a little within the marks. */
  constructor(areas: readonly Rect<User>[]) {
    this.areas = areas;
  }

  paintPath(event: PathEvent): void {
    if (event.fill === null || event.state.fillPattern === undefined) return;
    const { x0, y0, x1, y1 } = event.state.clip;
    const seen = this.areas.some((area) => {
      const part = {
        x0: Math.max(area.x0, x0),
        y0: Math.max(area.y0, y0),
        x1: Math.min(area.x1, x1),
        y1: Math.min(area.y1, y1),
      };
      return part.x0 < part.x1 && part.y0 < part.y1 && fills(event, part);
    });
    if (seen) this.inMark.set(event.use, event.operation.ordinal);
  }

  enterUse({ use, info }: UseEvent): void {
    const { cells, parent, parentOperation } = info;
    const isPainted = cells !== undefined && this.inMark.get(parent) === parentOperation;
    if (isPainted || this.uses.has(parent)) this.uses.add(use);
  }

  show(use: number, count: number): void {
    if (count > 0 && this.uses.has(use)) this.count++;
  }
}
