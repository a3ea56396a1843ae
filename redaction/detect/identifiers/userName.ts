/** User names and paths: `C:\\Users\\…`, `/home/…`, profile addresses, and "gebruikersnaam: …". */
import { personalHit } from '../explain.ts';
import { cellAt } from '../flow/flow.ts';
import { wordPattern } from '../flow/words.ts';
import type { Hit } from '../hit.ts';
import { fold, foldText } from '../lists/fold.ts';
import { C, classOf, isOrdinary } from '../lists/lexicon.ts';
import type { Recognizer, Scan } from '../scan.ts';
import { compact, kindOfKey } from './labelKinds.ts';

const PATHS = [
  ':\\users\\',
  ':\\documents and settings\\',
  '/home/',
  '/users/',
  'linkedin.com/in/',
  'facebook.com/',
  'twitter.com/',
  'x.com/',
  'instagram.com/',
  '/personal/',
  'mijngebruikers\\',
];
const LABEL = wordPattern(
  '\\b',
  [
    'gebruikers?(?:naam|[- ]?id|code)?',
    'inlog(?:naam|code)',
    'log[io]n(?:naam)?',
    'user[- ]?(?:id|name|account)?',
    'accountnaam',
    'netwerkaccount',
    'account',
  ],
  '(?![a-z\\d-])',
  'iu',
);
const GLUE =
  /^(?: (?:in|op|voor|bij) (?:de |het |mijn )?\p{L}{2,14}(?= (?:is|was)))?(?:\s(?:is|was|luidt|met|naam))?(?:\s?[:=([‘'"“\-–|]{1,3}\s?|\s)/u;
const NAME = /^@?(?:[A-Za-z]{2,12}\\)?[\p{L}\d][\p{L}\d._-]{2,39}/u;
const GENERIC = new Set(
  'public default all admin administrator gebruiker user company groups home rijksoverheid mijnoverheid sharer share login intent pages'.split(
    ' ',
  ),
);

/** "Signal: uhartmann.42", "Twitter: @asmit_weesp", "Skype-naam is jan.smit.ede". */
const HANDLE = wordPattern(
  '\\b',
  'twitter x-account instagram insta skype snapchat tiktok telegram signal facebook linkedin mastodon discord'.split(
    ' ',
  ),
  '(?:-?(?:naam|account|id|profiel))?(?: is|:| =|,)? (@?[\\p{L}\\d][\\p{L}\\d._-]{3,38}[\\p{L}\\d])(?![\\p{L}\\d@/])',
  'iu',
);

export const userName: Recognizer = {
  name: 'userName',
  find: (scan) => [
    ...inPaths(scan),
    ...byLabel(scan),
    ...inDomains(scan),
    ...handles(scan),
    ...actors(scan),
    ...underscored(scan),
  ],
};

/** "afgedrukt door gebruiker u104477", "gewijzigd door KPN02817", "17-10-2024 16:40, u104477: …" in an export. */
const ACCOUNT =
  '((?!(?:INC|CHG|REQ|RFC|TCK|ZK|ECLI|KC|VK)\\d)[A-Za-z]{1,4}\\d{4,8}|(?:adm|ext|[a-z]{1,5})-[a-z]{4,20}|[a-z]{2,12}\\\\[a-z][a-z\\d._-]{3,24})(?![\\p{L}\\d-])';
const ACTED = wordPattern(
  '\\b',
  'raadpleging geraadpleegd ingezien inzage afgedrukt gewijzigd aangemaakt geregistreerd bewerkt opgeslagen behandeld afgehandeld gemuteerd ingevoerd toegevoegd gesloten geopend ingelogd gebruiker medewerker user'.split(
    ' ',
  ),
  `\\b[^.\\n\\t]{0,40}?\\b(?:door|gebruiker|als|user) ${ACCOUNT}`,
  'iu',
);
const USER = wordPattern('\\b', ['gebruiker', 'user'], ` ${ACCOUNT}`, 'iu');
/** "veenk03 krijgt geen toegang tot de schijf": from the last digit on. */
const LOCKED_OUT =
  /\d(?= (?:krijgt|kan|kon|heeft|had|is|logt|wordt|werd) [^.\n]{0,60}(?:toegang|account|inlog|geblokkeerd))/g;
const LETTERS_AND_DIGITS = /(?<![\p{L}\d@._-])[a-z]{3,10}\d{2,3}$/u;

function lockedOut({ text }: Scan): string[] {
  return [...text.matchAll(LOCKED_OUT)].flatMap(
    ({ index }) =>
      LETTERS_AND_DIGITS.exec(text.slice(Math.max(0, index - 14), index + 1))?.[0] ?? [],
  );
}

const AT_TIME = new RegExp(
  `\\d\\d:\\d\\d(?::\\d\\d)?(?: uur)?[,;]? (?=[a-z]{1,4}\\d{4,8}:)${ACCOUNT}`,
  'giu',
);

/** "door ivho-goudst", "door adm-jsmit"; "door klant-contact" is a compound. */
function isAccount(code: string): boolean {
  const tail = fold(code.slice(code.indexOf('-') + 1));
  return (
    /[\d\\]/.test(code) || code.startsWith('adm-') || (!isOrdinary(tail) && classOf(tail) === 0)
  );
}

function actors(scan: Scan): Hit[] {
  const acted = [ACTED, USER].flatMap((pattern) => scan.words.matches(pattern));
  const labelled = [...acted, ...scan.text.matchAll(AT_TIME)].map((match) => match[1]!);
  const found = [...labelled, ...lockedOut(scan)];
  const codes = new Set(found.filter(isAccount));
  return [...codes].flatMap((code) => {
    const hits: Hit[] = [];
    for (let at = scan.text.indexOf(code); at >= 0; at = scan.text.indexOf(code, at + 1))
      if (!/[\p{L}\d]/u.test((scan.text[at - 1] ?? ' ') + (scan.text[at + code.length] ?? ' ')))
        hits.push(make(at, code, 'actor'));
    return hits;
  });
}

/** "Geëxporteerd door u0417_hbakx", "een notitie van wmo_bveldk", "via Facebook (ketavds_91)". */
const UNDERSCORED =
  /_(?<=(?<=(?:\b(?:door|van|namens|gebruiker|account|user|als|naam)|(?:facebook|instagram|tiktok|snapchat|twitter|telegram|linkedin|marktplaats)[^\n.]{0,12}?) ?[(“‘'"]?)([a-z][a-z\d]{0,24})_)([a-z\d]{1,24})(?![\w@./\\-]*[\p{L}\d_])/giu;

/** An account of a machine. */
const isMachine = (part: string): boolean =>
  /^(?:svc|srv|sa|sys|app|api|db|batch|job|robot|bot|test|tmp|grp|dl)\d*$/.test(part);

/** Of a file's name: a word that nobody is called. */
function isWord(part: string): boolean {
  const key = fold(part);
  return part.length > 3 && isOrdinary(key) && (classOf(key) & (C.surname | C.first)) === 0;
}

function underscored({ text }: Scan): Hit[] {
  if (!text.includes('_')) return [];
  return [...text.matchAll(UNDERSCORED)].flatMap(({ index, 1: head = '', 2: tail = '' }) =>
    isMachine(head) || isWord(head) || isMachine(tail) || isWord(tail)
      ? []
      : [make(index - head.length, `${head}_${tail}`, 'underscored')],
  );
}

function handles(scan: Scan): Hit[] {
  return scan.words.matches(HANDLE).flatMap((match) => {
    const name = match[1]!;
    const made = /[\d_]|\p{Ll}\.\p{Ll}/u.test(name) || name.startsWith('@');
    if (!made || /^[\d.:-]+$/.test(name) || /\.(?:nl|com|org)$/i.test(name)) return [];
    return [make(match.index + match[0].length - name.length, name, 'handle')];
  });
}

function inPaths(scan: Scan): Hit[] {
  const lower = scan.text.toLowerCase();
  const hits: Hit[] = [];
  for (const path of PATHS)
    for (let at = lower.indexOf(path); at >= 0; at = lower.indexOf(path, at + 1)) {
      const start = at + path.length;
      const found = nameAt(scan.text, start).split('\\')[0]!;
      if (found.length >= 3)
        hits.push(make(start, found, path.includes('.com') ? 'profile' : 'path'));
    }
  return hits;
}

/** "ZAKEN\\p.oord2": the account within a domain of Windows. */
const IN_DOMAIN =
  /(?<![\p{L}\d:\\/.])[A-Z][A-Z\d-]{1,14}\\(?=[a-z])[a-z\d._-]{3,30}(?![\p{L}\d\\])/gu;

function inDomains(scan: Scan): Hit[] {
  if (!scan.text.includes('\\')) return [];
  return [...scan.text.matchAll(IN_DOMAIN)].flatMap((match) =>
    GENERIC.has(match[0].split('\\')[1]!) ? [] : [make(match.index, match[0], 'domain')],
  );
}

function byLabel(scan: Scan): Hit[] {
  const hits: Hit[] = [];
  for (const match of scan.words.matches(LABEL)) {
    const kind = kindOfKey(compact(foldText(match[0])));
    if (kind !== 'gebruikersnaam' && kind !== 'login') continue;
    const strong = kind === 'gebruikersnaam';
    const end = match.index + match[0].length;
    const own = after(scan.text, end, strong);
    const starts = own === undefined ? placed(scan, match.index, match[0]) : [own];
    for (const start of starts) {
      const found = nameAt(scan.text, start);
      if (found !== '' && isUserName(found, strong)) hits.push(make(start, found, 'label'));
    }
  }
  return hits;
}

function after(text: string, end: number, strong: boolean): number | undefined {
  const gap = GLUE.exec(text.slice(end, end + 32));
  if (gap === null || gap[0].includes('\n')) return undefined;
  const start = end + gap[0].length;
  if (isSystem(text, start, gap[0])) return undefined;
  if (!strong && !/[:=(]/.test(gap[0]) && MADE.test(nameAt(text, start))) return undefined;
  return isUserName(nameAt(text, start), strong && /[:=(]/.test(gap[0])) ? start : undefined;
}

/** "Login (CiVision)" at the end of its cell: to what one logs in. */
function isSystem(text: string, start: number, gap: string): boolean {
  if (!gap.includes('(')) return false;
  return /^[\p{L}\d -]{2,24}\) ?:?(?:[\t\n]|$)/u.test(text.slice(start, start + 30));
}

/** The value right of the label's cell, below it, or all values below a column's header. */
function placed(scan: Scan, at: number, label: string): number[] {
  const cell = cellAt(scan.flow, at);
  if (cell === undefined || cell.label === '') return [];
  if (cell.label.replace(/ ?\([^)]*\)$/, '').length > label.length + 4) return [];
  const right = scan.neighbours.row(cell).find((other) => other.box.x0 > cell.box.x1 - 1);
  const under = scan.columns.get(cell.label) ?? [];
  const values = [...under, ...(right === undefined ? [scan.neighbours.below(cell)] : [right])];
  return values.flatMap((value) =>
    value !== undefined && nameAt(scan.text, value.start).length >= value.end - value.start - 1
      ? [value.start]
      : [],
  );
}

function nameAt(text: string, start: number): string {
  const found = NAME.exec(text.slice(start, start + 56))?.[0].replace(/[._-]+$/, '') ?? '';
  return found.length < 3 || GENERIC.has(found.toLowerCase()) ? '' : found;
}

/** "whendriks": small letters throughout. */
const MADE = /^[a-z]{5,20}$/;
const SYSTEMS = new Set(
  'digid eherkenning citrix office outlook teams sharepoint linkedin twitter facebook instagram google github azure rijkspas'.split(
    ' ',
  ),
);

/** After a label that only user names have, no ordinary word; after others, no word at all. */
function isUserName(name: string, strong: boolean): boolean {
  if (name === '' || isMachine(name.split(/[_-]/)[0]!.toLowerCase())) return false;
  if (/[\d@\\_]|[a-z]\.[a-z]/i.test(name)) return !/^\d+$/.test(name) || strong;
  if (/^[a-z]+[A-Z]|^[A-Z][a-z]+[A-Z]/.test(name)) return true;
  return (strong || MADE.test(name)) && !isOrdinary(foldText(name)) && !SYSTEMS.has(name);
}

function make(start: number, name: string, pattern: string): Hit {
  return personalHit({
    start,
    end: start + name.length,
    type: pattern === 'profile' ? 'url' : 'gebruikersnaam',
    certainty: 'likely',
    recognizer: 'userName',
    pattern,
    sentence: 'Gebruikersnaam of profiel van een persoon.',
  });
}
