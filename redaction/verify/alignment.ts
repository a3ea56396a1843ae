/**
 * Two sequences in the same order, the second with parts missing, parts moved and a tail added: which element
 * of the first is which of the second. Between anchors, which are the rule, the pairing with the best score is found.
 */
export interface Pairing {
  readonly firstCount: number;
  readonly secondCount: number;
  /** The element of the first sequence can be one of a pair of anchors. */
  mayAnchor(i: number): boolean;
  /** The elements are the same beyond doubt. */
  isAnchor(i: number, o: number): boolean;
  /** How well they pair; 0 when they cannot. */
  score(i: number, o: number): number;
}

/** Cells of one table of scores: beyond it nothing between two anchors is paired. */
const MOST_CELLS = 8_000_000;

/** For each element of the first sequence its partner in the second, or -1. */
export function pairUp(pairing: Pairing): Int32Array {
  const partners = new Int32Array(pairing.firstCount).fill(-1);
  let i = 0;
  let o = 0;
  while (i < pairing.firstCount && o < pairing.secondCount) {
    if (pairing.isAnchor(i, o)) {
      partners[i++] = o++;
      continue;
    }
    const [nextI, nextO] = nextAnchor(pairing, i, o);
    pairBlock(pairing, [i, nextI], [o, nextO], partners);
    i = nextI;
    o = nextO;
  }
  return partners;
}

/** The next pair of anchors; the ends of both when there is none. Nothing is added before the tail. */
function nextAnchor(pairing: Pairing, i: number, o: number): [number, number] {
  for (let ahead = i; ahead < pairing.firstCount; ahead++) {
    if (!pairing.mayAnchor(ahead)) continue;
    const furthest = Math.min(pairing.secondCount - 1, o + (ahead - i));
    for (let other = o; other <= furthest; other++) {
      if (pairing.isAnchor(ahead, other)) return [ahead, other];
    }
  }
  return [pairing.firstCount, pairing.secondCount];
}

/** Longest common subsequence with scores. */
function pairBlock(
  pairing: Pairing,
  [fromI, toI]: readonly [number, number],
  [fromO, toO]: readonly [number, number],
  partners: Int32Array,
): void {
  const rows = toI - fromI;
  const columns = toO - fromO;
  const width = columns + 1;
  if (rows === 0 || columns === 0 || (rows + 1) * width > MOST_CELLS) return;
  const best = new Float32Array((rows + 1) * width);
  for (let r = rows - 1; r >= 0; r--) {
    for (let c = columns - 1; c >= 0; c--) {
      const score = pairing.score(fromI + r, fromO + c);
      const paired = score > 0 ? score + best[(r + 1) * width + c + 1]! : 0;
      best[r * width + c] = Math.max(paired, best[(r + 1) * width + c]!, best[r * width + c + 1]!);
    }
  }
  let c = 0;
  for (let r = 0; r < rows && c < columns; ) {
    const here = best[r * width + c]!;
    if (here === best[(r + 1) * width + c]) r++;
    else if (here === best[r * width + c + 1]) c++;
    else partners[fromI + r++] = fromO + c++;
  }
}
