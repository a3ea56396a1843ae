/** Names of places of several words, which are nobody's. */
import type { Token } from '../flow/token.ts';
import { wordFact } from '../flow/wordFacts.ts';
import { C, listedClassOf, startsPlace } from '../lists/lexicon.ts';

const mayBePlace = wordFact(({ key }) => startsPlace(key));

/** How many tokens from `i` form the name of a place of several words: "Berg en Dal", "Den Helder"; 0 for none. */
export function placeLength(tokens: readonly Token[], i: number): number {
  if (tokens[i]!.shape === 'lower' || !mayBePlace(tokens[i]!.form) || isLedByTitle(tokens, i))
    return 0;
  let key = tokens[i]!.key;
  let length = 0;
  for (let at = i + 1; at < tokens.length && at - i < 5; at++) {
    const gap = tokens[at]!.space;
    if (!gap.blank && !gap.hyphen) break;
    key += (gap.hyphen ? '-' : ' ') + tokens[at]!.key;
    if ((listedClassOf(key) & C.place) !== 0) length = at - i + 1;
  }
  return length;
}

function isLedByTitle(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before === undefined) return false;
  const gap = tokens[i]!.space;
  return (
    (gap.blank || gap.dotted) &&
    ((before.bits & (C.title | C.honorific)) !== 0 || (before.shape === 'single' && before.dot))
  );
}
