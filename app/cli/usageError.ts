/** Wrong usage: exit 2, one Dutch line. `code` ends the line between brackets. */
export class UsageError extends Error {
  readonly code: string;

  constructor(sentence: string, code = 'wrong-usage') {
    super(sentence);
    this.name = 'UsageError';
    this.code = code;
  }
}

/** Named in the contract, but brought by a later version. */
export class NotYet extends UsageError {
  constructor(what: string) {
    super(`${what} is nog niet beschikbaar; dit komt in een latere versie.`, 'not-available');
    this.name = 'NotYet';
  }
}
