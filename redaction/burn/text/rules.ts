import type { PathEvent } from '../../extract/device.ts';
import type { MarkRect } from '../contract.ts';

/** Share of the mark's height that a line under or through text is at most thick. */
const THICKEST = 0.2;

/**
 * A path that underlines or strikes through marked text: a thin line along the mark, within its height. It is as
 * long as the text was, so it goes with the text (class 70).
 */
export function underlines(marks: readonly MarkRect[], event: PathEvent): boolean {
  const { x0, y0, x1, y1 } = event.bounds;
  return marks.some(({ rect }) => {
    const upright = rect.y1 - rect.y0 > rect.x1 - rect.x0;
    const [from, to, low, high] = upright ? [y0, y1, x0, x1] : [x0, x1, y0, y1];
    const along = upright ? [rect.y0, rect.y1] : [rect.x0, rect.x1];
    const across = upright ? [rect.x0, rect.x1] : [rect.y0, rect.y1];
    const height = across[1]! - across[0]!;
    const covered = Math.min(to, along[1]!) - Math.max(from, along[0]!);
    return (
      high - low <= height * THICKEST &&
      low > across[0]! + height * 0.02 &&
      high < across[1]! - height * 0.02 &&
      covered >= Math.min(to - from, along[1]! - along[0]!) * 0.5 &&
      to - from <= (along[1]! - along[0]!) * 3
    );
  });
}
