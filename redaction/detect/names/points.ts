/** What evidence is made of, and two questions that many rules ask. */
import type { Token } from '../flow/token.ts';
import { C } from '../lists/lexicon.ts';
import type { NamePhrase } from './phrase.ts';

export interface Evidence {
  readonly points: number;
  readonly pattern: string;
  readonly context: string;
}

export const NONE: Evidence = { points: 0, pattern: '', context: '' };

export function isKnownName(token: Token): boolean {
  return (token.bits & (C.first | C.surname)) !== 0;
}

/** The capital is not explained by the start of a sentence or line. */
export function midSentence(tokens: readonly Token[], phrase: NamePhrase): boolean {
  const gap = tokens[phrase.from]!.space;
  if (phrase.from === 0 || gap.sentence || gap.colon) {
    const before = tokens[phrase.from - 1];
    return before?.dot === true && !gap.hard && (before.bits & (C.title | C.honorific)) !== 0;
  }
  return true;
}

/** "de casus-Buikema": a case is called after the person whom it is about. */
export const CASE_OF = /^(?:casus|zaak|affaire|kwestie|klacht)$/;
