/** Where and how large a label stands on a mark, in Display points. */
import type { Display, Point, Rect } from '../../model/geometry.ts';

export interface PlacedLabel {
  /** Left end of the baseline. */
  readonly origin: Point<Display>;
  readonly size: number;
  /** Around its capitals. */
  readonly box: Rect<Display>;
}

const LARGEST = 10;
/** Smaller cannot be read: such a mark has no label, its tag still speaks. */
const SMALLEST = 4;
/** Share of the mark's height that a label's em takes: capitals then stand well inside. */
const HEIGHT_SHARE = 0.85;
const PADDING = 1;

/** `width` and `capHeight` of the label in em. Undefined when it does not fit. */
export function placeLabel(
  rect: Rect<Display>,
  width: number,
  capHeight: number,
): PlacedLabel | undefined {
  const roomX = rect.x1 - rect.x0 - 2 * PADDING;
  const roomY = (rect.y1 - rect.y0) * HEIGHT_SHARE;
  if (width <= 0 || roomX <= 0) return undefined;
  const size = Math.floor(Math.min(LARGEST, roomY, roomX / width) * 10) / 10;
  if (size < SMALLEST) return undefined;
  const origin = {
    x: (rect.x0 + rect.x1 - width * size) / 2,
    y: (rect.y0 + rect.y1 + capHeight * size) / 2,
  };
  const box = {
    x0: origin.x,
    y0: origin.y - capHeight * size,
    x1: origin.x + width * size,
    y1: origin.y,
  };
  return { origin, size, box };
}
