/** A phrase's place in its document, as far as its standing depends on it. */
import type { Profile } from '../../model/profile.ts';
import type { Token } from '../flow/token.ts';
import type { RowText } from './rowRoles.ts';
import type { Slot } from './structure/slot.ts';

export interface Place {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly slot: Slot | undefined;
  readonly profile: Profile;
  /** Of the document. */
  readonly year: number | undefined;
  /** A number or address of a person stands right behind the name. */
  readonly identifier: 'brackets' | 'near' | 'none';
  readonly row: RowText;
  /** The minutes are of a meeting of administrators. */
  readonly governs: boolean;
  /** The document speaks of a minister, of parliament or of what they do. */
  readonly political: boolean;
  /** The office that signs with the name. */
  readonly signsAs: string | undefined;
  /** The profile keeps who signs in mandate, and the name does. */
  readonly signsInMandate: boolean;
}
