/**
 * Licence plates: the RDW side codes 1 to 14 with hyphens; with blanks or without separators only after a label or
 * when the same plate stands elsewhere with hyphens.
 */
import { personalHit } from '../explain.ts';
import { wordPattern } from '../flow/words.ts';
import type { Hit } from '../hit.ts';
import { foldText } from '../lists/fold.ts';
import { leftContext, placedLabels, type Recognizer, type Scan } from '../scan.ts';
import { caseLabel } from './caseNumbers.ts';
import { labelOf } from './valueLabel.ts';

const SHAPES = new Set([
  'LL99-99',
  '99-99LL',
  '99LL-99',
  'LL-99-99',
  '99-99-LL',
  '99-LL-99',
  'LL-99-LL',
  'LL-LL-99',
  '99-LL-LL',
  '99-LLL-9',
  '9-LLL-99',
  'LL-999-L',
  'L-999-LL',
  'LLL-99-L',
  'L-99-LLL',
  '9-LL-999',
  '999-LL-9',
]);
const BARE = new Set([...SHAPES].map((shape) => shape.replaceAll('-', '')));
const LABEL =
  /(?:kenteken\w*|\bkent\.|nummerplaat|nummerbord|\w(?:voertuig|auto|wagen)|\b(?:voertuig|auto|bus|bestelbus|motor|aanhanger|scooter))\b[^.;\n\t]{0,30}$/;

/** A vehicle named in the same sentence. */
const VEHICLE =
  /\b(?:\w*(?:auto|wagen|voertuig)|busje|bus|motor|scooter|brommer|aanhanger|trekker|tractor|caravan|camper|caddy|golf|polo|passat|transporter|sprinter|vito|transit|corsa|astra|focus|fiesta|clio|kangoo|berlingo|volkswagen|vw|opel|ford|renault|peugeot|citroen|toyota|bmw|audi|mercedes|skoda|seat|kia|hyundai|volvo|tesla|fiat|mazda|nissan|suzuki|dacia|daf|scania|iveco|rijdt|reed|rijden|parkeert|geparkeerd|parkeerplaats|parkeerplek)\b[^.;\n\t]{0,30}$/;

export const plate: Recognizer = {
  name: 'plate',
  find(scan) {
    const hits: Hit[] = [];
    const known = new Set<string>();
    const loose: Hit[] = [];
    for (const candidate of candidates(scan)) {
      const found = judge(scan, candidate);
      if (found === undefined) continue;
      if (found === 'loose') loose.push(hit(candidate, 'likely', 'repeated', ''));
      else {
        known.add(candidate.bare);
        hits.push(found);
      }
    }
    return [...hits, ...loose.filter((one) => known.has(one.group!.slice('kenteken:'.length)))];
  },
};

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly shape: string;
  readonly bare: string;
}

/** Runs of letters and digits in one to three pieces, six characters in all; small letters only with a label. */
function* candidates(scan: Scan): Generator<Candidate> {
  yield* plateStarts(scan.text)
    .flatMap((at) => readCandidate(scan.text, at) ?? [])
    .filter(({ start, end }) => !scan.taken.overlaps(start, end));
  yield* afterLabels(scan);
  yield* inColumns(scan);
  yield* rightBehind(scan);
}

const RIGHT_BEHIND = wordPattern(
  '\\b',
  ['kenteken', 'kentekennummer'],
  ':? (?=[A-Za-z\\d-]*[A-Za-z])([A-Z\\d]{1,3}(?:-[A-Z\\d]{1,4}){2,4})(?![\\p{L}\\d-])',
  'iu',
);

/** "kenteken 80-NG-214-07": of any country. */
function* rightBehind({ words }: Scan): Generator<Candidate> {
  for (const { index, 0: whole, 1: found = '' } of words.matches(RIGHT_BEHIND))
    yield {
      start: index + whole.length - found.length,
      end: index + whole.length,
      shape: 'labelled',
      bare: found.replaceAll('-', ''),
    };
}

