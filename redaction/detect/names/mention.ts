import type { NamePhrase } from './phrase.ts';
import type { Slot } from './structure/slot.ts';

export type Standing = 'private' | 'public' | 'policy' | 'thing' | 'unknown';

/** A phrase in its place, with what speaks for and against a person. */
export interface Mention {
  readonly phrase: NamePhrase;
  readonly standing: Standing;
  /** 0 and less: no person as far as this place tells. */
  readonly score: number;
  /** The rule that gave most. */
  readonly pattern: string;
  /** The cue word from the program's lists. */
  readonly context: string;
  /** Why it stays (public, policy, thing). */
  readonly keep: string | null;
  readonly slot: Slot | undefined;
  /** A plural role stands before it: the names joined to it have it too ("de leden X en Y"). */
  readonly shared: boolean;
  /** The words could be ordinary ones here (start of a sentence, word names). */
  readonly ambiguous: boolean;
}
