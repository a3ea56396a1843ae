/** Which ends of a stroke would tell beside a mark how long the word was that it removes. */
import type { GraphicsState, Local } from '../../extract/device.ts';
import { type Point, transform } from '../../model/geometry.ts';
import type { LocalSpace } from './localArea.ts';

/** Of an edge from one place to another, whether what it paints at an end or corner of it must not stay. */
export type EndTells = (from: Point<Local>, to: Point<Local>, at: Point<Local>) => boolean;

/** In points. Rules, underlines and boxes around words are thinner. */
const THICK = 3;
/** Across to along: less is level. */
const LEVEL = 0.01;

/** Thin lines along the mark's sides that end between its ends. */
export function endTells({ lineWidth }: GraphicsState, { areas, ctm }: LocalSpace): EndTells {
  const area = lineWidth * Math.abs(ctm.a * ctm.d - ctm.b * ctm.c);
  return (from, to, at) => {
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const along = Math.hypot(ctm.a * dx + ctm.c * dy, ctm.b * dx + ctm.d * dy);
    // The matrix may make the line thicker one way than the other.
    if (area * Math.hypot(dx, dy) >= THICK * along) return false;
    const [across, up] = [Math.abs(ctm.a * dx + ctm.c * dy), Math.abs(ctm.b * dx + ctm.d * dy)];
    const [isLevel, isUpright] = [up <= LEVEL * across, across <= LEVEL * up];
    const { x, y } = transform(ctm, at);
    return areas.some(
      ({ user }) =>
        (isLevel && x > user.x0 && x < user.x1) || (isUpright && y > user.y0 && y < user.y1),
    );
  };
}