/** Where a run of capitals and digits begins. */
function plateStarts(text: string): number[] {
  const starts: number[] = [];
  for (let at = 0; at < text.length; at++)
    if (isPlateCode(text.charCodeAt(at)) && !isWord(text.charCodeAt(at - 1))) starts.push(at);
  return starts;
}

/** Whatever stands alone in a column of plates: "B: 1-XKR-482". */
function* inColumns(scan: Scan): Generator<Candidate> {
  for (const [cell, header] of scan.headers) {
    if (!/^(?:kentekens?|nummerplaat)$/.test(header)) continue;
    const found = /^(?:[A-Z]{1,3}[: ] ?)?([A-Z\d]{1,3}[- ][A-Z\d]{2,4}(?:[- ][A-Z\d]{1,4})?)$/.exec(
      cell.text.trim(),
    );
    if (found === null || !/\d/.test(found[1]!) || !isPlate(found[1]!)) continue;
    const start = cell.start + cell.text.indexOf(found[1]!);
    yield {
      start,
      end: start + found[1]!.length,
      shape: 'labelled',
      bare: found[1]!.replace(/[- ]/g, ''),
    };
  }
}

const LABEL_WORD =
  /\b(?:(?:ge)?kenteken\w*|kent\.|nummerpla(?:at|ten)|platen|nummerbord(?:en)?|\w*(?:auto|wagen|voertuig)|bus|busje|motor|scooter|aanhanger)(?!\w)/gi;
const LOOSE =
  /(?<![\p{L}\d])(?=([A-Za-z\d]{6}|[A-Z]{2,3} \d[A-Z\d]{3,4}|[A-Za-z\d]{1,4}(?: ?[-.\u2010\u2011\u2013 ] ?[A-Za-z\d]{1,4}){1,2})(?![\p{L}\d]))/gu;
const HYPHENS = /^\w{1,3}[-.]\w{1,3}[-.]\w{1,3}$/;
const FOREIGN =
  /^(?:[A-Z]{1,3}-[A-Z]{1,2} ?\d{1,4}|\d-[A-Z]{3}-\d{3}|[A-Z]{2,3} \d[A-Z\d]{3,4}|[A-Z]{1,3}[- ]\d{2,4}[- ][A-Z]{2,3}|[A-Z]{1,3}[- ][A-Z]{1,2}[- ]\d{1,4})$/;
const NATION =
  '(?:pools|duits|belgisch|bulgaars|roemeens|oekraiens|frans|engels|brits|italiaans|spaans|litouws|tsjechisch|hongaars|turks|slowaaks|sloveens|kroatisch|servisch|portugees|zweeds|deens|noors|oostenrijks|zwitsers|lets|ests|grieks|marokkaans|luxemburgs|moldavisch|iers|buitenlands)e?';
