/** Surnames of the east that begin with an adjective: "J. Oude Elferink", "W. Grote Beverborg", "K. Nieuwe Weme". */
import type { Token } from '../flow/token.ts';
import { wordFact } from '../flow/wordFacts.ts';
import { C } from '../lists/lexicon.ts';
import { isLongInitial } from './nameWords.ts';

const isAdjective = wordFact(({ key, shape }) =>
  shape === 'lower' ? false : /^(?:oude|grote|kleine|nieuwe|olde|lutke|groot|klein)$/.test(key),
);

const NO_SURNAME =
  C.functionWord | C.thing | C.organisation | C.place | C.namedPlace | C.publicRole | C.month;

/** The adjective, or the word behind it. */
export function isOfDoubleSurname(tokens: readonly Token[], i: number): boolean {
  if (isAdjective(tokens[i]!.form)) return isDouble(tokens, i);
  return i > 0 && isAdjective(tokens[i - 1]!.form) && isDouble(tokens, i - 1);
}

/** "Oude Rijn" and "Nieuwe Kerk" are none: behind initials or a form of address any unlisted word, else a known surname. */
function isDouble(tokens: readonly Token[], at: number): boolean {
  const name = tokens[at + 1];
  if (name === undefined || !name.space.blank || name.shape !== tokens[at]!.shape) return false;
  if ((name.bits & NO_SURNAME) !== 0) return false;
  if (isCalled(tokens, at)) return (name.bits & (C.word | C.surname)) !== C.word;
  return (name.bits & (C.word | C.surname)) === C.surname;
}

function isCalled(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const { space } = tokens[at]!;
  if (before === undefined || !(space.blank || space.dotted)) return false;
  if (before.shape === 'single' || isLongInitial(before)) return before.dot;
  return (before.bits & (C.honorific | C.first | C.title)) !== 0;
}
