/** Closing the stretches of an outline along the line that cut them. */
import type { Local } from '../../extract/device.ts';
import type { Point } from '../../model/geometry.ts';
import type { Edge, Subpath } from './subpath.ts';

/** A stretch of an outline between two crossings of the cutting line; positions along that line. */
export interface Chain {
  readonly start: Point<Local>;
  readonly edges: readonly Edge[];
  readonly entry: number | undefined;
  readonly exit: number;
}

/**
 * Closed subpaths from chains. Exits are matched with entries like brackets, so that no two closing lines
 * run over each other in opposite directions: such a pair would have no area, but some viewers paint a
 * hairline there.
 */
export function joinChains(chains: readonly Chain[]): Subpath[] {
  const next = matchExits(chains);
  const used = new Set<number>();
  const rings: Subpath[] = [];
  for (let first = 0; first < chains.length; first++) {
    if (used.has(first)) continue;
    const edges: Edge[] = [];
    for (let at = first; !used.has(at); at = next[at]!) {
      used.add(at);
      if (at !== first) edges.push({ kind: 'line', ...chains[at]!.start });
      for (const edge of chains[at]!.edges) edges.push(edge);
    }
    rings.push({ start: chains[first]!.start, edges, closed: true });
  }
  return rings;
}

/** For each chain the one whose entry follows its exit along the line. */
function matchExits(chains: readonly Chain[]): Int32Array {
  const crossings = chains.flatMap((chain, index) => [
    { index, exit: false, at: chain.entry ?? chain.exit },
    { index, exit: true, at: chain.exit },
  ]);
  crossings.sort((a, b) => a.at - b.at);
  const next = new Int32Array(chains.length);
  const waiting: typeof crossings = [];
  for (const crossing of crossings) {
    const top = waiting[waiting.length - 1];
    if (top === undefined || top.exit === crossing.exit) {
      waiting.push(crossing);
      continue;
    }
    waiting.pop();
    const [exit, entry] = crossing.exit ? [crossing, top] : [top, crossing];
    next[exit.index] = entry.index;
  }
  return next;
}
