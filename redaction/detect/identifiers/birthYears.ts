/** Years of birth without a day: "geboren in 1968", "haar broertje Aron (2009)", "Kinderen | Stijn (2009), Roos (2012)". */
import { personalHit } from '../explain.ts';
import { wordPattern } from '../flow/words.ts';
import type { Hit } from '../hit.ts';
import type { Scan } from '../scan.ts';

/** "geboren in 1968", "geb. 6/2003", "geboortejaar: 1968", "haar broertje Aron (2009)", "moeder Chantal van Bemmel (1990)". */
const BORN_IN =
  "((?:(?:1[0-2]|0?[1-9])\\/|(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) )?(?:(?:19|20)\\d\\d|(?<=[Gg]eb\\. ?)['’]\\d\\d))(?![\\d-])";
const YEAR = wordPattern(
  '(?<![\\p{L}\\d])',
  [
    '[Gg]eb(?:oren (?:is )?(?:in|anno)|\\. ?(?:in )?|\\.? ?jr\\.?|oortejaar ?[:=]?) ?',
    ...'[Mm]an [Vv]rouw [Jj]ongen [Mm]eisje [Bb]ewoner [Bb]ewoonster [Cc]li[eë]nte? [Pp]ati[eë]nte?'
      .split(' ')
      .map((who) => `${who} (?:van|uit) `),
    ...'[Ii]k ben|[Hh]ij is|[Zz]ij is|[Zz]e is'.split('|').map((who) => `${who}(?: er een)? van `),
    ...'[Mm]oeder [Vv]ader [Oo]ma [Oo]pa [Zz]us [Bb]roer'
      .split(' ')
      .map((who) => `${who}(?:,|,? is)? van `),
    ...'[Zz]oon [Dd]ochter [Bb]roer [Zz]us [Kk]ind [Nn]eef [Nn]icht [Vv]ader [Mm]oeder [Pp]artner'
      .split(' ')
      .map(
        (who) =>
          `${who}(?:tje|je)? \\p{Lu}[\\p{Ll}-]{1,20}(?: (?:van|de|den|der|el|ten|ter|\\p{Lu}[\\p{L}'-]{1,24})){0,4} \\(`,
      ),
  ],
  BORN_IN,
  'u',
);
/** "(m, 1968", "(*1968". */
const IN_BRACKETS = new RegExp(
  `\\((?<![\\p{L}\\d]\\()(?:(?:m|v|man|vrouw)[,/ ]{1,2}|\\*)${BORN_IN}`,
  'gu',
);

/** "Kinderen | Stijn (2009), Roos (2012)". */
const CHILDREN =
  /(?<=(?:[Kk]ind(?:eren)?|[Gg]ezin(?:sleden|ssamenstelling)?|[Bb]roers?|[Zz]us(?:sen)?|[Zz]oons?|[Dd]ochters?)\b[^.\n]{0,70}\p{Lu}[\p{Ll}-]{1,20} \()(?:19|20)\d\d(?=\))/gu;

export function birthYears(scan: Scan): Hit[] {
  const told = [...scan.words.matches(YEAR), ...scan.text.matchAll(IN_BRACKETS)];
  told.sort((a, b) => a.index - b.index);
  return [...yearsOf(scan, told, 1), ...yearsOf(scan, [...scan.text.matchAll(CHILDREN)], 0)];
}

/** "de moeder van 1938 gezinnen": a number of things. */
function isCounted(scan: Scan, { index, 0: text }: RegExpExecArray): boolean {
  if (!/ van \d{4}$/.test(text)) return false;
  const end = index + text.length;
  return /^ (?!is|was|en|die|kwam|heeft|woont|werd|wordt|kan|wil)\p{Ll}/u.test(
    scan.text.slice(end, end + 8),
  );
}

function yearsOf(scan: Scan, matches: readonly RegExpExecArray[], group: number): Hit[] {
  return matches
    .filter((match) => !isCounted(scan, match))
    .map((match) =>
      personalHit({
        start: match.index + match[0].length - match[group]!.length,
        end: match.index + match[0].length,
        type: 'geboortedatum',
        certainty: /^geb/i.test(match[0]) ? 'certain' : 'likely',
        recognizer: 'birthDate',
        pattern: 'year',
        context: 'geboren',
        sentence: 'Geboortejaar, volgens de woorden ervoor.',
      }),
    );
}
