/** Huffman tables made for the symbols that occur (K.2): codes of at most 16 bits, none of all ones. */

export interface CodeTable {
  /** Number of codes of length 1–16. */
  readonly counts: Uint8Array;
  /** Symbols in code order: frequent ones first. */
  readonly symbols: Uint8Array;
  /** By symbol. */
  readonly codes: Uint16Array;
  readonly lengths: Uint8Array;
}

/** `frequencies` by symbol 0–255. At least one code is made, so that the table can be written. */
export function optimalTable(frequencies: Uint32Array): CodeTable {
  const used = [...frequencies.keys()].filter((symbol) => frequencies[symbol]! > 0);
  const symbols = used.length > 0 ? used : [0];
  symbols.sort((a, b) => frequencies[b]! - frequencies[a]! || a - b);
  const weights = symbols.map((symbol) => Math.max(1, frequencies[symbol]!));
  return numbered(symbols, limited(treeLengths(weights)));
}

/** Code lengths of a Huffman tree over descending `weights` and a leaf that takes the all-ones code. */
function treeLengths(weights: readonly number[]): number[] {
  const leaves = [0, ...weights.toReversed()];
  const weight = [...leaves];
  const parent = new Int32Array(2 * leaves.length);
  let leaf = 0;
  let node = leaves.length;
  const lightest = () => {
    const takeLeaf =
      leaf < leaves.length && (node >= weight.length || leaves[leaf]! <= weight[node]!);
    return takeLeaf ? leaf++ : node++;
  };
  while (weight.length < 2 * leaves.length - 1) {
    const [first, second] = [lightest(), lightest()];
    parent[first] = weight.length;
    parent[second] = weight.length;
    weight.push(weight[first]! + weight[second]!);
  }
  return leaves.map((_, i) => depthOf(parent, i));
}

function depthOf(parent: Int32Array, leaf: number): number {
  let depth = 0;
  for (let node = parent[leaf]!; node > 0; node = parent[node]!) depth++;
  return depth;
}

/** Number of codes by length after bringing all to at most 16 (Figure K.3), the reserved one dropped. */
function limited(lengths: readonly number[]): number[] {
  const bits = new Array<number>(Math.max(17, ...lengths.map((l) => l + 1))).fill(0);
  for (const length of lengths) bits[length]!++;
  for (let i = bits.length - 1; i > 16; i--) {
    while (bits[i]! > 0) {
      let j = i - 2;
      while (bits[j] === 0) j--;
      bits[i]! -= 2;
      bits[i - 1]!++;
      bits[j + 1]! += 2;
      bits[j]!--;
    }
  }
  let longest = 16;
  while (bits[longest] === 0) longest--;
  bits[longest]!--;
  return bits.slice(0, 17);
}

function numbered(symbols: readonly number[], bits: readonly number[]): CodeTable {
  const codes = new Uint16Array(256);
  const lengths = new Uint8Array(256);
  let code = 0;
  let index = 0;
  for (let length = 1; length <= 16; length++) {
    for (let i = 0; i < bits[length]!; i++) {
      const symbol = symbols[index++]!;
      codes[symbol] = code++;
      lengths[symbol] = length;
    }
    code <<= 1;
  }
  const counts = Uint8Array.from(bits.slice(1));
  return { counts, symbols: Uint8Array.from(symbols), codes, lengths };
}
