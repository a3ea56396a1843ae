/**
 * Codes of who reads along: "steller – PRJ d.d. 22/1", "JZ: D.W. 10 mrt akkoord" in a list of parafen, "Commentaar MK: …",
 * "[PK] dit klopt niet", "(LP) akkoord", "LT 12/3: graag …" in the margin of a draft.
 */
import { type WordPattern, wordPattern } from '../flow/words.ts';
import type { Hit } from '../hit.ts';
import { fold } from '../lists/fold.ts';
import { C, classOf } from '../lists/lexicon.ts';
import type { Scan } from '../scan.ts';
import { codeHit } from './codeHit.ts';
import { isOrganisationCode } from './codes.ts';
import { isSigned } from './signedCodes.ts';

const DOTTED = '\\p{Lu}\\.(?:\\p{L}{1,2}\\.){1,4}';
const CODE = `(\\p{Lu}{2,4}|\\p{Lu}{2}\\p{Ll}{1,2}|\\p{Lu}{1,2}\\p{Ll}{1,3}\\p{Lu}{1,2}|${DOTTED})`;
const DAY =
  '(?:d\\.d\\. ?)?\\d{1,2}(?:[-/.]\\d{1,2}(?:[-/.]\\d{2,4})?| \\p{Ll}{3,9}\\.?(?: \\d{4})?)';

/** Who or which unit, the code and its day. */
const SIGNED: WordPattern = {
  first: { test: signs },
  whole: new RegExp(
    `\\p{L}[\\p{L}&]{1,25}(?: ?[:\\u2013-] ?|\\t)${CODE},? ${DAY}(?![\\p{L}\\d])`,
    'uy',
  ),
};
/** Two letters, or some that no service is written with. */
const SHORT = `(\\p{Lu}{2}|\\p{Lu}{2}\\p{Ll}{1,2}|\\p{Lu}{1,2}\\p{Ll}{1,3}\\p{Lu}{1,2}|${DOTTED})`;
const BEGINS = '(?<=^|[\\n\\t]|[.?!:;)] )';
const SAID = wordPattern(
  BEGINS,
  'Commentaar|Opm|Opmerking|Reactie|Noot|Vraag|Antwoord|Tekstvoorstel|Suggestie|Aanvulling|NB'.split(
    '|',
  ),
  `\\.? ${SHORT}(?=: ?\\p{L})`,
  'u',
);
const CODE_SHAPED = /^(?:\p{Lu}{1,2}|\p{Lu}{2}\p{Ll}{1,2}|\p{Lu}{1,2}\p{Ll}{1,3}\p{Lu}{1,2})$/u;
const NOTES: readonly WordPattern[] = [
  `(?<=\\[)${SHORT}(?=\\] ?:? ?\\p{Ll})`,
  `(?<=\\()${SHORT}(?=\\) (?:akkoord|eens|gezien|geen opm|graag|klopt))`,
  `${BEGINS}${SHORT}(?= \\d{1,2}[-/]\\d{1,2}(?:[-/]\\d{2,4})?: ?\\p{L})`,
].map((whole) => ({ first: CODE_SHAPED, whole: new RegExp(whole, 'uy') }));

export function reviewCodeHits(
  { words }: Scan,
  taken: (start: number, end: number) => boolean,
): Hit[] {
  return [SIGNED, SAID, ...NOTES]
    .flatMap((pattern) => words.matches(pattern))
    .map((match) => ({ start: match.index + match[0].lastIndexOf(match[1]!), code: match[1]! }))
    .filter(({ code }) => isSigned(code) && !isOrganisationCode(code))
    .filter(({ start, code }) => !taken(start, start + code.length))
    .map(({ start, code }) => codeHit(start, code, 'review', SENTENCE));
}

/** A function below the top, what was done, or a unit by its abbreviation. */
function signs(who: string): boolean {
  const bits = classOf(fold(who));
  if ((bits & (C.topRole | C.publicRole)) !== 0) return false;
  return (
    (bits & (C.personRole | C.abbreviation)) !== 0 ||
    /^\p{Lu}{2,5}$/u.test(who) ||
    /^(?:steller|opsteller|medelezer|lezer|control|controller|paraaf|gezien|akkoord|afdeling|directie|unit|cluster|team|jurist)$/iu.test(
      who,
    )
  );
}

const SENTENCE = 'Waarschijnlijk de code van wie dit stuk heeft gelezen.';
