/** Homes said without street or postcode: "woont op nummer 41", and where a home lies in degrees (ETRS89, WGS 84). */
import { personalHit } from '../explain.ts';
import type { Hit } from '../hit.ts';
import { leftContext, type Scan } from '../scan.ts';

const NUMBER = /(?<![\p{L}\d])(?:nummer|nr\.?) \d{1,4} ?[a-z]?(?![\p{L}\d]|[.,/-]\d)/gu;
const LIVES =
  /(?:\b(?:woont|wonen|woonde|woonachtig|wonende)\b|\b(?:familie|fam\.|gezin|buren|buurman|buurvrouw|overburen|bewoners?) )[^.;\n\t]{0,48}\b(?:op|van|aan) $/;
/** Of the European Netherlands: 50.7–53.6 north, 3.3–7.3 east. */
const DEGREES =
  /(?<![\p{L}\d.,])5[0-3][.,]\d{3,8} ?°?(?: ?N(?:B|\.B\.)?)?[,;]? ?[3-7][.,]\d{3,8}(?: ?°?(?: ?[EO](?:L|\.L\.)?)?)(?![\p{L}\d])/gu;
const HOME =
  /(?:woonhuis|woning|woont|wonen|huis|thuis|thuisadres|woonadres|woonboot|boerderij)\b[^.;\n]{0,40}$/;

export function homeNumberHits(scan: Scan): Hit[] {
  const lived = [...scan.text.matchAll(NUMBER)].filter(
    ({ index }) =>
      LIVES.test(leftContext(scan, index, 80)) && !scan.taken.overlaps(index, index + 1),
  );
  const located = [...scan.text.matchAll(DEGREES)].filter(({ index }) =>
    HOME.test(leftContext(scan, index, 60)),
  );
  return [
    ...lived.map((match) => make(match, 'number')),
    ...located.map((match) => make(match, 'degrees')),
  ];
}

function make({ 0: text, index }: RegExpExecArray, pattern: string): Hit {
  const length = text.trimEnd().length;
  return personalHit({
    start: index,
    end: index + length,
    type: 'adres',
    certainty: 'likely',
    recognizer: 'homeNumber',
    pattern,
    context: 'woont',
    sentence: 'Hiermee is te vinden waar iemand woont.',
  });
}
