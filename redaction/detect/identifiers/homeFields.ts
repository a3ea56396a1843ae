/** A home address spread over the fields of a form: "Straatnaam | Huisnummer | Toevoeging | Plaatsnaam". */
import { personalHit } from '../explain.ts';
import type { FlowCell } from '../flow/cell.ts';
import { cellAt } from '../flow/flow.ts';
import { wordPattern } from '../flow/words.ts';
import type { Hit } from '../hit.ts';
import { foldText } from '../lists/fold.ts';
import { C, classOf } from '../lists/lexicon.ts';
import { leftContext, type Scan } from '../scan.ts';
import { kindOfLabel } from './labelKinds.ts';

const LABELS = [
  'straat(?:naam)?',
  'woonplaats(?:naam)?',
  'plaats(?:naam|(?<=\\d{4} ?[A-Z]{2}[\\s,]{1,4}plaats)(?= ?:))',
  'huisn(?:umme)?r',
  'huisletter',
  'huisnummertoevoeging',
  'toevoeging',
  'toev',
];
const LABEL = wordPattern('(?<![\\p{L}-])', LABELS, '(?![\\p{L}])\\.?', 'iu');
const HAS_LABEL = new RegExp(`(?<![\\p{L}-])(?:${LABELS.join('|')})(?![\\p{L}])`, 'iu');
const ADDITION = /^(?!nee$|ja$|geen$)[\p{L}\d][\p{L}\d-]{0,5}$/iu;
const HOUSE = /^\d{1,5}(?: ?[a-z])?$/i;
const WORDS = /^['’]?\p{Lu}[\p{L} .'’-]{2,39}$/u;
/** Whose form or part of a form is it? The nearest word decides. */
const PERSON =
  /(?:woonadres|verblijfsadres|thuisadres|persoonsgegevens|personalia|burgerservicenummer|\bbsn\b|voorletters|voornamen?|achternaam|geslachtsnaam|geboorte|aanvrager|aanvraagster|melder|verzoeker|klager|werknemer|bewoner|betrokkene|partner|patient|client|leerling|student)/g;
const BODY =
  /(?:bedrijf|organisatie|vestiging|kvk|rechtspersoon|werkgever|instelling|onderneming|kantoor|bezoekadres|postadres|locatie|statutair|school\b|gemeente\b)/g;
const REACH = 400;

/** Labels behind which whatever follows is where somebody lives, also when it is written as no street here is. */
const WHOLE = wordPattern(
  '(?<![\\p{L}-])',
  ['woon', 'huis', 'thuis', 'priv[eé]-?', 'verblijfs?'],
  'adres(?: in [Nn]ederland)?(?: ?\\([^()\\n]{1,20}\\))?(?= ?(?::|\\n|\\t|$))',
  'iu',
);
const HOUSE_NUMBER = /\p{L}{3}[^\n]*\d|\d[^\n]*\p{L}{3}/u;

export function homeFieldHits(scan: Scan): Hit[] {
  return [...fields(scan), ...wholeAddresses(scan)];
}

function wholeAddresses(scan: Scan): Hit[] {
  return scan.words.matches(WHOLE).flatMap((match) => {
    const at = match.index;
    const cell = cellAt(scan.flow, at);
    if (cell === undefined || at - cell.start > 6) return [];
    const behind = /^ ?: ?/.exec(scan.text.slice(at + match[0].length, cell.end))?.[0];
    const start = at + match[0].length + (behind?.length ?? 0);
    if (start < cell.end) return written(start, scan.text.slice(start, cell.end));
    const right = scan.neighbours.row(cell).find((other) => other.box.x0 > cell.box.x1 - 1);
    const values = [right, scan.neighbours.below(cell)].flatMap((value) =>
      value === undefined || isLabel(value.text) || scan.headers.get(value) === ''
        ? []
        : written(value.start, scan.text.slice(value.start, lastLine(scan, value).end)),
    );
    return values.slice(0, 1);
  });
}

