import { textOfUnits } from './codeUnits.ts';
import { nameHoldsTerm } from './ownNames.ts';
import { holdsTerm, searchTerms } from './removedText.ts';

/**
 * What was removed, as a question about texts that no page shows. Most of them hold no removed word at all, secret or
 * still readable elsewhere: only when one does, the words of all pages are looked through.
 */
export class SecretWords {
  /** As if nothing were readable any more: more than `terms`, never less. */
  readonly candidates: readonly string[];
  private readonly removed: readonly string[];
  private readonly surviving: () => readonly string[];
  private long: RegExp | undefined;
  private exact: readonly string[] | undefined;

  /** `surviving` gives the text of all pages after removal; asked at most once. */
  constructor(removed: readonly string[], surviving: () => readonly string[]) {
    this.removed = removed;
    this.surviving = surviving;
    this.candidates = searchTerms(removed, []);
  }

  /** By `searchTerms`. */
  get terms(): readonly string[] {
    this.exact ??= this.isNothing ? [] : searchTerms(this.removed, this.surviving());
    return this.exact;
  }

  get isNothing(): boolean {
    return this.candidates.length === 0;
  }

  isIn(text: string): boolean {
    return holdsTerm(text, this.candidates) && holdsTerm(text, this.terms);
  }

  /**
   * Of bytes that are no text: does a term of six or more letters stand in them, in small letters or capitals? Shorter ones
   * stand in a megabyte by chance.
   */
  isInBytes(bytes: Uint8Array): boolean {
    this.long ??= longTerms(this.candidates);
    if (this.long === undefined || !this.long.test(textOfUnits(bytes))) return false;
    return longTerms(this.terms)?.test(textOfUnits(bytes)) === true;
  }

  /** Of names, which are written in one word. */
  isInName(name: string): boolean {
    return nameHoldsTerm(name, this.candidates) && nameHoldsTerm(name, this.terms);
  }
}

const LONG_TERM = /^[a-z0-9]{6,}$/u;

function longTerms(terms: readonly string[]): RegExp | undefined {
  const long = terms.filter((term) => LONG_TERM.test(term));
  return long.length === 0 ? undefined : new RegExp(long.join('|'), 'i');
}
