/**
 * Many words with a few bits each, in flat arrays: as a Map of strings the lists of names and words take eight times
 * the memory and most of the time of a short document.
 */
import { alignedWords } from './alignedWords.ts';
import { readFrontCoded } from './frontCoded.ts';

const LONGEST = 256;

export class WordTable {
  /** All words, one behind the other. */
  #letters: Uint16Array = new Uint16Array(1 << 16);
  /** Where each word begins; the one after the last too. */
  #starts: Uint32Array;
  #bits: Int32Array;
  /** Number of the word plus one by its hash, 0 for none; a taken place is passed over. */
  #slots: Int32Array;
  readonly #word = new Uint16Array(LONGEST);
  #count = 0;

  /** @param most Words that fit; more throw a RangeError. */
  constructor(most: number) {
    this.#starts = new Uint32Array(most + 1);
    this.#bits = new Int32Array(most);
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * most)));
  }

  /** The table that was packed; undefined for bytes that are no such table. No word fits any more. */
  static unpack(bytes: Uint8Array): WordTable | undefined {
    const row = alignedWords(bytes);
    const [count = 0, slots = 0, letters = 0] = row;
    if (row.length !== HEADER + 2 * count + 1 + slots + letters / 2) return undefined;
    const [starts, bits, places] = [HEADER, HEADER + count + 1, HEADER + 2 * count + 1];
    const table = new WordTable(0);
    table.#count = count;
    table.#starts = row.subarray(starts, bits);
    table.#bits = signed(row.subarray(bits, places));
    table.#slots = signed(row.subarray(places, places + slots));
    table.#letters = halves(row.subarray(places + slots));
    return table;
  }

  /** As one row of bytes, in the byte order of this machine. */
  pack(): Uint8Array {
    const count = this.#count;
    const end = this.#starts[count]!;
    const letters = end + (end % 2);
    const row = new Uint32Array(HEADER + 2 * count + 1 + this.#slots.length + letters / 2);
    row.set([count, this.#slots.length, letters]);
    row.set(this.#starts.subarray(0, count + 1), HEADER);
    row.set(this.#bits.subarray(0, count), HEADER + count + 1);
    row.set(this.#slots, HEADER + 2 * count + 1);
    halves(row.subarray(-letters / 2)).set(this.#letters.subarray(0, end));
    return new Uint8Array(row.buffer);
  }

  /** Adds the bits to those that the word has. */
  add(word: string, bits: number): void {
    for (let i = 0; i < word.length; i++) this.#word[i] = word.charCodeAt(i);
    this.#put(this.#word, word.length, bits);
  }

  addFrontCoded(text: string, bits: number): void {
    readFrontCoded(text, (letters, length) => this.#put(letters, length, bits));
  }

  /** Undefined for a word that was not added. */
  bitsOf(word: string): number | undefined {
    if (word.length > LONGEST) return undefined;
    let hash = FIRST_HASH;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      this.#word[i] = code;
      hash = nextHash(hash, code);
    }
    const number = this.#slots[this.#slotOf(hash, this.#word, word.length)]!;
    return number === 0 ? undefined : this.#bits[number - 1];
  }

  #put(letters: Uint16Array, length: number, bits: number): void {
    let hash = FIRST_HASH;
    for (let i = 0; i < length; i++) hash = nextHash(hash, letters[i]!);
    const slot = this.#slotOf(hash, letters, length);
    const number = this.#slots[slot]! || this.#append(slot, letters, length);
    this.#bits[number - 1]! |= bits;
  }

  /** The word's own slot, or the empty one where it belongs. */
  #slotOf(hash: number, letters: Uint16Array, length: number): number {
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (this.#slots[slot] !== 0 && !this.#isAt(this.#slots[slot]! - 1, letters, length))
      slot = (slot + 1) & mask;
    return slot;
  }

  #isAt(index: number, letters: Uint16Array, length: number): boolean {
    const start = this.#starts[index]!;
    if (this.#starts[index + 1]! - start !== length) return false;
    for (let i = 0; i < length; i++) if (this.#letters[start + i] !== letters[i]) return false;
    return true;
  }

  /** Its number. */
  #append(slot: number, letters: Uint16Array, length: number): number {
    if (this.#count === this.#bits.length) throw new RangeError('the word table is full');
    const start = this.#starts[this.#count]!;
    this.#reserve(start + length);
    for (let i = 0; i < length; i++) this.#letters[start + i] = letters[i]!;
    this.#count++;
    this.#starts[this.#count] = start + length;
    this.#slots[slot] = this.#count;
    return this.#count;
  }

  #reserve(letters: number): void {
    if (letters <= this.#letters.length) return;
    const grown = new Uint16Array(Math.max(letters, 2 * this.#letters.length));
    grown.set(this.#letters);
    this.#letters = grown;
  }
}

/** Words, slots and letters. */
const HEADER = 3;

function signed(words: Uint32Array): Int32Array {
  return new Int32Array(words.buffer, words.byteOffset, words.length);
}

function halves(words: Uint32Array): Uint16Array {
  return new Uint16Array(words.buffer, words.byteOffset, 2 * words.length);
}

/** FNV-1a. */
const FIRST_HASH = 0x811c9dc5;

function nextHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}
