/**
 * A listed first name that is no word of the language, typed small: "sta bij de poort met jaap van het COA", "~bart k.".
 * Counted on 616,000 words of published documents: 86 such words, nearly all of the list below.
 */
import type { Token } from '../flow/token.ts';
import { wordFact } from '../flow/wordFacts.ts';
import { C, isOrdinary } from '../lists/lexicon.ts';
import { isSmallParticle } from './nameWords.ts';

const WORDS = C.functionWord | C.verb | C.place | C.particle | C.month | C.thing | C.organisation;
/** Inflected and foreign words that the dictionary leaves out. */
const NO_NAME =
  /^(?:vitale|maxima|that|this|will|muren|kende|elle|line|arch|semen|stan|ties|lane|dean|june|july|sunday|even|ever|many|more|miss|page|true|rich|rose|mark|hope|faith|grace|dawn|summer|august|major|duke|king|prince|price|chance|case|love|world|from|with|they|then|than|here|data|beta|delta|sigma|gamma|omega|alpha|idem|modi|pari|versa|vice|mala|bona|alba|luca|casa|sala|fine|mine|time|nota|sine|post|anna|tien|adem|erna|douglas|frank|atta|vela|ming|marin|enis|begi|lenn|julie|floor|general|idea|judge|justice|loan|long|naval|river|vital|wage)$/;

const isBareName = wordFact(
  ({ text, key, bits, shape }) =>
    shape === 'lower' &&
    text.length >= 4 &&
    (bits & C.first) !== 0 &&
    (bits & WORDS) === 0 &&
    ((bits & C.word) === 0
      ? !isOrdinary(key)
      : (bits & (C.handName | C.wordName)) === C.handName) &&
    !NO_NAME.test(key),
);

/** Parts of addresses, paths and compounds are no words of a sentence. */
const GLUED = /[@_/\\.&=#-]$/;

/** Index of the last token of the name that begins at `i`; -1 when none does. */
export function bareLowerEnd(tokens: readonly Token[], i: number): number {
  const { gap, form } = tokens[i]!;
  const next = tokens[i + 1];
  const sender = gap.endsWith('~');
  const glued =
    GLUED.test(gap) || /^[@_/\\&=#-]/.test(next?.gap ?? '') || /^\.\S/.test(next?.gap ?? '');
  if (sender ? (form.bits & C.first) === 0 : glued || !isBareName(form)) return -1;
  return surnameEnd(tokens, i);
}

/** "jaap steenbergen", "fenneke ten hoor", "~bart k.": the surname goes along. */
function surnameEnd(tokens: readonly Token[], i: number): number {
  let at = i + 1;
  while (at - i < 4 && tokens[at]?.space.blank === true && isSmallParticle(tokens[at]!)) at++;
  const name = tokens[at];
  if (name === undefined || !name.space.blank) return i;
  if (name.text.length === 1) return name.dot && at === i + 1 ? at : i;
  const listed = name.shape === 'lower' && (name.bits & C.surname) !== 0;
  return listed && !isOrdinary(name.key) ? at : i;
}
