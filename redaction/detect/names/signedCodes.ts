/**
 * Who signs in a hurry: "gr mk", "Akkoord afdelingshoofd: AB 26-9", "Paraaf leidinggevende: dVr", "LG (notulen)", and
 * whole names without dots, "Voor akkoord: NF Lubbers", "Gezien, Fd.vdHoop".
 */
import { personalHit } from '../explain.ts';
import { type WordPattern, wordPattern } from '../flow/words.ts';
import type { Hit } from '../hit.ts';
import { fold } from '../lists/fold.ts';
import { C, classOf, isOrdinary } from '../lists/lexicon.ts';
import type { Scan } from '../scan.ts';
import { isCode } from './handledCodes.ts';

const CODE = '(\\p{L}{2,4}|\\p{Lu}\\.(?: ?\\p{L}\\.){1,3})';
const END = '(?=\\.?[ ]*(?:\\n|\\t|$))';
const CLOSING = wordPattern(
  '(?<=^|[\\n.!?] ?)',
  ['gr', 'grt', 'groet', 'groeten', 'groetjes', 'mvg', 'vr\\.? ?gr', 'hgr'],
  `[.,!]{0,2}[ \\n]{1,2}${CODE}${END}`,
  'iu',
);
const SIGNED = wordPattern(
  '(?<!\\p{L})',
  [
    'paraaf',
    'medeparaaf',
    'parafen',
    'geparafeerd',
    'medelezers?',
    'meelezers?',
    'voor akkoord',
    'akkoord',
    'voor gezien',
    'gezien',
  ],
  `(?: \\p{Ll}[\\p{Ll}.-]{1,20}){0,2}(?: d\\.d\\. ?\\d{1,2}[-/]\\d{1,2}(?:[-/]\\d{2,4})?)?[:\\t] ?${CODE}(?: en (\\p{L}{2,3}))?(?=[ ,.;)\\n\\t]|$)`,
  'iu',
);
const NOTING: WordPattern = {
  first: /^\p{Lu}{2,3}$/u,
  whole:
    /(?<![.-])(\p{Lu}{2,3}) \((?:notulen|verslag|notulist|notuliste|notulering|vz|voorzitter|secr\.?|secretaris)\)/uy,
};
const WHOLE: WordPattern = {
  first: /(?:[Aa]kkoord|[Gg]ezien|[Oo]ndertekend|[Gg]etekend|[Pp]araaf|[Hh]andtekening|namens)$/u,
  whole:
    /\p{L}+(?:(?<=araaf) hoofd|(?<=namens) deze|(?<!namens))[:,]?[ \n\t]{1,2}((?:\p{Lu}{1,3}|\p{Lu}\p{Ll}\.?) ?(?:v\.?d\.? ?)?(?:(?:van|de|der|den|ten|ter) ){0,2}\p{Lu}\p{Ll}{2,14}|v\.?d\.?\p{Lu}\p{Ll}{2,14})(?=[ \n\t,;]|$)/uy,
};

/** "Paraaf burgemeester: AW": public, also by initials. */
const GOVERNORS = / (?:burgemeester|wethouder|gedeputeerde|minister|staatssecretaris|dijkgraaf)\b/i;

export function signedCodeHits(scan: Scan, taken: (start: number, end: number) => boolean): Hit[] {
  const codes = [
    ...scan.words.matches(CLOSING),
    ...scan.words.matches(SIGNED).filter(({ 0: whole }) => !GOVERNORS.test(whole)),
    ...scan.words.matches(NOTING),
  ].flatMap((match) =>
    match.slice(1).flatMap((code) => (code === undefined ? [] : [placed(match, code)])),
  );
  const wholes = scan.words.matches(WHOLE).map((match) => placed(match, match[1]!));
  return [
    ...codes.filter(({ code }) => isSigned(code)).map((one) => hit(one, 'initialen')),
    ...wholes.filter(({ code }) => isBearer(code)).map((one) => hit(one, 'naam')),
  ].filter(({ start, end }) => !taken(start, end));
}

interface Placed {
  readonly start: number;
  readonly code: string;
}

function placed(match: RegExpExecArray, code: string): Placed {
  return { start: match.index + match[0].lastIndexOf(code), code };
}

/** Where only a person stands, capitals may be a word, but no abbreviation that is known. */
export function isSigned(code: string): boolean {
  if (code.includes('.') || /^\p{Ll}{1,2}\p{Lu}\p{Ll}?$/u.test(code)) return true;
  if (!/^\p{Lu}{2,4}$/u.test(code)) return isCode(code);
  const bits = C.abbreviation | C.month | C.party | C.title | C.organisation;
  return (classOf(fold(code)) & bits) === 0 && !/^(?:JA|NEE|OK|NVT|VOOR|NIET|ZIE|MET)$/.test(code);
}

/** "AVG Verordening" is nobody: the word behind the letters is none of the dictionary, or a surname. */
function isBearer(code: string): boolean {
  const word = fold(/\p{Lu}\p{Ll}{2,}$/u.exec(code)?.[0] ?? '');
  const bits = classOf(word);
  const lead = fold(/^\p{L}+/u.exec(code)?.[0] ?? '');
  if ((classOf(lead) & (C.abbreviation | C.title | C.honorific)) !== 0) return false;
  const other = C.word | C.place | C.organisation | C.thing;
  return (bits & C.surname) !== 0 || ((bits & other) === 0 && !isOrdinary(word));
}

function hit({ start, code }: Placed, type: 'initialen' | 'naam'): Hit {
  return personalHit({
    start,
    end: start + code.length,
    type,
    certainty: 'check',
    recognizer: 'initials',
    pattern: 'signed',
    sentence: 'Waarschijnlijk de naam of de initialen van wie hier tekent.',
  });
}
