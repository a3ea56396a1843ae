/** Dates of birth: a date near geboren or geboortedatum, or in brackets after a child's name. */
import { personalHit, publicHit } from '../explain.ts';
import type { Hit } from '../hit.ts';
import { fold } from '../lists/fold.ts';
import { leftContext, placedLabels, type Recognizer, type Scan } from '../scan.ts';
import { labelOf } from './valueLabel.ts';

const MONTH =
  '(?:jan(?:uar[i1l])?|feb(?:ruar[i1l])?|maart|mrt|apr(?:[i1l]{2})?|me[i1l]|jun[i1l]?|ju[l1][i1l]?|aug(?:ustus)?|sept?(?:ember)?|[o0]kt(?:[o0]ber)?|nov(?:ember)?|dec(?:ember)?)';
const ENGLISH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const SEPARATOR = '\\s?[-/. \u2010\u2011\u2013]\\s?';
const D = '[\\dOlI]';
const DATE = new RegExp(
  `^(?:${D}{1,2}${SEPARATOR}${D}{1,2}${SEPARATOR}(?:${D}{4}|['’]?${D}{2})|\\d{4}[-/.\u2011]\\d{1,2}[-/.\u2011]\\d{1,2}|${D}{1,2}(?:e|ste|de)?[ \u00a0-]${MONTH}\\.?[ \u00a0\n-](?:${D}{4}|['’]?\\d{2})|\\d{1,2} ${ENGLISH} \\d{4}|${ENGLISH} \\d{1,2},? \\d{4})(?![\\dOlI])`,
  'i',
);
/** Without separators or in boxes: only with a label. */
const TIGHT =
  /^(?:(?:19|20)\d\d[01]\d[0-3]\d|[0-3]\d[01]\d(?:19|20)\d\d|[0-3] \d [01] \d (?:1 9|2 0) \d \d)(?![\d-])/;
const LABEL =
  /(?:geboren|geb\.?|geboortedatum|geboortedag|geb\.?\s?datum|geboorte|geb-datum|verjaardag|jarig|date of birth|\bdob\b|[°*])(?:(?!\d{4})[^.;\n\t[]){0,45}$/;
const CHILD =
  /(?:dochter|zoon|kind|kleinkind|baby|meisje|jongen|zusje|broertje|leerling|client|patient)\b[^.;\n]{0,40}\($/;
const PLACED =
  /^(?:geboortedatum|geb\.? ?datum|geboren|geboren op|geb\.?|geboortedag|geboortedatum en -plaats|date of birth|geb\.dat\.?)$/;

export const birthDate: Recognizer = {
  name: 'birthDate',
  find(scan) {
    const hits: Hit[] = [];
    for (let at = 0; at < scan.text.length; at++) {
      const code = scan.text.charCodeAt(at);
      if (!startsDate(scan.text, at, code)) continue;
      const piece = scan.text.slice(at, at + 28);
      const found = DATE.exec(piece) ?? TIGHT.exec(piece);
      if (found !== null) {
        const hit = judge(scan, at, at + found[0].length);
        if (hit !== undefined) hits.push(hit);
        at += found[0].length;
      } else while (isWord(scan.text.charCodeAt(at + 1))) at++;
    }
    return hits;
  },
};

/** A digit, a misread one before a digit, or an English month. */
function startsDate(text: string, at: number, code: number): boolean {
  const digit = code >= 48 && code <= 57;
  if (!digit && !(code === 79 || code === 108 || (code >= 65 && code <= 83))) return false;
  if (isWord(text.charCodeAt(at - 1))) return false;
  return digit || /^(?:[Ol]\d[-/. ]|[A-Z][a-z]{2,8} \d)/.test(text.slice(at, at + 12));
}

function judge(scan: Scan, start: number, end: number): Hit | undefined {
  const left = leftContext(scan, start, 70).replace(/\s+/g, ' ');
  const label =
    LABEL.test(left) ||
    placedLabels(scan, start).some((l) => PLACED.test(l)) ||
    labelOf(scan, start, end) === 'geboortedatum';
  if (!label && !CHILD.test(left)) return undefined;
  if (!label && !/[-/. ]/.test(scan.text.slice(start, end))) return undefined;
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

function yearOf(date: string): number {
  const bare = fold(date).replace(/[ol]/g, (letter) => (letter === 'o' ? '0' : '1'));
  const years = [...bare.matchAll(/(?=((?:1[789]|20)\d\d))/g)].map((m) => Number(m[1]));
  return years.length === 0 ? 1950 : Math.max(...years);
}

function isWord(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
