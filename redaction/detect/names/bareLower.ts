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

/** First names that are words too, of which the word is hardly ever written. */
export const isCommonName = wordFact(
  ({ key, shape }) =>
    shape === 'lower' &&
    /^(?:dirk|kees|klaas|joost|bram|gijs|teun|koen|daan|henk|hans|piet|jan|wim|bas|rob|jos|tom|tim|theo|loes|truus|toos|greet|miep|wes|mo|jaap|joop|ruud|guus|sjaak|arie|lex|sem|luuk|mees|thijs|stijn|niek|freek|hugo|otto|karel|marieke|anouk|femke)$/.test(
      key,
    ),
);

const TO_SOMEBODY =
  /^(?:sterkte|beterschap|succes|gefeliciteerd|door|met|aan|namens|vraag|bel|app|mail)$/;
const DOES = /^(?:gaat|komt|belt|belde|mailt|appt|doet|zegt|zei|vraagt|wil|heeft)$/;
const STATE = /^(?:ziek|vrij|thuis|terug|weg|laat|jarig|er|weer|nog|ook|vandaag|morgen)$/;

/** "sterkte dirk", "gewaarschuwd door mo", "dan gaat wes alleen", "dirk blijft nog ziek": said of somebody. */
function isSaidOfOne(tokens: readonly Token[], i: number): boolean {
  const [before, next, then] = [tokens[i - 1], tokens[i + 1], tokens[i + 2]];
  if (!isCommonName(tokens[i]!.form)) return false;
  const led = before !== undefined && tokens[i]!.space.blank ? before.key : '';
  const ends = next === undefined || !next.space.blank;
  if (TO_SOMEBODY.test(led)) return ends;
  if (ends || next.shape !== 'lower') return false;
  return (
    DOES.test(led) || (/^(?:is|was|blijft|bleef)$/.test(next.key) && STATE.test(then?.key ?? ''))
  );
}

/** Parts of addresses, paths and compounds are no words of a sentence. */
const GLUED = /[@_/\\.&=#-]$/;

/** Index of the last token of the name that begins at `i`; -1 when none does. */
export function bareLowerEnd(tokens: readonly Token[], i: number): number {
  const { gap, form } = tokens[i]!;
  const next = tokens[i + 1];
  const sender = gap.endsWith('~');
  const glued =
    GLUED.test(gap) || /^[@_/\\&=#-]/.test(next?.gap ?? '') || /^\.\S/.test(next?.gap ?? '');
  if (sender ? (form.bits & C.first) === 0 : glued || !(isBareName(form) || isSaidOfOne(tokens, i)))
    return -1;
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
