/**
 * Two tables below each other that happen to share some white (an address in two columns above a list of
 * labels and values in four): where the one with more columns begins or ends.
 */
import { addEdges, type Band, isAligned } from './bands.ts';
import { type Gap, gapsOf, restrict } from './gaps.ts';

/** Bands that must have more columns than all of them share. */
const LEAST_ROWS = 3;
/** What is parted from them has at least this many bands: a title or a total stays with its table. */
const LEAST_REST = 2;

/** Index of the first band of the second table; undefined when it is one table. `shared`: gaps of all. */
export function columnChange(bands: readonly Band[], shared: number): number | undefined {
  if (shared === 0 || bands.length < LEAST_ROWS + LEAST_REST) return undefined;
  const below = richRun([...bands].reverse(), shared);
  if (below !== undefined && below <= bands.length - LEAST_REST) return bands.length - below;
  const above = richRun(bands, shared);
  return above !== undefined && above <= bands.length - LEAST_REST ? above : undefined;
}

/**
 * Length of the run at the start that has most gaps in common, more than `shared`. Bands with fewer
 * columns belong to it when they begin where its cells do.
 */
function richRun(bands: readonly Band[], shared: number): number | undefined {
  const start = bands.findIndex((band) => gapsOf(band).length > shared);
  if (start < 0) return undefined;
  let gaps: Gap[] = gapsOf(bands[start]!);
  const edges: number[] = [];
  let [rich, best, length] = [0, 0, 0];
  for (let i = start; i < bands.length; i++) {
    const band = bands[i]!;
    gaps = restrict(gaps, band, 0);
    const isRich = gapsOf(band).length > shared;
    if (gaps.length <= shared || !(isRich || isAligned(band, edges))) break;
    if (isRich) addEdges(band, edges);
    if (isRich) rich++;
    if (rich < LEAST_ROWS) continue;
    if (length === 0) best = gaps.length;
    if (gaps.length < best) break;
    length = i + 1;
  }
  const lone = bands.slice(0, start).every((band) => isAligned(band, edges));
  return length === 0 || !lone ? undefined : length;
}
