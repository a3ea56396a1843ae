/** Extensions ("tst. 5514") and numbers in words ("nul zes 41 20 77 35"). */
import { personalHit } from '../explain.ts';
import type { Hit } from '../hit.ts';
import { fold } from '../lists/fold.ts';
import { leftContext, type Scan } from '../scan.ts';
import type { DigitGroup } from './digits.ts';
import { labelOf } from './valueLabel.ts';

const EXTENSION_WORD =
  /\b(?:tst|toestel|doorkies|intern\b|int\.|bel(?:t|len)?\b|ext(?:ension)?\b)/i;

/** "Bel even met Sandra op 5518". */
const RUNG_ON =
  /\b[Bb]el(?:t|len)? (?:even |maar |dan |gerust )?(?:met )?\p{Lu}[\p{L} .]{1,20} op $/u;

/** "(4806 intern)", "intern 5531": digits in brackets, or behind the word in the same line. */
function isIntern(scan: Scan, { start, end, digits }: DigitGroup): boolean {
  if (digits.length < 3 || digits.length > 5) return false;
  return (
    (scan.text[start - 1] === '(' && /^ intern\)/.test(scan.text.slice(end, end + 8))) ||
    (!/^(?:19|20)\d\d$/.test(digits) &&
      RUNG_ON.test(scan.text.slice(Math.max(0, start - 48), start))) ||
    /(?:^|[(,:;|\t\n] ?)(?:tel(?:efoon)?\.? )?intern:? $/i.test(
      scan.text.slice(Math.max(0, start - 20), start),
    )
  );
}

/** "storingen: IenA, toestel 5000": one that all may ring. */
const FOR_ALL =
  /(?:storing|servicedesk|helpdesk|receptie|meldkamer|bhv|balie|alarm|nood|portier|beveiliging)(?:[^.\n]{0,60}|[^\s@]*@\S+,? (?:of|en)(?: via| op)? (?:toestel|tst\.?) ?)$/;

/** Three to five digits in one or two pieces, or a whole number without its area code. */
export function extensions(scan: Scan): Hit[] {
  if (!EXTENSION_WORD.test(scan.text)) return [];
  return scan.digits.flatMap((group) =>
    (/^[1-9]\d{2,4}$/.test(group.digits) ? isShort(group) : isLocal(group)) &&
    /^[ .-]$/.test(group.separators[0] ?? ' ') &&
    !/\p{L}-$/u.test(scan.text.slice(Math.max(0, group.start - 2), group.start)) &&
    !/[\p{L}\d/_€]/u.test(group.before + group.after) &&
    (labelOf(scan, group.start, group.end) === 'toestel' || isIntern(scan, group)) &&
    !FOR_ALL.test(leftContext(scan, group.start, 80))
      ? [extension(group.start, group.end, 'toestel')]
      : [],
  );
}

/** "5514", "55 14", "5 48 21". */
function isShort({ pieces }: DigitGroup): boolean {
  return pieces.length <= 2 || pieces.join('-') === '1-2-2';
}

/** "365 602", "68 54 17", "463 12 70": six or seven digits, grouped as a number in its own town is. */
function isLocal({ digits, pieces }: DigitGroup): boolean {
  return (
    /^[1-9]\d{5,6}$/.test(digits) && /^(?:3-3|2-2-2|3-2-2|3-4|4-3|1-2-2-2)$/.test(pieces.join('-'))
  );
}

const RUNG =
  /(?:\bidem, |\b(?:tel|telefoon|nummer)[.:]{1,2} |\bnummer is |\bbel(?:t|len)? [^.;\n]{2,32}, )$/;

/** "idem, 365 602", "Tiny belt met de keuken, 631 204": without the area code, which all there know. */
export function localNumbers(scan: Scan): Hit[] {
  return scan.digits.flatMap((group) =>
    isLocal(group) &&
    group.separators.every((separator) => separator === ' ') &&
    !/[\p{L}\d/_€]/u.test(group.before + group.after) &&
    RUNG.test(leftContext(scan, group.start, 48))
      ? [
          {
            ...extension(group.start, group.end, 'telefoon'),
            certainty: 'likely' as const,
          },
        ]
      : [],
  );
}

function extension(start: number, end: number, label: string): Hit {
  return personalHit({
    start,
    end,
    type: 'telefoon',
    certainty: 'certain',
    recognizer: 'phone',
    pattern: 'extension',
    context: label,
    sentence: 'Toestelnummer, volgens het woord ervoor.',
  });
}

/** Whole words of a list, without case, in one pass: the pattern is an alternation without repetition. */
export function* occurrences(
  text: string,
  words: readonly string[],
): Generator<{ at: number; word: string }> {
  for (const match of text.matchAll(patternOf(words))) yield { at: match.index, word: match[0] };
}

const patterns = new Map<readonly string[], RegExp>();

function patternOf(words: readonly string[]): RegExp {
  let pattern = patterns.get(words);
  if (pattern === undefined) {
    pattern = new RegExp(
      `\\b(?:${[...words].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\d])`,
      'giu',
    );
    patterns.set(words, pattern);
  }
  return pattern;
}

const ZERO = ['nul', '06'];
const DIGIT_WORDS: Record<string, string> = {
  nul: '0',
  een: '1',
  twee: '2',
  drie: '3',
  vier: '4',
  vijf: '5',
  zes: '6',
  zeven: '7',
  acht: '8',
  negen: '9',
  tien: '10',
  elf: '11',
  twaalf: '12',
  dertien: '13',
  veertien: '14',
  vijftien: '15',
  zestien: '16',
  zeventien: '17',
  achttien: '18',
  negentien: '19',
};
const TENS = [
  'twintig',
  'dertig',
  'veertig',
  'vijftig',
  'zestig',
  'zeventig',
  'tachtig',
  'negentig',
];

/** The digits of a word: "zes", "twaalf", "tweeentwintig". */
function digitsOf(word: string): string | undefined {
  const own = DIGIT_WORDS[word];
  if (own !== undefined) return own;
  const tens = TENS.findIndex((ten) => word.endsWith(ten));
  if (tens < 0) return undefined;
  const unit = word.slice(0, -TENS[tens]!.length);
  if (unit === '') return `${tens + 2}0`;
  const digit = DIGIT_WORDS[unit.replace(/en$/, '')] ?? DIGIT_WORDS[unit.replace(/n$/, '')];
  return digit?.length === 1 ? `${tens + 2}${digit}` : undefined;
}

export function spelledNumbers(scan: Scan): Hit[] {
  const hits: Hit[] = [];
  for (const { at } of occurrences(scan.text, ZERO)) {
    const found = readSpelled(scan.text.slice(at, at + 80));
    if (found > 0 && /[a-z]{3}/i.test(scan.text.slice(at, at + found)))
      hits.push(
        personalHit({
          start: at,
          end: at + found,
          type: 'telefoon',
          certainty: 'likely',
          recognizer: 'phone',
          pattern: 'spelled',
          sentence: 'Telefoonnummer dat in woorden is geschreven.',
        }),
      );
  }
  return hits;
}

/** Length of the text that spells ten digits, or 0. */
function readSpelled(text: string): number {
  const words = /[\p{L}]+|\d+/gu;
  let digits = '';
  for (const match of text.matchAll(words)) {
    const value = /\d/.test(match[0]) ? match[0] : digitsOf(fold(match[0]));
    if (value === undefined) return 0;
    digits += value;
    if (digits.length === 10) return digits.startsWith('0') ? match.index + match[0].length : 0;
    if (digits.length > 10) return 0;
  }
  return 0;
}
