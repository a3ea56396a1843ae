/**
 * Numbers of staff that no label of a number tells: those of the armed forces, which begin with the date of birth
 * ("66.05.21.330"), codes behind a badge, and codes behind the file or system that knows somebody by them
 * ("personeelsdossier (PD 66.120)", "in SAP heet ik RZ-6618").
 */
import { personalHit } from '../explain.ts';
import type { Hit } from '../hit.ts';
import type { Recognizer, Scan } from '../scan.ts';

/** At least four characters, three of them digits, in one or two pieces; letters before or behind. */
const CODE =
  '(?:[A-Z]{1,4}[-. ]?)?\\d{2,8}(?:[.-]\\d{2,6})?(?:-[A-Z]{1,3})?(?![\\p{L}\\d]|[.,/-]\\d| ?[-–] ?\\d| \\d\\d| (?:regels|records|mensen|stuks)| ?(?:euro|uur|%|jaar|dagen))';
const SERVICE =
  /(?<![\p{L}])(?:reg(?:istratie)?|stamboek|militair|dienst)[-. ]?(?:nr|nummer)?\.?(?: defensie| militair)?[ :]{1,3}(\d\d\.?\d\d\.?\d\d\.?\d{3})(?![\d.]\d)/giu;
const BADGE = new RegExp(
  `(?<!\\p{L})(?:[Bb]adge|[Rr]ijkspas|[Dd]ienstpas|[Tt]oegangspas|[Pp]ersoneelspas)(?:nr|nummer)?\\.?:? (?:is |wordt |met )?(?:nr\\.? |nummer )?(${CODE})`,
  'gu',
);
const SIGN = /[Pp]ersoneelscode:? (?:is )?([A-Z]{2,5}\d{1,4})(?![\p{L}\d])/gu;
const FILE = new RegExp(
  `(?<!\\p{L})[Pp]ersoneels(?:dossier|bestand|map|kaart|akte|administratie|systeem)[^.;\\d\\n]{0,12}?[ (](${CODE})`,
  'gu',
);
const SYSTEM = new RegExp(
  `(?<![\\p{L}-])(?:P-?Direkt|SAP|AFAS|Workday|Youforce|P&O|HRM?|personeelszaken|salarisadministratie|HR-systeem)(?![\\p{L}-])[^.;\\d\\n]{0,24}?(?:[.?] )?(?:[Nn]ummer|als|onder|heet ik|heet je|ben ik|met nummer)(?: nummer)? (${CODE})`,
  'gu',
);
const SERVANT = new RegExp(
  `\\b(?:ambtenaar|medewerker|medewerkster|werknemer|militair|agent|kan ze invoeren|invoeren|declareren|schrijven)(?: was| is)?,? onder (?:het )?nummer (${CODE})`,
  'gu',
);
const NAMED_BEHIND = new RegExp(
  `(?<![\\p{L}\\d.,-])(${CODE}) ?\\((?:SAP|P-?Direkt|AFAS|HR|P&O)\\)`,
  'gu',
);

export const staffNumbers: Recognizer = {
  name: 'staffNumbers',
  find(scan) {
    const served = matches(scan, SERVICE).filter(({ text }) => isBirth(text.replace(/\D/g, '')));
    const coded = [BADGE, FILE, SYSTEM, SERVANT, NAMED_BEHIND]
      .flatMap((pattern) => matches(scan, pattern))
      .filter(({ text }) => isCode(text));
    return [...served, ...coded, ...matches(scan, SIGN)].map(hit);
  },
};

interface Found {
  readonly start: number;
  readonly text: string;
}

function matches(scan: Scan, pattern: RegExp): Found[] {
  return [...scan.text.matchAll(pattern)].map((match) => ({
    start: match.index + match[0].lastIndexOf(match[1]!),
    text: match[1]!,
  }));
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
