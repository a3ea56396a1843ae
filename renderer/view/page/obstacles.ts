import { overlaps, type Rect } from '../../../redaction/model/geometry.ts';
import type { Sheet } from './turn.ts';

const BAND = 32;

/** Rectangles found by height: a page has thousands, a badge meets a few. */
export class Obstacles {
  private readonly bands = new Map<number, Rect<Sheet>[]>();

  add(rect: Rect<Sheet>): void {
    for (let band = bandOf(rect.y0); band <= bandOf(rect.y1); band++) {
      const known = this.bands.get(band);
      if (known === undefined) this.bands.set(band, [rect]);
      else known.push(rect);
    }
  }

  meets(box: Rect<Sheet>): boolean {
    for (let band = bandOf(box.y0); band <= bandOf(box.y1); band++) {
      if (this.bands.get(band)?.some((rect) => overlaps(rect, box))) return true;
    }
    return false;
  }
}

function bandOf(y: number): number {
  return Math.floor(y / BAND);
}
