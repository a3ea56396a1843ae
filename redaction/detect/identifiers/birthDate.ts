/** Dates of birth: a date near geboren or geboortedatum, or in brackets after a child's name. */
import { personalHit, publicHit } from '../explain.ts';
import type { Hit } from '../hit.ts';
import { fold } from '../lists/fold.ts';
import { leftContext, placedLabels, type Recognizer, type Scan } from '../scan.ts';

const MONTH =
  '(?:jan(?:uar[i1l])?|feb(?:ruar[i1l])?|maart|mrt|apr(?:[i1l]{2})?|me[i1l]|jun[i1l]?|ju[l1][i1l]?|aug(?:ustus)?|sept?(?:ember)?|[o0]kt(?:[o0]ber)?|nov(?:ember)?|dec(?:ember)?)';
const DATE = new RegExp(
  `^(?:\\d{1,2}\\s?[-/. ]\\s?\\d{1,2}\\s?[-/. ]\\s?(?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:e|ste|de)?[ -]${MONTH}\\.?[ -](?:\\d{4}|'?\\d{2}))(?!\\d)`,
  'i',
);
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
      if (code < 48 || code > 57 || isWord(scan.text.charCodeAt(at - 1))) continue;
      const found = DATE.exec(scan.text.slice(at, at + 28));
      if (found !== null) {
        const hit = judge(scan, at, at + found[0].length);
        if (hit !== undefined) hits.push(hit);
        at += found[0].length;
      } else while (isWord(scan.text.charCodeAt(at + 1))) at++;
    }
    return hits;
  },
};

function judge(scan: Scan, start: number, end: number): Hit | undefined {
  const left = leftContext(scan, start, 70).replace(/\s+/g, ' ');
  const label = LABEL.exec(left) !== null || placedLabels(scan, start).some((l) => PLACED.test(l));
  if (!label && !CHILD.test(left)) return undefined;
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
  const year = /\d{4}/.exec(fold(date))?.[0];
  return year === undefined ? 1950 : Number(year);
}

function isWord(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
