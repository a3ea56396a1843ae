/** Why a phrase that looks like a name is no person. */

export interface Veto {
  readonly reason: string;
  readonly word: string;
}
