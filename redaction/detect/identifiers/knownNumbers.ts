/**
 * A number that is certainly a person's in one place is his in every other notation: other grouping, +31 for 0, the
 * account without its bank, the last digits behind stars, inside a file name or an address on the web.
 */
import type { EntityType } from '../../model/detection.ts';
import { personalHit } from '../explain.ts';
import { beginning, type WordPattern } from '../flow/words.ts';
import type { Hit } from '../hit.ts';
import { leftContext, type Scan } from '../scan.ts';
import { caseLabel } from './caseNumbers.ts';
import type { DigitGroup } from './digits.ts';

const NUMBERS = new Set<EntityType>(['telefoon', 'bsn', 'iban', 'personeelsnummer']);
const CODES = new Set<EntityType>([
  'documentnummer',
  'personeelsnummer',
  'kenteken',
  'gebruikersnaam',
]);
const LEAST = 6;
/** From here on the same digits are no chance. */
const SURE = 8;
const MOST_DIGITS = 14;
/** Codes are looked for one by one. */
const MOST_CODES = 200;

/** `found` with the other writings of its numbers, which go before what was only guessed there. */
export function withKnownNumbers(scan: Scan, found: readonly Hit[]): Hit[] {
  const known = found.filter((hit) => hit.kind === 'personal' && hit.certainty === 'certain');
  const guesses = new Map(found.map((hit) => [hit.start, hit]));
  const hits = [...digitHits(scan, known), ...codeHits(scan, known)].filter(
    (hit) => !scan.taken.overlaps(hit.start, hit.end) || isGuess(guesses.get(hit.start), hit),
  );
  const settled = new Set(hits.map((hit) => hit.start));
  for (const hit of hits) scan.taken.add(hit);
  return [...found.filter((hit) => !settled.has(hit.start)), ...hits];
}

/** "…0965 0503 63", read as the telephone of an office. */
function isGuess(guess: Hit | undefined, hit: Hit): boolean {
  return (
    guess?.end === hit.end &&
    (guess.certainty === 'check' || (guess.kind === 'public' && guess.type !== hit.type))
  );
}

function digitHits(scan: Scan, known: readonly Hit[]): Hit[] {
  const numbers = new Map<string, Hit>();
  const endings = new Map<string, Hit>();
  for (const hit of known) {
    const digits = NUMBERS.has(hit.type) ? digitsOf(scan, hit) : '';
    if (digits.length < LEAST) continue;
    numbers.set(digits, hit);
    for (const length of [3, 4]) endings.set(digits.slice(-length), hit);
  }
  if (numbers.size === 0) return [];
  return scan.digits.flatMap((group) => {
    const ending = endings.get(group.digits);
    if (ending !== undefined && isEnding(scan, group))
      return [make(group.start, group.end, ending, 'likely')];
    return within(scan, group, numbers);
  });
}

/** Without country and leading zeros; of a Dutch account its number only. */
function digitsOf(scan: Scan, { start, end, type }: Hit): string {
  const text = scan.text.slice(start, end);
  if (type === 'iban') return /^NL/i.test(text) ? bare(text.replace(/\D/g, '').slice(-10)) : '';
  if (type === 'personeelsnummer' && /\p{L}/u.test(text)) return '';
  const digits = text.replace(/\D/g, '');
  return type === 'telefoon' ? national(digits) : bare(digits);
}

function bare(digits: string): string {
  return digits.replace(/^0+/, '');
}

/** Nine digits: 0031 (0)6 12345678 → 612345678. */
function national(digits: string): string {
  return bare(bare(digits).replace(/^31(?=0?\d{9}$)/, ''));
}

/** "eindigend op 4471", "***4471". */
function isEnding(scan: Scan, group: DigitGroup): boolean {
  return /(?:[*•x·.…]{2,}[ -]?|\b(?:eindig(?:end|t|de)|eindcijfers?|laatste (?:drie |vier |3 |4 )?cijfers|ending)(?: op| in| zijn| is)?:? )$/.test(
    leftContext(scan, group.start, 40),
  );
}

/** "9444.00.450.T.21": the digits are the first part of a longer code. */
const PART_OF_CODE = /^[.-][A-Z](?![\p{L}\d])/u;

/** Whole pieces of the group that together are a known number. */
function within(scan: Scan, group: DigitGroup, numbers: ReadonlyMap<string, Hit>): Hit[] {
  const { pieces, digits, ends } = group;
  let from = 0;
  for (let first = 0; first < pieces.length; from += pieces[first++]!) {
    let to = from;
    for (let last = first; last < pieces.length && to - from < MOST_DIGITS; last++) {
      to += pieces[last]!;
      const hit =
        numbers.get(bare(digits.slice(from, to))) ?? numbers.get(national(digits.slice(from, to)));
      if (hit === undefined) continue;
      if (PART_OF_CODE.test(scan.text.slice(ends[to - 1]!, ends[to - 1]! + 3))) continue;
      const start = ends[from]! - 1;
      const sure = to - from >= SURE;
      if (!sure && caseLabel(scan, start) !== undefined) continue;
      const plus = scan.text[start - 1] === '+' && hit.type === 'telefoon' ? 1 : 0;
      return [make(start - plus, ends[to - 1]!, hit, sure ? 'certain' : 'likely')];
    }
  }
  return [];
}

function codeHits(scan: Scan, known: readonly Hit[]): Hit[] {
  const codes = new Map<string, Hit>();
  for (const hit of known) {
    const text = scan.text.slice(hit.start, hit.end).toLowerCase();
    if (CODES.has(hit.type) && text.length >= LEAST && isCode(text)) codes.set(text, hit);
  }
  return [...codes]
    .slice(0, MOST_CODES)
    .flatMap(([text, hit]) =>
      scan.words
        .matches(writings(text))
        .map(({ index, 0: rest, 1: lead = '' }) =>
          make(index - lead.length, index + rest.length, hit, 'certain'),
        ),
    );
}

/** Letters with a digit or a mark between them: no word. */
function isCode(text: string): boolean {
  return /\p{L}/u.test(text) && /[\d._\\-]/.test(text) && !/\s{2}|\n/.test(text);
}

/** With or without its hyphens and blanks: from its first letters on, with what stands before them. */
function writings(text: string): WordPattern {
  const parts = text
    .split(/[-\u2010-\u2013 ]+/)
    .map((part) => part.replace(/[\^$.*+?()[\]{}|/\\]/g, '\\$&'));
  const source = parts.join('[-\u2010-\u2013 ]?');
  const first = source.search(/\p{L}/u);
  const before = `(?<=(?<![\\p{L}\\d])(${source.slice(0, first)}))`;
  return {
    ...beginning([/\p{L}+/u.exec(source)![0]]),
    whole: new RegExp(`${before}${source.slice(first)}(?![\\p{L}\\d])`, 'iuy'),
  };
}

function make(start: number, end: number, known: Hit, certainty: 'certain' | 'likely'): Hit {
  return personalHit({
    start,
    end,
    type: known.type,
    certainty,
    recognizer: 'knownNumbers',
    pattern: known.type,
    sentence: 'Dit nummer staat elders in het document bij een persoon die gelakt wordt.',
    ...(known.group === undefined ? {} : { group: known.group }),
  });
}
