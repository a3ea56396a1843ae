/** Numbers that only a label makes personal: staff, document, passport, driving licence, V-, client numbers. */
import type { EntityType } from '../../model/detection.ts';
import { attentionHit, personalHit } from '../explain.ts';
import type { FlowCell } from '../flow/cell.ts';
import { cellAt } from '../flow/flow.ts';
import type { WordPattern } from '../flow/words.ts';
import type { Hit } from '../hit.ts';
import { foldText } from '../lists/fold.ts';
import { C, classOf } from '../lists/lexicon.ts';
import { leftContext, type Recognizer, type Scan } from '../scan.ts';
import { kindOfLabel } from './labelKinds.ts';
import { labelAtEnd } from './valueLabel.ts';

/** What a label of a number ends in: `kindOfKey` decides whose it is. */
const STEMS =
  'id-kaart|(?:personeels|dienst|medewerkers?)(?:kaart|pas|pasje|badge)|nummers?|nrs?|no|number|id|kenmerk|paspoort|passport|rijbewijs|identiteitskaart|identiteitsbewijs|legitimatiebewijs|verblijfsdocument|rijkspas|reisbewijs|reisdocument|skn|big|skj|polis|bankpas|betaalpas|pinpas|chipkaart|creditcard|parkeerkaart|chauffeurskaart|bestuurderskaart|medewerker|militair|boa|gedetineerde|(?:medewerkers?|personeels?)code|w-document|agb-code';
