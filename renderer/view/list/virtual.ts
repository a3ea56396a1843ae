/** Which rows of a long list are in sight. Heights in pixels; rows may differ in height. */

export interface Sight {
  readonly top: number;
  readonly height: number;
}

/** One longer than the rows: where each starts, and at the end the height of all. */
export function offsetsOf(heights: readonly number[]): Float64Array {
  const offsets = new Float64Array(heights.length + 1);
  for (let i = 0; i < heights.length; i++) offsets[i + 1] = offsets[i]! + heights[i]!;
  return offsets;
}

/** The row that holds `y`; the nearest one outside. */
export function rowAt(offsets: Float64Array, y: number): number {
  let [low, high] = [0, offsets.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (offsets[middle]! <= y) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** In sight with a screen's half on either side, and `always` (the active row) wherever it is. */
export function mountedRows(offsets: Float64Array, sight: Sight, always: number): number[] {
  const count = offsets.length - 1;
  if (count === 0) return [];
  const ahead = sight.height / 2;
  const first = rowAt(offsets, sight.top - ahead);
  const last = rowAt(offsets, sight.top + sight.height + ahead);
  const rows = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  if (always >= 0 && always < first) return [always, ...rows];
  return always > last && always < count ? [...rows, always] : rows;
}

/**
 * Where to scroll so that a row is in sight, with its neighbours; `at`: pixels from the top of the list where one
 * would like to have it. Undefined when nothing need move.
 */
export function scrollTo(
  offsets: Float64Array,
  row: number,
  { top, height }: Sight,
  at: number | null = null,
): number | undefined {
  const [start, end] = [offsets[row] ?? 0, offsets[row + 1] ?? 0];
  const margin = Math.min(end - start, Math.max(0, (height - (end - start)) / 2));
  const lowest = Math.max(0, offsets[offsets.length - 1]! - height);
  const limited = (y: number) => Math.min(Math.max(0, y), lowest);
  const shows = (y: number) => start - y >= 0 && end - y <= height;
  if (at !== null && shows(limited(start - at))) {
    const wanted = limited(start - at);
    return Math.abs(wanted - top) < 1 ? undefined : wanted;
  }
  if (start - margin < top)
    return top === limited(start - margin) ? undefined : limited(start - margin);
  if (end + margin > top + height) {
    const wanted = limited(end + margin - height);
    return wanted === top ? undefined : wanted;
  }
  return undefined;
}