/** Of a value that takes more lines in its column. */
function lastLine(scan: Scan, value: FlowCell): FlowCell {
  let last = value;
  for (let next = scan.flow.cells[last.index + 1]; next !== undefined; ) {
    const same = next.row === value.row && Math.abs(next.box.x0 - value.box.x0) < 4;
    if (!same || next.box.y0 - last.box.y1 > value.fontSize) break;
    last = next;
    next = scan.flow.cells[last.index + 1];
  }
  return last;
}

/** Up to a bracket or a semicolon; it must hold a number and a word. */
function written(start: number, text: string): Hit[] {
  const own = text.split(/ \(|;|\t/)[0]!.trimEnd();
  return own.length <= 90 && HOUSE_NUMBER.test(own) ? [make(start, start + own.length)] : [];
}

function fields(scan: Scan): Hit[] {
  return scan.words.matches(LABEL).flatMap((match) => {
    const value = valueAt(scan, match.index, match[0]);
    if (value === undefined || scan.taken.overlaps(value.start, value.end)) return [];
    return isPersons(scan, match.index) ? [make(value.start, value.end)] : [];
  });
}

interface Value {
  readonly start: number;
  readonly end: number;
}

/** Behind the label in its cell, right of it, or below it. */
function valueAt(scan: Scan, at: number, label: string): Value | undefined {
  const cell = cellAt(scan.flow, at);
  if (cell === undefined || at - cell.start > 40) return undefined;
  const rest = scan.text.slice(at + label.length, cell.end);
  const glue = /^ ?[:=]? ?/.exec(rest)![0].length;
  const own = rest
    .slice(glue)
    .split(/ {2,}|[,;(]/)[0]!
    .trimEnd();
  if (own !== '') {
    if (!/[:=]/.test(rest.slice(0, glue)) && (cell.start !== at || isLabel(own))) return undefined;
    const start = at + label.length + glue;
    return fits(label, own) ? { start, end: start + own.length } : undefined;
  }
  const right = scan.neighbours.row(cell).find((other) => other.box.x0 > cell.box.x1 - 1);
  return [right, scan.neighbours.below(cell)].flatMap((other) => wholeOf(scan, label, other))[0];
}

function wholeOf(scan: Scan, label: string, cell: FlowCell | undefined): Value[] {
  const text = cell?.text.trim() ?? '';
  if (cell === undefined || !fits(label, text) || isLabel(text)) return [];
  if (scan.headers.get(cell) === '') return [];
  const start = cell.start + cell.text.indexOf(text);
  return [{ start, end: start + text.length }];
}

function isLabel(text: string): boolean {
  return (
    kindOfLabel(foldText(text)) !== undefined ||
    HAS_LABEL.test(text) ||
    /^(?:land|postcode|telefoon|e-?mail|naam|datum|adres|functie)/i.test(text)
  );
}

function fits(label: string, value: string): boolean {
  if (/^huisn(?!ummert)/i.test(label)) return HOUSE.test(value);
  if (/^(?:huisl|toev|huisnummert)/i.test(label)) return ADDITION.test(value);
  if (!WORDS.test(value)) return false;
  return /^straat/i.test(label) || isPlace(value);
}

function isPlace(value: string): boolean {
  return (classOf(foldText(value)) & C.place) !== 0;
}

function isPersons(scan: Scan, at: number): boolean {
  const left = leftContext(scan, at, REACH);
  return lastOf(PERSON, left) > lastOf(BODY, left);
}

function lastOf(pattern: RegExp, text: string): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}

function make(start: number, end: number): Hit {
  return personalHit({
    start,
    end,
    type: 'adres',
    certainty: 'certain',
    recognizer: 'homeFields',
    pattern: 'label',
    context: 'adres',
    sentence: 'Deel van een woonadres, volgens het veld waarin het staat.',
  });
}