/** From the word's first letter on. */
const STEM: WordPattern = {
  first: new RegExp(`(?:${STEMS}|w|agb)$`, 'iu'),
  whole: new RegExp(`\\p{L}*?(${STEMS})(?![\\p{L}\\d])`, 'iuy'),
};
const OWNER =
  /(?:\s*\([^()\n]{1,30}\))?(?:\s+(?:rvo|inspecteurs?|agenten|medewerkers?|militair|boa|client|cliënt|aanvrager|verzoeker|melder|werknemer|partner|kind|leerling|vader|moeder|betrokkene|patient|patiënt|student))?(?:\s+(?:van|voor) [\p{L}' .-]{2,32}?)?(?:\s+[A-Z]{2,8}(?=\s?:))?/u
    .source;
const GLUE = new RegExp(
  `^(?:'s)?\\.?${OWNER}(?:\\s+(?:is|was|luidt|blijft|wordt|werd|zijn|betreft|resp|respectievelijk|nr|nummer|met nummer)\\b\\.?)?(?:\\s+(?:mogelijk|vermoedelijk|waarschijnlijk|volgens \\p{L}{2,6}|thans|nu|eveneens|namelijk))?[\\s:;=.,\\-\\u2013([{'‘’“”"|#]{0,5}$`,
  'u',
);
const VALUE =
  /(?<![\p{L}\d])(?:(?!(?:bsn|kvk|tel|nrs?|en|of|is|zijn|was|met|als|dat|van|de|het|op|in|ook|tot|aan|uw) )[A-Za-z]{1,4}[-. ]?(?:[A-Z]{1,2}-)?)?\d[\dA-Za-z]*(?:[ .\-/\u2011\u00a0](?!\d{1,2}[-/]\d{1,2}[-/]\d|\d{1,2}:\d)(?=[A-Z]*\d)(?:[\dA-Z]{2,8}|(?<=-)\d)(?![\p{L}])){0,3}(?![\p{L}\d])|(?<![\p{L}\d])[A-Za-z]{2} ?[A-Za-z\d]{6}\d(?![\p{L}\d])/giu;
const DATE =
  /^(?:\d{1,2}[-./ ]\d{1,2}[-./ ](?:19|20)?\d\d|(?:19|20)\d\d-\d\d-\d\d|\d{1,3}[.,]\d{1,2})$/;
/** A number of the file that an organisation keeps of a client: it stays, as a case number does, but a person looks at it. */
const OF_A_FILE =
  /^(?:[a-z\d&]{2,12}-)?(?:(?:zorg)?polis|klant(?:en)?|debiteur(?:en)?|relatie|correspondentie|cli[eë]nt(?:en)?)-? ?(?:nummers?|nrs?|no|id)?$/i;
const REACH = 88;

export const numberByLabel: Recognizer = {
  name: 'numberByLabel',
  find(scan) {
    const labelled = scan.words.matches(STEM).flatMap(({ index, 0: word, 1: stem = '' }) => {
      const end = index + word.length;
      return numbersOf(scan, wordStart(scan.text, end - stem.length), end);
    });
    return [...labelled, ...inFields(scan), ...besideDocument(scan)];
  },
};

function numbersOf(scan: Scan, start: number, end: number): Hit[] {
  const type = typeAt(scan, start, end);
  if (type === undefined) return [];
  const found = [...after(scan, end, type), ...before(scan, start, type)];
  if (found.length === 0) found.push(...placed(scan, start, scan.text.slice(start, end), type));
  const open = found.filter((hit) => !scan.taken.overlaps(hit.start, hit.end));
  const isOwn = OWNED.test(leftContext(scan, start, 24));
  return open.map((hit) => weighed(scan.text.slice(start, end), hit, isOwn));
}

/** Numbers of a public register, a school or a club: not always somebody's secret. */
const REGISTERS =
  /^(?:.*-)?(?:big|skj|agb|leerling|student|onderwijs|lidmaatschap|lid|deelnemer|abonnee|donateur|beroepsregister)/i;

/** "Haar relatienummer is …": a person's, not a firm's. A letter's "uw" may be either. */
const OWNED = /\b(?:mijn|zijn|haar|diens|hun) (?:eigen |nieuwe |oude )?$/;

function weighed(label: string, hit: Hit, isOwn: boolean): Hit {
  if (OF_A_FILE.test(label)) return isOwn ? { ...hit, certainty: 'likely' } : pointOut(hit);
  if (hit.type !== 'documentnummer' || !REGISTERS.test(label)) return hit;
  return { ...hit, certainty: 'likely' };
}

function pointOut({ start, end, type }: Hit): Hit {
  return attentionHit({
    start,
    end,
    type,
    certainty: 'check',
    recognizer: 'numberByLabel',
    pattern: 'file',
    context: type,
    sentence:
      'Nummer van het dossier dat een organisatie van een klant bijhoudt; beoordeel of het herleidbaar is.',
  });
}

/** The number of a Dutch passport or identity card (two letters, six of either, a digit) where such a document is spoken of. */
const PASSPORT = /(?<![\p{L}\d])[A-NP-Z]{2}[A-NP-Z\d]{6}\d(?![\p{L}\d])/gu;
const DOCUMENT_WORD =
  /paspoort|identiteits|id-?bewijs|id-?kaart|kopie id\b|legitimatie|reisdocument|laissez-passer/i;
const DOCUMENT = new RegExp(`(?:${DOCUMENT_WORD.source})[^\\t]{0,72}$`);

function besideDocument(scan: Scan): Hit[] {
  if (!DOCUMENT_WORD.test(scan.text)) return [];
  return [...scan.text.matchAll(PASSPORT)].flatMap((match) =>
    /\d.*\d/.test(match[0]) && isOfDocument(scan, match.index)
      ? [make(match.index, match.index + match[0].length, 'documentnummer')]
      : [],
  );
}

/** Such a document is named before it, or by the header of its column. */
function isOfDocument(scan: Scan, start: number): boolean {
  if (DOCUMENT.test(leftContext(scan, start, 80))) return true;
  const cell = cellAt(scan.flow, start);
  if (cell?.kind !== 'table') return false;
  const header = scan.flow.cells.find(
    ({ block, column }) => block === cell.block && column === cell.column,
  );
  return header !== undefined && DOCUMENT.test(header.folded);
}

/** Values of an export under such a column. */
function inFields(scan: Scan): Hit[] {
  return scan.fields.flatMap(({ start, end, label }) => {
    const type = typeOf(label);
    const known = type === undefined || scan.taken.overlaps(start, end);
    if (known || !isNumber(scan.text.slice(start, end), '')) return [];
    return [weighed(label, make(start, end, type), false)];
  });
}

function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 32 && /[\p{L}&-]/u.test(text[start - 1]!)) start--;
  return start;
}

