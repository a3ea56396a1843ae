/** Comments in the margin of a draft: a word processor labels them with their author's initials and a number. */
import { personalHit } from '../explain.ts';
import type { WordPattern } from '../flow/words.ts';
import type { Hit } from '../hit.ts';
import type { Scan } from '../scan.ts';

/** "Opmerking MS1", "Met opmerkingen [JvE2]:", "Commented [FO3R2]:" (an answer). */
const LABEL: WordPattern = {
  first: /^(?:Met$|Opm|Comment)/,
  whole:
    /(?<!\p{L})(Met opmerkingen|Opmerking(?:en)?|Opm\.|Commented|Comment) ?(\[?)(\p{Lu}[\p{L}]{0,3}\p{Lu}|\p{Lu}{2,4})(\d{1,3}(?:R\d{1,2})?)(?![\p{L}\d-])/uy,
};

export function commentLabels(scan: Scan): Hit[] {
  const labels = scan.words.matches(LABEL).map(labelHit);
  const codes = new Set(labels.map(({ start, end }) => scan.text.slice(start, end)));
  return [...labels, ...[...codes].flatMap((code) => signedWith(scan.text, code))];
}

function labelHit(match: RegExpExecArray): Hit {
  const [whole, word, bracket, initials, number] = match;
  const start = match.index + whole.length - number!.length - initials!.length;
  return personalHit({
    start,
    end: start + initials!.length,
    type: 'initialen',
    certainty: bracket === '[' ? 'certain' : 'likely',
    recognizer: 'initials',
    pattern: 'comment',
    context: word!.toLowerCase(),
    sentence: 'Initialen van wie deze opmerking in de kantlijn maakte.',
  });
}

/** The author's initials once more, alone at the end of a comment. */
function signedWith(text: string, code: string): Hit[] {
  const alone = new RegExp(`(?<=[.?!)] )${code}(?=\\s*(?:\\n|$))`, 'gu');
  return [...text.matchAll(alone)].map(({ index }) =>
    personalHit({
      start: index,
      end: index + code.length,
      type: 'initialen',
      certainty: 'likely',
      recognizer: 'initials',
      pattern: 'comment',
      sentence: 'Initialen van iemand die ook opmerkingen in de kantlijn maakte.',
    }),
  );
}