const COUNTRY = new RegExp(
  `${NATION} (?:kentekens?|(?:nummer)?pla(?:at|ten)|nummerbord(?:en)?)[ :,(]{1,3}$`,
);
/** "PO 4KT91 (Pools kenteken)", "B 118 RXD, een Roemeens kenteken". */
/** "R802JP (kenteken van Haile)". */
const NAMED_BEHIND = /^ ?\((?:het )?kenteken(?:nummer)? van [\p{L}]/u;
const COUNTRY_BEHIND = new RegExp(`^[ ,(]{1,3}(?:een )?${NATION} kenteken`);
/** "Kenteken trekker B 118 RXD, oplegger OK-81-SV". */
const OF_VEHICLE =
  /kentekens? (?:van (?:de|het|zijn|haar) )?(?:trekker|oplegger|aanhanger|aanhangwagen|auto|bus|busje|bestelbus|voertuig|motor|scooter|vrachtwagen|combinatie|caravan|camper|taxi)[ :]{1,2}$/;

/** In any writing, within the reach of the word itself. */
function* afterLabels(scan: Scan): Generator<Candidate> {
  for (const label of scan.text.matchAll(LABEL_WORD)) {
    const from = Math.max(0, label.index - 24);
    const piece = scan.text.slice(from, label.index + label[0].length + 64);
    let end = 0;
    for (const { index, 1: found } of piece.matchAll(LOOSE)) {
      if (index < end || !isPlate(found!)) continue;
      const candidate = labelled(scan, from + index, found!);
      if (candidate === undefined) continue;
      end = index + found!.length;
      yield candidate;
    }
  }
}

function isPlate(text: string): boolean {
  // "AA-12 en": the next word.
  if (/[a-z]/.test(text.replaceAll('l', '')) && /[A-Z]/.test(text)) return false;
  const bare = text.replace(/[^A-Za-z\d]/g, '').replace(/l/g, '1');
  return BARE.has(bare.replace(/[A-Za-z]/g, 'L').replace(/\d/g, '9')) || FOREIGN.test(text);
}

function labelled(scan: Scan, start: number, text: string): Candidate | undefined {
  const end = start + text.length;
  if (
    labelOf(scan, start, end) !== 'kenteken' &&
    !isOfACountry(scan, start, end) &&
    !NAMED_BEHIND.test(foldText(scan.text.slice(end, end + 40))) &&
    !OF_VEHICLE.test(leftContext(scan, start, 48)) &&
    !(HYPHENS.test(text) && VEHICLE.test(leftContext(scan, start, 60)))
  )
    return undefined;
  const bare = text.replace(/[^A-Za-z\d]/g, '').toUpperCase();
  return { start, end, shape: 'labelled', bare };
}

function isOfACountry(scan: Scan, start: number, end: number): boolean {
  return (
    COUNTRY.test(leftContext(scan, start, 32)) ||
    COUNTRY_BEHIND.test(foldText(scan.text.slice(end, end + 40)))
  );
}

function readCandidate(text: string, start: number): Candidate | undefined {
  let bare = '';
  let shape = '';
  let at = start;
  for (; at < text.length && bare.length < 7; at++) {
    const code = text.charCodeAt(at);
    if (isPlateCode(code)) {
      bare += text[at];
      shape += code < 58 ? '9' : 'L';
    } else if (isSeparator(text[at]!) && isPlateCode(text.charCodeAt(at + 1)) && bare.length < 6)
      shape += text[at] === ' ' ? ' ' : '-';
    else break;
  }
  if (bare.length !== 6 || isWord(text.charCodeAt(at)) || text[at] === '-') return undefined;
  return { start, end: at, shape, bare };
}

/** The series of before 1973: hardly on the road any more, and the shape of many a code. */
const OLD = /^(?:LL-99-99|99-99-LL)$/;

function isSeparator(letter: string): boolean {
  return letter === '-' || letter === ' ' || letter === '\u2011' || letter === '\u2010';
}

/** What has a code of the same shape. */
const THING =
  /\b(?:peilbuis|meetpunt|monster|boring|kunstwerk|type|model|serie|onderdeel|artikel|ruimte|kamer|lokaal|put|paal|mast|kast|stuw|gemaal|locatie|halte|perceel|vak|kavel|code|versie|variant)[ :(]{1,2}$/;

/** Of the police, of a firm, or of nobody: "dienstvoertuig 2-VHP-40" (a "dienstauto" has its driver), "(voorbeeld AB-123-C)". */
function isNobodys(scan: Scan, { start, end }: Candidate): boolean {
  const left = leftContext(scan, start, 40);
  if (THING.test(left)) return true;
  if (
    /(?:voorbeeld|bijv\.|dienstvoertuig(?:en)?|pool(?:auto|wagen)'?s?|huurauto|politiewagen|ambulance|(?:water|tank|blus|brandweer|strooi|vuilnis|veeg|ladder)(?:wagen|auto)|hulpverleningsvoertuig)[ :,]{1,2}(?:\(|met )?(?:kentekens?:? )?(?:[a-z\d-]{6,9}(?:, | en ))?$/.test(
      left,
    )
  )
    return true;
  const right = foldText(scan.text.slice(end, end + 90)).split(/[;\n\t]|\. /)[0]!;
  return /(?:op naam van|eigendom van|van) (?:het|de|dit|deze) (?:bedrijf|onderneming|firma|maatschap|aannemer|gemeente|provincie|leasemaatschappij|vennootschap)/.test(
    right,
  );
}

/** "T-7O4-HB": a plate before a scanner took a zero for an O, or a one for an I; only a label makes it a plate. */
function isMisread({ shape, bare }: Candidate): boolean {
  let at = 0;
  const doubtful = [...shape].flatMap((sign, i) => {
    const letter = /[L9]/.test(sign) ? bare[at++]! : '';
    return /[OI01]/.test(letter) ? [i] : [];
  });
  for (let choice = 1; choice < 1 << Math.min(doubtful.length, 4); choice++) {
    const signs = [...shape];
    doubtful.forEach((i, k) => {
      if ((choice >> k) & 1) signs[i] = signs[i] === 'L' ? '9' : 'L';
    });
    if (SHAPES.has(signs.join(''))) return true;
  }
  return false;
}

function judge(scan: Scan, candidate: Candidate): Hit | 'loose' | undefined {
  const { shape, start } = candidate;
  if (isNobodys(scan, candidate)) return undefined;
  if (shape === 'labelled') return hit(candidate, 'certain', 'label', 'kenteken');
  const hyphens = SHAPES.has(shape);
  if (!hyphens && !BARE.has(shape.replace(/[- ]/g, '')))
    return isMisread(candidate) && isLabelled(scan, candidate)
      ? hit(candidate, 'likely', 'misread', 'kenteken')
      : undefined;
  if (OLD.test(shape) && !/kenteken|nummerplaat|nummerbord/.test(leftContext(scan, start, 48)))
    return undefined;
  if (/^9999 ?LL$/.test(shape) && !/kenteken/.test(leftContext(scan, start, 30))) return undefined;
  if (isLabelled(scan, candidate))
    return hit(candidate, 'certain', hyphens ? 'hyphens' : 'label', 'kenteken');
  if (
    !hyphens &&
    /[ ]/.test(shape) &&
    SHAPES.has(shape.replace(/ /g, '-')) &&
    VEHICLE.test(leftContext(scan, start, 60))
  )
    return hit(candidate, 'likely', 'vehicle', 'voertuig');
  if (!hyphens) return shape.includes(' ') || /^\d+$/.test(candidate.bare) ? undefined : 'loose';
  if (caseLabel(scan, start) !== undefined) return undefined;
  return hit(candidate, 'likely', 'hyphens', '');
}

function isLabelled(scan: Scan, { start, end }: Candidate): boolean {
  return (
    LABEL.test(leftContext(scan, start, 70).replace(/\s+/g, ' ')) ||
    labelOf(scan, start, end) === 'kenteken' ||
    placedLabels(scan, start).some((l) => /^(?:kenteken|nummerplaat)/.test(l))
  );
}

function hit(
  candidate: Candidate,
  certainty: Hit['certainty'],
  pattern: string,
  context: string,
): Hit {
  return personalHit({
    start: candidate.start,
    end: candidate.end,
    type: 'kenteken',
    certainty,
    recognizer: 'plate',
    pattern,
    context,
    group: `kenteken:${candidate.bare}`,
    sentence:
      context === ''
        ? 'Heeft de vorm van een Nederlands kenteken.'
        : 'Kenteken, volgens de woorden ervoor.',
  });
}

function isPlateCode(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}
function isWord(code: number): boolean {
  return isPlateCode(code) || (code >= 97 && code <= 122) || code >= 0xc0;
}
