import { ByteWords } from './byteWords.ts';
import { textOfUnits } from './codeUnits.ts';
import { otherReadings } from './otherReadings.ts';
import { nameHoldsTerm } from './ownNames.ts';
import { holdsTerm, searchTerms } from './removedText.ts';
import { type ShortNames, shortNamesOf } from './shortNames.ts';

interface Exact {
  readonly terms: readonly string[];
  readonly short: ShortNames;
}

/**
 * What was removed, as a question about texts that no page shows. Most of them hold no removed word at all, secret or
 * still readable elsewhere: only when one does, the words of all pages are looked through.
 */
export class SecretWords {
  /** As if nothing were readable any more: more than `terms`, never less. */
  readonly candidates: readonly string[];
  private readonly removed: readonly string[];
  private readonly surviving: () => readonly string[];
  private bytes: ByteWords | undefined;
  private readonly short: ShortNames;
  private exact: Exact | undefined;

  /** `surviving` gives the text of all pages after removal; asked at most once. */
  constructor(removed: readonly string[], surviving: () => readonly string[]) {
    this.removed = removed;
    this.surviving = surviving;
    this.candidates = searchTerms(removed, []);
    this.short = shortNamesOf(removed);
  }

  /** By `searchTerms`. */
  get terms(): readonly string[] {
    return this.isNothing ? [] : this.asked().terms;
  }

  /** What of the removed text no page shows. */
  private asked(): Exact {
    if (this.exact !== undefined) return this.exact;
    const pages = this.surviving();
    this.exact = { terms: searchTerms(this.removed, pages), short: this.short.unshown(pages) };
    return this.exact;
  }

  get isNothing(): boolean {
    return this.candidates.length === 0;
  }

  /** Of a string that is text: names of two letters and initials as well. */
  isInString(text: string): boolean {
    return this.isIn(text) || (this.short.isIn(text) && this.asked().short.isIn(text));
  }

  /** As it stands, and as `otherReadings` has it. */
  isIn(text: string): boolean {
    if (this.isNothing) return false;
    return this.isInReading(text) || otherReadings(text).some((one) => this.isInReading(one));
  }

  private isInReading(text: string): boolean {
    return holdsTerm(text, this.candidates) && holdsTerm(text, this.terms);
  }

  /** Of bytes that are no text: as `ByteWords` tells what is no accident there. */
  isInBytes(bytes: Uint8Array): boolean {
    if (this.isNothing) return false;
    const text = textOfUnits(bytes);
    this.bytes ??= new ByteWords(this.candidates);
    return this.bytes.isIn(text) && new ByteWords(this.terms).isIn(text);
  }

  /** Of names, which are written in one word. */
  isInName(name: string): boolean {
    return nameHoldsTerm(name, this.candidates) && nameHoldsTerm(name, this.terms);
  }
}
