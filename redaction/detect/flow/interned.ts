/**
 * What is known of each different word, found by the letters where they stand: a Map would ask for a string of its own
 * for each of half a million words.
 */
export class Interned<T> {
  readonly #make: (word: string) => T;
  readonly #most: number;
  #words: string[] = [];
  #values: T[] = [];
  /** Place in `#words` plus one by the word's hash, 0 for none; a taken slot is passed over. */
  #slots = new Int32Array(FEWEST);

  /** `make` is asked once for each word, as long as no more than `most` have come. */
  constructor(make: (word: string) => T, most = Number.POSITIVE_INFINITY) {
    this.#make = make;
    this.#most = most;
  }

  /** Of the word that begins at `start` and ends before `end`. */
  of(text: string, start: number, end: number): T {
    const known = this.#slots[this.#slotOf(text, start, end)]!;
    return known === 0 ? this.#add(text.slice(start, end)) : this.#values[known - 1]!;
  }

  /** The word's own slot, or the empty one where it belongs. */
  #slotOf(text: string, start: number, end: number): number {
    let hash = FIRST_HASH;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), HASH_PRIME);
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let known = this.#slots[slot]!; known !== 0; known = this.#slots[slot]!) {
      if (isAt(text, start, end, this.#words[known - 1]!)) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #add(word: string): T {
    const value = this.#make(word);
    if (this.#words.length >= this.#most) this.#forget();
    if (2 * this.#words.length >= this.#slots.length) this.#grow();
    this.#slots[this.#slotOf(word, 0, word.length)] = this.#words.push(word);
    this.#values.push(value);
    return value;
  }

  #forget(): void {
    this.#words = [];
    this.#values = [];
    this.#slots.fill(0);
  }

  #grow(): void {
    this.#slots = new Int32Array(4 * this.#slots.length);
    this.#words.forEach((word, i) => {
      this.#slots[this.#slotOf(word, 0, word.length)] = i + 1;
    });
  }
}

/** Slots; a power of two. */
const FEWEST = 1024;

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++)
    if (text.charCodeAt(start + i) !== word.charCodeAt(i)) return false;
  return true;
}

/** FNV-1a. */
const FIRST_HASH = 0x811c9dc5;
const HASH_PRIME = 0x01000193;
