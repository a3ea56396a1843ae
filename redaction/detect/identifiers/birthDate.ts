/** Dates of birth: a date near geboren or geboortedatum, or in brackets after a child's name. */
import { personalHit, publicHit } from '../explain.ts';
import { cellAt } from '../flow/flow.ts';
import type { WordPattern } from '../flow/words.ts';
import type { Hit } from '../hit.ts';
import { fold, foldText } from '../lists/fold.ts';
import { leftContext, ownCellBefore, placedLabels, type Recognizer, type Scan } from '../scan.ts';
import { birthYears } from './birthYears.ts';
import { labelOf } from './valueLabel.ts';

const MONTH =
  '(?:jan(?:uar[i1l])?|feb(?:ruar[i1l])?|maart|mrt|apr(?:[i1l]{2})?|me[i1l]|jun[i1l]?|ju[l1][i1l]?|aug(?:ustus)?|sept?(?:ember)?|[o0]kt(?:[o0]ber)?|nov(?:ember)?|dec(?:ember)?)';
const ENGLISH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const MONTH_STARTS = new Set('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '));
const SEPARATOR = '\\s?[-/.| \u2010\u2011\u2013]\\s?';
const D = '[\\dOlI]';
export const DATE = new RegExp(
  `^(?:${D}{1,2}${SEPARATOR}${D}{1,2}${SEPARATOR}(?:${D}{4}|['’]?${D}{2})|\\d{4}[-/.\u2011]\\d{1,2}[-/.\u2011]\\d{1,2}|\\d{1,2}[-. /](?:[IVX]{1,4})[-. /]\\d{4}|${D}{1,2}(?:e|ste|de)?[ \u00a0-]${MONTH}\\.?[ \u00a0\n-](?:${D}{4}|['’]?\\d{2})|\\d{1,2} ${ENGLISH} \\d{4}|${ENGLISH} \\d{1,2},? \\d{4})(?![\\dOlI])`,
  'i',
);
/** Without separators or in boxes: only with a label. */
export const TIGHT =
  /^(?:(?:19|20)\d\d[01]\d[0-3]\d|[0-3]\d[01]\d(?:19|20)\d\d|[0-3][ \t]\d[ \t-]{1,3}[01][ \t]\d[ \t-]{1,3}(?:1[ \t\n]+9|2[ \t\n]+0)[ \t]\d[ \t]\d|[0-3]\d[01]\d{3})(?![\d-])/i;
