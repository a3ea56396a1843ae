/**
 * Numbers of staff that no label of a number tells: those of the armed forces, which begin with the date of birth
 * ("66.05.21.330"), codes behind a badge, and codes behind the file or system that knows somebody by them
 * ("personeelsdossier (PD 66.120)", "in SAP heet ik RZ-6618").
 */
import { personalHit } from '../explain.ts';
import { wordPattern } from '../flow/words.ts';
import type { Hit } from '../hit.ts';
import type { Recognizer } from '../scan.ts';

/** At least four characters, three of them digits, in one or two pieces; letters before or behind. */
const CODE =
  '(?:[A-Z]{1,4}[-. ]?)?\\d{2,8}(?:[.-]\\d{2,6})?(?:-[A-Z]{1,3})?(?![\\p{L}\\d]|[.,/-]\\d| ?[-–] ?\\d| \\d\\d| (?:regels|records|mensen|stuks)| ?(?:euro|uur|%|jaar|dagen))';
const SERVICE = wordPattern(
  '(?<![\\p{L}])',
  ['reg(?:istratie)?', 'stamboek', 'militair', 'dienst'],
  '[-. ]?(?:nr|nummer)?\\.?(?: defensie| militair)?[ :]{1,3}(\\d\\d\\.?\\d\\d\\.?\\d\\d\\.?\\d{3})(?![\\d.]\\d)',
  'iu',
);
const BADGE = wordPattern(
  '(?<!\\p{L})',
  ['[Bb]adge', '[Rr]ijkspas', '[Dd]ienstpas', '[Tt]oegangspas', '[Pp]ersoneelspas'],
  `(?:nr|nummer)?\\.?:? (?:is |wordt |met )?(?:nr\\.? |nummer )?(${CODE})`,
  'u',
);
const SIGN = /[Pp]ersoneelscode:? (?:is )?([A-Z]{2,5}\d{1,4})(?![\p{L}\d])/gu;
const FILE = wordPattern(
  '(?<!\\p{L})',
  ['[Pp]ersoneels(?:dossier|bestand|map|kaart|akte|administratie|systeem)'],
  `[^.;\\d\\n]{0,12}?[ (](${CODE})`,
  'u',
);
const SYSTEM = wordPattern(
  '(?<![\\p{L}-])',
  'P-Direkt PDirekt SAP AFAS Workday Youforce P&O HRM? personeelszaken salarisadministratie HR-systeem'.split(
    ' ',
  ),
  `(?![\\p{L}-])[^.;\\d\\n]{0,24}?(?:[.?] )?(?:[Nn]ummer|als|onder|heet ik|heet je|ben ik|met nummer)(?: nummer)? (${CODE})`,
  'u',
);
const SERVANT = wordPattern(
  '\\b',
  'ambtenaar|medewerker|medewerkster|werknemer|militair|agent|kan ze invoeren|invoeren|declareren|schrijven'.split(
    '|',
  ),
  `(?: was| is)?,? onder (?:het )?nummer (${CODE})`,
  'u',
);
const IN_SYSTEM = /\((?:SAP|P-?Direkt|AFAS|HR|P&O)\)/g;
const BEFORE_SYSTEM = new RegExp(`(?<![\\p{L}\\d.,-])(${CODE}) ?$`, 'u');
const LONGEST = 26;

export const staffNumbers: Recognizer = {
  name: 'staffNumbers',
  find(scan) {
    const served = scan.words
      .matches(SERVICE)
      .map(placed)
      .filter(({ text }) => isBirth(text.replace(/\D/g, '')));
    const coded = [BADGE, FILE, SYSTEM, SERVANT]
      .flatMap((pattern) => scan.words.matches(pattern).map(placed))
      .concat(beforeSystems(scan.text))
      .filter(({ text }) => isCode(text));
    return [...served, ...coded, ...[...scan.text.matchAll(SIGN)].map(placed)].map(hit);
  },
};

interface Found {
  readonly start: number;
  readonly text: string;
}

function placed(match: RegExpExecArray): Found {
  return { start: match.index + match[0].lastIndexOf(match[1]!), text: match[1]! };
}

/** "RZ-6618 (SAP)". */
function beforeSystems(text: string): Found[] {
  return [...text.matchAll(IN_SYSTEM)].flatMap(({ index }) => {
    const from = Math.max(0, index - LONGEST);
    const found = BEFORE_SYSTEM.exec(text.slice(from, index));
    return found === null ? [] : [{ start: from + found.index, text: found[1]! }];
  });
}

/** The first six digits are year, month and day. */
function isBirth(digits: string): boolean {
  const [month, day] = [Number(digits.slice(2, 4)), Number(digits.slice(4, 6))];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function isCode(text: string): boolean {
  return text.replace(/\D/g, '').length >= 3 && text.length > 3 && !/^(?:19|20)\d\d$/.test(text);
}

function hit({ start, text }: Found): Hit {
  return personalHit({
    start,
    end: start + text.length,
    type: 'personeelsnummer',
    certainty: 'likely',
    recognizer: 'staffNumbers',
    pattern: 'staff',
    sentence: 'Dit lijkt het nummer waaronder iemand bij de werkgever bekend is.',
  });
}
