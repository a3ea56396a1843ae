/**
 * A CMap (ISO 32000-2, 9.7.5): splits strings into codes by codespace ranges and maps codes to CIDs.
 * Built once, then only read.
 */
export class CMap {
  vertical = false;
  /** Set by `usecmap` or UseCMap: asked where this map says nothing. */
  parent: CMap | undefined;
  private readonly codespaces: Codespace[] = [];
  /** One table of each kind per code length: `<20>` and `<0020>` are different codes. */
  private readonly mapped = [0, 1, 2, 3].map(() => new CodeTable());
  private readonly undefinedCodes = [0, 1, 2, 3].map(() => new CodeTable());

  addCodespace(length: number, low: number, high: number): void {
    if (length >= 1 && length <= 4) this.codespaces.push({ length, low, high });
  }

  addRange(length: number, low: number, high: number, cid: number): void {
    this.mapped[length - 1]?.add(low, high, cid, 1);
  }

  addNotdefRange(length: number, low: number, high: number, cid: number): void {
    this.undefinedCodes[length - 1]?.add(low, high, cid, 0);
  }

  /** 0 where neither this map nor its parents map the code (9.7.6.3). */
  cidOf(code: number, length: number): number {
    return this.find(code, length, 'mapped') ?? this.find(code, length, 'undefinedCodes') ?? 0;
  }

  private find(
    code: number,
    length: number,
    table: 'mapped' | 'undefinedCodes',
  ): number | undefined {
    for (let map: CMap | undefined = this; map !== undefined; map = map.parent) {
      const cid = map[table][length - 1]?.get(code);
      if (cid !== undefined) return cid;
    }
    return undefined;
  }

  /** True when every code takes two bytes: the usual case, split without looking. */
  get twoByte(): boolean {
    const all = this.allCodespaces();
    return all.length === 0 || (all.length === 1 && isWholeTwoByteSpace(all[0]!));
  }

  /**
   * Bytes of the code that starts at `at`: the codespace range that matches, else the length of the one
   * that matches most of its bytes, else the shortest there is (9.7.6.3).
   */
  codeLengthAt(bytes: Uint8Array, at: number): number {
    let shortest = 4;
    let partial = 0;
    let partialLength = 0;
    for (const space of this.allCodespaces()) {
      const matched = matchedBytes(space, bytes, at);
      if (matched === space.length) return space.length;
      if (matched > partial) {
        partial = matched;
        partialLength = space.length;
      }
      shortest = Math.min(shortest, space.length);
    }
    return partialLength || shortest;
  }

  private flattened: readonly Codespace[] | undefined;

  /** Own ones and the parents', shortest first so that one-byte codes win. */
  private allCodespaces(): readonly Codespace[] {
    this.flattened ??= flattenCodespaces(this);
    return this.flattened;
  }

  static codespacesOf(map: CMap): readonly Codespace[] {
    return map.codespaces;
  }
}

interface Codespace {
  readonly length: number;
  readonly low: number;
  readonly high: number;
}

function flattenCodespaces(map: CMap): Codespace[] {
  const all: Codespace[] = [];
  for (let from: CMap | undefined = map; from !== undefined; from = from.parent) {
    all.push(...CMap.codespacesOf(from));
  }
  return all.sort((a, b) => a.length - b.length);
}

function isWholeTwoByteSpace(space: Codespace): boolean {
  return space.length === 2 && space.low === 0 && space.high === 0xffff;
}

/** Codespaces are boxes: each byte lies between the same byte of low and high. */
function matchedBytes(space: Codespace, bytes: Uint8Array, at: number): number {
  for (let i = 0; i < space.length; i++) {
    const byte = bytes[at + i];
    const shift = 8 * (space.length - 1 - i);
    if (byte === undefined) return i;
    if (byte < ((space.low >>> shift) & 0xff) || byte > ((space.high >>> shift) & 0xff)) return i;
  }
  return space.length;
}

/** Ranges of codes; the last added wins. Binary search while the ranges come in order, as they do. */
class CodeTable {
  private readonly lows: number[] = [];
  private readonly highs: number[] = [];
  private readonly cids: number[] = [];
  private readonly steps: number[] = [];
  private ordered = true;

  add(low: number, high: number, cid: number, step: 0 | 1): void {
    if (high < low) return;
    if (low <= (this.highs.at(-1) ?? -1)) this.ordered = false;
    this.lows.push(low);
    this.highs.push(high);
    this.cids.push(cid);
    this.steps.push(step);
  }

  get(code: number): number | undefined {
    const index = this.ordered ? this.search(code) : this.scan(code);
    if (index < 0) return undefined;
    return this.cids[index]! + this.steps[index]! * (code - this.lows[index]!);
  }

  private search(code: number): number {
    let first = 0;
    let last = this.lows.length - 1;
    while (first <= last) {
      const middle = (first + last) >> 1;
      if (code < this.lows[middle]!) last = middle - 1;
      else if (code > this.highs[middle]!) first = middle + 1;
      else return middle;
    }
    return -1;
  }

  private scan(code: number): number {
    for (let i = this.lows.length - 1; i >= 0; i--) {
      if (code >= this.lows[i]! && code <= this.highs[i]!) return i;
    }
    return -1;
  }
}

/** Identity-H and Identity-V: two bytes, CID = code. */
export function identityCMap(vertical: boolean): CMap {
  const map = new CMap();
  map.vertical = vertical;
  map.addCodespace(2, 0, 0xffff);
  map.addRange(2, 0, 0xffff, 0);
  return map;
}
