/** Kinds of cross-reference entries (ISO 32000-2, Table 18); `Absent`: no section names the number. */
export const EntryKind = { Absent: 0, Free: 1, InFile: 2, InStream: 3 } as const;

/** Annex C.2: larger object numbers are not valid; entries that claim them are ignored. */
export const MAX_OBJECT_NUMBER = 8_388_607;

/**
 * Where each object is: a merged cross-reference table as three growing arrays, 13 bytes a number.
 * For `InFile` the position is the byte offset and the second number the generation; for `InStream`
 * they are the object stream's number and the index in it.
 */
export class XrefEntries {
  /** Largest number with an entry, plus one. */
  size = 0;
  private kinds = new Uint8Array(1024);
  private positions = new Float64Array(1024);
  private seconds = new Uint32Array(1024);

  kind(number: number): number {
    return number < this.size ? this.kinds[number]! : EntryKind.Absent;
  }

  position(number: number): number {
    return this.positions[number]!;
  }

  second(number: number): number {
    return this.seconds[number]!;
  }

  /** Generation as references to the object should have it. */
  generation(number: number): number {
    return this.kind(number) === EntryKind.InFile ? this.seconds[number]! : 0;
  }

  set(number: number, kind: number, position: number, second: number): void {
    if (!(number >= 0 && number <= MAX_OBJECT_NUMBER) || !Number.isInteger(number)) return;
    if (number >= this.kinds.length) this.grow(number + 1);
    if (number >= this.size) this.size = number + 1;
    this.kinds[number] = kind;
    this.positions[number] = position;
    this.seconds[number] = second;
  }

  /** For sections read from the newest to the oldest: the first that names a number decides. */
  setIfAbsent(number: number, kind: number, position: number, second: number): void {
    if (this.kind(number) === EntryKind.Absent) this.set(number, kind, position, second);
  }

  /** Object numbers in use, ascending. */
  *numbers(): Generator<number> {
    for (let number = 1; number < this.size; number++) {
      if (this.kinds[number]! >= EntryKind.InFile) yield number;
    }
  }

  copy(): XrefEntries {
    const copy = new XrefEntries();
    copy.size = this.size;
    copy.kinds = this.kinds.slice();
    copy.positions = this.positions.slice();
    copy.seconds = this.seconds.slice();
    return copy;
  }

  private grow(needed: number): void {
    const length = Math.max(needed, this.kinds.length * 2);
    const { kinds, positions, seconds } = this;
    this.kinds = new Uint8Array(length);
    this.kinds.set(kinds);
    this.positions = new Float64Array(length);
    this.positions.set(positions);
    this.seconds = new Uint32Array(length);
    this.seconds.set(seconds);
  }
}