const SIX = /^\d{6}$/;
const LABEL =
  /(?:(?<!\p{L})(?:ik ben van(?= $)|(?:man|vrouw|zoon|dochter|partner|vader|moeder|broer|zus|hij|zij|ze) is van(?= $)|geboren|geb(?:\.?\s?datum)?(?!\p{L})\.?|geb-datum|geboorte|verjaardag|jarig|date of birth|dob(?!\p{L})))(?:(?!\d{4}|(?<![\p{L}-])datum)[^.;\n\t[]){0,45}$|[°*] ?$/u;
/** "omdat hij van 3 januari 1956 is". */
const OF_A_DAY = /(?<!\p{L})(?:ik|hij|zij|ze|u|je|jij|man|vrouw|moeder|vader|zoon|dochter) van $/u;
const SAID = /^ (?:is|ben|bent)\b/;
/** "op 7 januari 1951 te Ergenshuizen geboren". */
const BORN = /^ (?:(?:te|in) [\p{Lu}'][\p{L}' -]{2,24} )?(?:is |was |werd |ben |bent )?geboren\b/u;
const CHILD =
  /(?:dochter|zoon|kind|kleinkind|baby|meisje|jongen|zusje|broertje|leerling|client|patient)\b[^.;\n]{0,40}\($/;
const PLACED =
  /^(?:geboortedatum|geb\.? ?datum|geboren|geboren op|geb\.?|geboortedag|geboortedatum en -plaats|date of birth|geb\.dat\.?)$/;

/** "01-00-1956", "00-00-1962": the day or month is not known, which only is written of a birth. */
const UNKNOWN_DAY =
  /(?<![\p{L}\d./-])(?:00[-./ ](?:00|0?[1-9]|1[0-2])[-./ ](?:19|20)\d\d|(?:0?[1-9]|[12]\d|3[01])[-./ ]00[-./ ](?:19|20)\d\d|(?:19|20)\d\d-(?:00-\d\d|(?:0[1-9]|1[0-2])-00))(?![\p{L}\d/-])/gu;

function unknownDays(scan: Scan): Hit[] {
  return [...scan.text.matchAll(UNKNOWN_DAY)].map((match) =>
    told(match, 0, {
      certainty: 'likely',
      pattern: 'unknownDay',
      sentence:
        'Datum waarvan de dag of de maand niet bekend is: zo staan geboortedata geschreven.',
    }),
  );
}

/** "verjaart op 3 april", "jarig: 9 september". */
const BIRTHDAY =
  /(?<=(?:[Vv]erjaart|[Jj]arig|[Vv]erjaardag(?: is| valt)?)(?: op| is)?:? (?:op )?)\d{1,2}e? (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?! \d)/gu;

const MONTH_YEAR = new RegExp(`^${MONTH}\\.? (?:19|20)\\d\\d$`, 'i');

/** "mei 2008" in a column of dates of birth. */
function monthsInColumns(scan: Scan): Hit[] {
  return [...scan.headers].flatMap(([cell, header]) => {
    const text = cell.text.trim();
    if (!PLACED.test(header) || !MONTH_YEAR.test(text)) return [];
    const start = cell.start + cell.text.indexOf(text);
    return [
      personalHit({
        start,
        end: start + text.length,
        type: 'geboortedatum',
        certainty: 'likely',
        recognizer: 'birthDate',
        pattern: 'label',
        context: 'geboren',
        sentence: 'Geboortemaand, volgens de kolom waarin ze staat.',
      }),
    ];
  });
}

function birthdays(scan: Scan): Hit[] {
  if (!/verjaa|jarig/i.test(scan.text)) return [];
  return [...scan.text.matchAll(BIRTHDAY)].map((match) =>
    told(match, 0, {
      certainty: 'likely',
      pattern: 'birthday',
      context: 'verjaardag',
      sentence: 'Dag waarop iemand verjaart, volgens de woorden ervoor.',
    }),
  );
}

/** "geboren op vierentwintig december tweeduizendtwee". */
const IN_WORDS: WordPattern = {
  first: /[Gg]eboren$/,
  whole:
    /\p{L}*[Gg]eboren (?:(?:te|in) \p{Lu}[\p{L}' -]{1,24} )?(?:op )?([a-zë]{3,20} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) (?:negentien|twee ?duizend)[a-zë]{0,24})/uy,
};

function inWords(scan: Scan): Hit[] {
  return scan.words.matches(IN_WORDS).map((match) =>
    told(match, 1, {
      certainty: 'certain',
      pattern: 'label',
      context: 'geboren',
      sentence: 'Geboortedatum, volgens de woorden ervoor.',
    }),
  );
}

type Told = Pick<
  Parameters<typeof personalHit>[0],
  'certainty' | 'pattern' | 'context' | 'sentence'
>;

/** The group at the end of a match; 0 for the whole. */
function told(match: RegExpExecArray, group: number, by: Told): Hit {
  const end = match.index + match[0].length;
  return personalHit({
    start: end - match[group]!.length,
    end,
    type: 'geboortedatum',
    recognizer: 'birthDate',
    ...by,
  });
}

export const birthDate: Recognizer = {
  name: 'birthDate',
  find(scan) {
    const hits: Hit[] = [
      ...birthYears(scan),
      ...inWords(scan),
      ...birthdays(scan),
      ...monthsInColumns(scan),
      ...unknownDays(scan),
    ];
    let end = -1;
    dateStarts(scan.text).forEach((at) => {
      if (at <= end) return;
      const piece = scan.text.slice(at, at + LONGEST);
      const found = DATE.exec(piece) ?? TIGHT.exec(piece);
      if (found === null) return;
      end = at + found[0].length;
      const hit = judge(scan, at, end) ?? below(scan, at, found[0], hits);
      if (hit !== undefined) hits.push(hit);
    });
    return hits;
  },
};

const LONGEST = 28;

/** Where a date may begin, before any is read: this loop over all letters stays small. */
function dateStarts(text: string): number[] {
  const starts: number[] = [];
  for (let at = 0; at < text.length; at++)
    if (startsDate(text, at, text.charCodeAt(at))) starts.push(at);
  return starts;
}

/** A digit, a misread one before a digit, or an English month. */
function startsDate(text: string, at: number, code: number): boolean {
  const digit = code >= 48 && code <= 57;
  if (!digit && code !== 108 && !(code >= 65 && code <= 83)) return false;
  if (isWord(text.charCodeAt(at - 1))) return false;
  if (digit) return true;
  const next = text.charCodeAt(at + 1);
  if ((next >= 48 && next <= 57) || next === 79 || next === 108)
    return code === 79 || (code === 108 && /[-/.\d]/.test(text[at + 2] ?? ''));
  return code !== 108 && MONTH_STARTS.has(text.slice(at, at + 3));
}

/** Below a header that asks for something else, what stands in the header's row is no word before it. */
function isUnderOther(scan: Scan, start: number): boolean {
  const cell = cellAt(scan.flow, start);
  const header = cell === undefined ? undefined : scan.headers.get(cell);
  return header !== undefined && header !== '' && !PLACED.test(header);
}

function judge(scan: Scan, start: number, end: number): Hit | undefined {
  const before = isUnderOther(scan, start)
    ? foldText(ownCellBefore(scan, start))
    : leftContext(scan, start, 70);
  const left = before.replace(/\s+/g, ' ');
  if (SIX.test(scan.text.slice(start, end))) return sixDigits(scan, start, end);
  const label =
    LABEL.test(left) ||
    placedLabels(scan, start).some((l) => PLACED.test(l)) ||
    labelOf(scan, start, end) === 'geboortedatum' ||
    BORN.test(scan.text.slice(end, end + 48)) ||
    (OF_A_DAY.test(left) && SAID.test(scan.text.slice(end, end + 6)));
  const beside = besideBsn(scan, start, end);
  if (!label && !CHILD.test(left) && !beside) return undefined;
  if (!label && !beside && !/[-/. ]/.test(scan.text.slice(start, end))) return undefined;
  if (label && /(?:opgericht|gesticht)/.test(left)) return undefined;
  const parts = {
    start,
    end,
    type: 'geboortedatum' as const,
    recognizer: 'birthDate',
    pattern: label ? 'label' : 'child',
    context: label ? 'geboren' : 'kind',
    sentence: 'Geboortedatum, volgens de woorden ervoor.',
  };
  if (yearOf(scan.text.slice(start, end)) < 1905)
    return publicHit({ ...parts, certainty: 'likely' }, 'historische geboortedatum');
  return personalHit({ ...parts, certainty: label ? 'certain' : 'likely' });
}

/** "30.11.2001 / paspoort" right under "12.03.1990 / rijbewijs" that is labelled: lines of one list. */
function below(scan: Scan, start: number, text: string, hits: readonly Hit[]): Hit | undefined {
  const cell = cellAt(scan.flow, start);
  const above =
    cell === undefined || cell.start !== start ? undefined : scan.neighbours.above(cell);
  if (cell === undefined || above === undefined || scan.headers.has(cell)) return undefined;
  const born = hits.find((hit) => hit.start === above.start && hit.kind === 'personal');
  if (born === undefined || cell.box.y0 - above.box.y1 > cell.fontSize) return undefined;
  const glue = (end: number): string => scan.text.slice(end, end + 3).replace(/[\p{L}\d].*$/su, '');
  const end = start + text.length;
  return shapeOf(text) === shapeOf(scan.text.slice(born.start, born.end)) &&
    glue(end) === glue(born.end)
    ? { ...born, start, end, certainty: 'likely' }
    : undefined;
}

function shapeOf(text: string): string {
  return text.replace(/\d/g, '9');
}

/** "291285": in a column of dates of birth, or right before the BSN. */
function sixDigits(scan: Scan, start: number, end: number): Hit | undefined {
  const placed = placedLabels(scan, start).some((label) => PLACED.test(label));
  const isWhole = !/[\d/.-]/.test(scan.text[start - 1] ?? ' ');
  if (!placed && !(isWhole && /^, ?bsn/i.test(scan.text.slice(end, end + 6)))) return undefined;
  return personalHit({
    start,
    end,
    type: 'geboortedatum',
    certainty: 'likely',
    recognizer: 'birthDate',
    pattern: 'label',
    context: 'geboren',
    sentence: 'Geboortedatum, volgens de kolom waarin ze staat.',
  });
}

/** "DE BOER-STAM, C.W., 3 sep '52, BSN 9533.80.750": a line of a list with who, when born and the number. */
function besideBsn(scan: Scan, start: number, end: number): boolean {
  if (OTHER_DATE.test(leftContext(scan, start, 32))) return false;
  return (
    /^[ ,;/|-]{1,3}(?:bsn|burgerservicen)/i.test(scan.text.slice(end, end + 20)) ||
    /\bbsn[ :]{1,2}[\d. ]{8,12}[ ,;/|-]{1,3}$/i.test(
      scan.text.slice(Math.max(0, start - 24), start),
    )
  );
}

/** "Datum melding: 17-1-2020, BSN …", "Ingangsdatum: …". */
const OTHER_DATE = /(?<!geboorte)datum(?! (?:van )?geboorte)(?: [a-z]{2,16}){0,2} ?: ?$/;

export function yearOf(date: string): number {
  const bare = fold(date).replace(/[ol]/g, (letter) => (letter === 'o' ? '0' : '1'));
  const years = [...bare.matchAll(/(?=((?:1[789]|20)\d\d))/g)].map((m) => Number(m[1]));
  return years.length === 0 ? 1950 : Math.max(...years);
}

function isWord(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
