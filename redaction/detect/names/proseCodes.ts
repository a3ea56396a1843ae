/** Codes of persons without a label: the last word of a message, who speaks in a line, the last cell of rows, "getuige K.". */
import { wordPattern } from '../flow/words.ts';
import type { Hit } from '../hit.ts';
import type { Scan } from '../scan.ts';
import { codeHit } from './codeHit.ts';
import { isCode } from './handledCodes.ts';

/** "… schrijft sneller.\nLV" at the end of the document. */
const LAST = /(?<=[.!?)»”",;]\s{1,3})(\p{L}{2,4})\.?\s*$/u;
/** "Tot zo.\nmvd\nVerstuurd vanaf mijn iPhone": a line of its own before what a program adds. */
const BEFORE_FOOTER =
  /\n(?=Verstuurd vanaf|Verzonden vanaf|Sent from|Van: |From: |Op .{8,50} schreef|-{4,}|>)(?<=(?<=[.!?]\s{1,2})(\p{L}{2,4})(\.?\s*\n))/gu;
/** "AvB: vraag aan …" at the start of a line. */
const SPEAKS = /^(\p{L}{2,4})(?=: ?\p{L})/gmu;
/** "…\tlg" as the last cell of a row. */
const IN_ROW = /\t(\p{L}{2,4})(?=\n|$)/gu;
/** "koppelt terug aan hk.", "moest die bij pdv opvragen": small letters that are no word. */
const SENT = wordPattern(
  '(?<=(?<!\\S)\\(?)',
  ['door', 'namens', 'via', 'aan', 'bij', 'naar', 'met'],
  ' (\\p{Ll}{2,3})(?=[.;)]?(?:\\s*\\n|$)|[.;)] | (?:opvragen|vragen|afgeven|doorgeven|melden|afstemmen|checken|navragen|of (?:het|de)))',
  'u',
);
/** "getuige K. verklaart", "de tolk, voorletter A., wilde". */
const LETTER = wordPattern(
  '(?<=(?<!\\S)\\(?)',
  'getuige|voorletter|verdachte|slachtoffer|melder|melding van|medewerker|medewerkster|cliënt|cliënte|kind|leerling|patiënt|noem hem|noem haar'.split(
    '|',
  ),
  ' (\\p{Lu}\\.)(?=[,)]| \\p{Ll})',
  'iu',
);

interface Code {
  readonly start: number;
  readonly code: string;
}

export function proseCodeHits(scan: Scan, taken: (start: number, end: number) => boolean): Hit[] {
  const { text } = scan;
  const last = LAST.exec(text.slice(-400));
  const found = [
    ...(last === null
      ? []
      : [{ start: Math.max(0, text.length - 400) + last.index, code: last[1]! }]),
    ...repeated(text, SPEAKS),
    ...repeated(text, IN_ROW),
    ...codesAt(scan.words.matches(SENT)),
    ...beforeFooter(text),
  ].filter(({ code }) => isCode(code) && !/^\p{Lu}\p{Ll}+$/u.test(code));
  const letters = codesAt(scan.words.matches(LETTER)).filter(({ code }) => /^\p{Lu}/u.test(code));
  return [...found, ...letters]
    .filter(({ start, code }) => !taken(start, start + code.length))
    .map(({ start, code }) => hit(start, code));
}

function beforeFooter(text: string): Code[] {
  return [...text.matchAll(BEFORE_FOOTER)].map(({ index, 1: code = '', 2: rest = '' }) => ({
    start: index + '\n'.length - rest.length - code.length,
    code,
  }));
}

/** The group at the end of each match. */
function codesAt(matches: Iterable<RegExpExecArray>): Code[] {
  return [...matches].map(({ index, 0: { length }, 1: code = '' }) => ({
    start: index + length - code.length,
    code,
  }));
}

/** Only where at least two lines have one, and one of them twice or in small letters: headings are not repeated. */
function repeated(text: string, pattern: RegExp): Code[] {
  const found = codesAt(text.matchAll(pattern)).filter(({ code }) => isCode(code));
  const counts = new Map<string, number>();
  for (const { code } of found) counts.set(code, (counts.get(code) ?? 0) + 1);
  return found.length < 2
    ? []
    : found.filter(({ code }) => counts.get(code)! > 1 || /^\p{Ll}+$/u.test(code));
}

function hit(start: number, code: string): Hit {
  return codeHit(start, code, 'prose', SENTENCE);
}

const SENTENCE = 'Waarschijnlijk de initialen van wie hier schrijft, spreekt of wordt genoemd.';