function typeOf(label: string): EntityType | undefined {
  const kind = kindOfLabel(foldText(label));
  return kind === 'personeelsnummer' || kind === 'documentnummer' ? kind : undefined;
}

/** "documentnummer" numbers a document of state, unless it stands beside who carries it. */
const CARRIER =
  /\b(?:geb(?:oren|\.)|paspoort|identiteit|legitim|rijbewijs|verblijf|vog\b)[^\n\t]{0,60}$/;

/** "de documenten met ID-nummers 985037 en 983065". */
const OF_DOCUMENTS =
  /\b(?:document|stuk|bestand|bijlage|mail|e-mail|bericht)(?:en|ken|s)? met (?:het |de )?$/;

function typeAt(scan: Scan, start: number, end: number): EntityType | undefined {
  const word = scan.text.slice(start, end);
  if (OF_DOCUMENTS.test(leftContext(scan, start, 30))) return undefined;
  const kind = labelAtEnd(leftContext(scan, end, Math.min(64, end - start + 30)));
  if (kind === 'personeelsnummer' || kind === 'documentnummer') return kind;
  if (/^(?:[a-z]{2,8}-)?dossiern(?:umme)?r$/i.test(word) && isPersons(scan, start, end))
    return 'documentnummer';
  if (OWN_REGISTRATION.test(word) && WHOSE.test(leftContext(scan, start, 64)))
    return 'personeelsnummer';
  if (!/^documentn(?:umme)?r$/i.test(word)) return undefined;
  return CARRIER.test(leftContext(scan, start, 90)) ? 'documentnummer' : undefined;
}

/** "Zijn registratienummer is …": of a person who serves. */
const OWN_REGISTRATION =
  /^(?:registratie|inschrijf|inschrijvings|identificatie|volg|rijks|legitimatie|aanstellings)n(?:umme)?r$/i;
const WHOSE =
  /\b(?:zijn|haar|mijn|diens) (?:eigen |militaire? )?$|(?:^|[\n\t])(?:naam )?(?:medewerk(?:er|ster)|werknemer|militair|ambtenaar|personeelslid|toezichthouder|inspecteur|agent)(?: |:|\t)[^\d]{2,44}$/;

/** "haar dossiernummer", "het dossiernummer van mevrouw Smit". */
function isPersons(scan: Scan, start: number, end: number): boolean {
  return (
    /\b(?:haar|zijn|uw|mijn) (?:eigen )?$/.test(leftContext(scan, start, 20)) ||
    /^ van (?:mevrouw|de heer|mw\.|dhr\.|betrokkene|(?:de |uw )?cli[eë]nt|het kind|de leerling|de pati[eë]nt)/.test(
      scan.text.slice(end, end + 24).toLowerCase(),
    )
  );
}

/** The value behind the label, and those that follow it: "102938, 102939 en 102940". */
function after(scan: Scan, from: number, type: EntityType): Hit[] {
  const text = scan.text.slice(from, from + REACH);
  const hits: Hit[] = [];
  let end = 0;
  for (const value of text.matchAll(VALUE)) {
    const gap = text.slice(end, value.index);
    if (/\n\n|\t/.test(gap) || !(end === 0 ? GLUE : MORE).test(gap)) break;
    if (gap.includes('\n') && inOtherColumn(scan, from - 1, from + value.index)) break;
    const rest = text.slice(value.index + value[0].length);
    // "badgenummers 4412 en 4419 hebben": as many digits as the one before it.
    const isNext = hits.length > 0 && value[0].length === hits[0]!.end - hits[0]!.start;
    if (!isNumber(value[0], isNext ? '' : rest)) break;
    const body = /^[A-Z]{2,4} (?=\d)/.exec(value[0])?.[0] ?? '';
    const lead = isBody(body) ? body.length : 0;
    hits.push(make(from + value.index + lead, from + value.index + value[0].length, type));
    end = value.index + value[0].length;
  }
  return hits;
}

/** "Relatienummer RVO 204871963": by whom it was given. */
function isBody(text: string): boolean {
  return text !== '' && (classOf(text.trim().toLowerCase()) & C.abbreviation) !== 0;
}

/** The last cell of a row, and the first of the next. */
function inOtherColumn(scan: Scan, label: number, value: number): boolean {
  const [own, other] = [cellAt(scan.flow, label), cellAt(scan.flow, value)];
  return own?.kind === 'table' && own.column !== other?.column;
}

const MORE = /^(?:, | en | of |, en |\/| \/ | & |; )$/;

/** "P104477 (personeelsnummer)", "5874464 is het cliëntnummer". */
function before(scan: Scan, label: number, type: EntityType): Hit[] {
  const text = scan.text.slice(Math.max(0, label - 40), label);
  const glue = /(?: ?[([]| (?:is|was|als) (?:(?:het|zijn|haar|mijn|uw|hun) )?)$/.exec(text);
  if (glue === null) return [];
  const left = text.slice(0, glue.index);
  const last = [...left.matchAll(VALUE)].at(-1);
  if (last === undefined || last.index + last[0].length !== left.length) return [];
  if (!isNumber(last[0], '')) return [];
  const start = Math.max(0, label - 40) + last.index;
  return [make(start, start + last[0].length, type)];
}

/** Enough digits for a number that is given once, and no date, year or amount. */
function isNumber(value: string, rest: string): boolean {
  const digits = value.replace(/\D/g, '').length;
  if (DATE.test(value) || /^ ?(?:%|euro|uur)/.test(rest)) return false;
  if (/^[A-Za-z]/.test(value)) return digits >= 2 && value.length >= 5;
  return digits >= 5 || (digits >= 3 && !/^(?:19|20)\d\d$/.test(value) && !/^ [a-z]{3}/.test(rest));
}

/** A label in a cell of its own: the value right of it, or all values below a column header. */
function placed(scan: Scan, at: number, label: string, type: EntityType): Hit[] {
  const cell = cellAt(scan.flow, at);
  if (cell === undefined || cell.label === '') return [];
  if (cell.label.length > label.length + 20 || inInventory(scan, cell)) return [];
  const right = scan.neighbours.row(cell).find((other) => other.box.x0 > cell.box.x1 - 1);
  const under = scan.columns.get(cell.label) ?? [];
  const values = [...under, ...(right === undefined ? [scan.neighbours.below(cell)] : [right])];
  return values.flatMap((value) => {
    if (value === undefined) return [];
    const [found] = [...value.text.matchAll(VALUE)];
    const bare = value.text.trim().replace(/^\p{Lu}[^\d]{2,28} ?[/,:] ?(?=\d)/u, '');
    if (found === undefined || found[0].length < bare.length - 2) return [];
    if (!isNumber(found[0], '')) return [];
    return [make(value.start + found.index, value.start + found.index + found[0].length, type)];
  });
}

/** "Volgnummer | ID-nummer | Soort | Documentnaam": the list of documents of a decision numbers papers. */
function inInventory(scan: Scan, cell: FlowCell): boolean {
  return scan.neighbours.row(cell).some((other) => INVENTORY.test(other.label));
}

const INVENTORY =
  /^(?:document(?:naam|titel|soort|type|omschrijving)?|soort document|beoordeling|bestandsnaam|artikel wo[bo]|weigeringsgrond(?:en)?|zaaknaam|omschrijving document)$/;

function make(start: number, end: number, type: EntityType): Hit {
  return personalHit({
    start,
    end,
    type,
    certainty: 'certain',
    recognizer: 'numberByLabel',
    pattern: type,
    context: type,
    sentence: 'Nummer van een persoon, volgens het woord ervoor.',
  });
}
