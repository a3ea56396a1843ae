/**
 * Landlines once the names are known: beside a person they are that person's, otherwise the organisation's.
 * Mobile numbers are somebody's wherever they stand.
 */
import { publicHit } from '../explain.ts';
import type { FlowCell } from '../flow/cell.ts';
import { cellAt } from '../flow/flow.ts';
import type { Hit } from '../hit.ts';
import { foldText } from '../lists/fold.ts';
import { leftContext, type Scan } from '../scan.ts';
import { isInFirmRow } from './firmRows.ts';
import { GENERAL_SENTENCE } from './phone.ts';
import { isBesideDirect, isDirect } from './phoneContext.ts';
import { isOwnByWords } from './phoneEvidence.ts';
import { startingIn } from './startingIn.ts';

/** Why a landline stays that no text calls general. */
const NOBODYS = 'vast nummer zonder persoon erbij';
const FIRMS = 'vast nummer in de rij van een bedrijf';

/** A landline beside which no person was found, and that no text calls general. */
export function isUnowned({ type, keep }: Hit): boolean {
  return type === 'telefoon' && keep === NOBODYS;
}

const OFFICE = /(?:postbus|bezoekadres|www\.|kvk|info@|postadres|algemeen)/;
const OWN_LABEL = /^(?:t|tel|telefoon|telefoonnummer|phone|bereikbaar)\b/;

export function settlePhones(scan: Scan, hits: readonly Hit[], persons: readonly Hit[]): Hit[] {
  const names = persons.filter(
    (hit) =>
      hit.kind === 'personal' &&
      hit.why.pattern !== 'handled' &&
      (hit.type === 'naam' || hit.type === 'email' || hit.type === 'initialen'),
  );
  names.sort((a, b) => a.start - b.start);
  const mailboxes = hits.filter(({ type, kind }) => type === 'email' && kind === 'public');
  mailboxes.sort((a, b) => a.start - b.start);
  return hits.map((hit) => {
    if (!isOpen(hit)) return hit;
    const general = isOfMailbox(scan, hit, mailboxes) || isOfDesk(scan, hit, mailboxes, names);
    return general ? asGeneral(hit) : settled(scan, hit, names);
  });
}

/** "woordvoerder: 070 …, of persvoorlichting@…", "030 … | weerkamer@…": the number of who reads that mailbox. */
const BESIDE_MAILBOX = /^(?: ?[|,;/·•] ?|[ \t\n])?(?:(?:of|en|via|mail|e-?mail|e)[ :]{1,2}){0,2}$/i;

/** "T 070 … | info@…" stands in many a signature: the number may be the writer's own. */
const SIGNED = /(?:^|[^\p{L}])(?:t|tel|telefoon)[.: ]{1,3}$/iu;

function isOfMailbox(scan: Scan, { start, end }: Hit, mailboxes: readonly Hit[]): boolean {
  if (isDirect(scan, start) || SIGNED.test(scan.text.slice(Math.max(0, start - 12), start)))
    return false;
  const near = startingIn(mailboxes, end, end + 16);
  return near.some((mailbox) => BESIDE_MAILBOX.test(scan.text.slice(end, mailbox.start)));
}

/** "receptie | kantooruren | Bureau regio | 0493 … | info@…": a row of a desk with a mailbox of its own, and nobody in it. */
function isOfDesk(scan: Scan, hit: Hit, mailboxes: readonly Hit[], names: readonly Hit[]): boolean {
  const cell = cellAt(scan.flow, hit.start);
  if (cell?.kind !== 'table') return false;
  const row = scan.neighbours.row(cell);
  const has = (hits: readonly Hit[]) => row.some(({ start, end }) => between(hits, start, end));
  return row.length > 2 && has(mailboxes) && !has(names);
}

/** In the row of a firm, and no person is named in it; the codes of who handled it are not who is called. */
function isFirmsInRow(scan: Scan, { start }: Hit, names: readonly Hit[]): boolean {
  if (!isInFirmRow(scan, start)) return false;
  const row = scan.neighbours.row(cellAt(scan.flow, start)!);
  const persons = names.filter(({ type }) => type !== 'initialen');
  return !row.some((other) => between(persons, other.start, other.end));
}

/** By words alone it is likely at most. */
function settled(scan: Scan, hit: Hit, names: readonly Hit[]): Hit {
  if (isBesideDirect(scan, hit.start)) return asGeneral(hit);
  if (isFirmsInRow(scan, hit, names)) return asGeneral(hit, FIRMS);
  if (isDirect(scan, hit.start)) return hit;
  if (!isRound(scan, hit) && personNear(scan, hit, names)) return hit;
  return isOwnByWords(scan, hit.start, hit.end) ? { ...hit, certainty: 'likely' } : asGeneral(hit);
}

/** "026 359 91 11", "070 340 79 00": switchboards have such numbers, desks and homes hardly. */
function isRound(scan: Scan, { start, end }: Hit): boolean {
  return /(?:00|111)$/.test(scan.text.slice(start, end).replace(/\D/g, ''));
}

function isOpen(hit: Hit): boolean {
  return hit.type === 'telefoon' && hit.kind === 'personal' && hit.why.pattern === 'landline';
}

function asGeneral(hit: Hit, why = NOBODYS): Hit {
  const { recognizer, pattern, context } = hit.why;
  return publicHit(
    {
      start: hit.start,
      end: hit.end,
      type: 'telefoon',
      certainty: 'likely',
      recognizer,
      pattern,
      context,
      sentence: GENERAL_SENTENCE,
      ...(hit.group === undefined ? {} : { group: hit.group }),
    },
    why,
  );
}

function personNear(scan: Scan, hit: Hit, names: readonly Hit[]): boolean {
  const cell = cellAt(scan.flow, hit.start);
  if (cell === undefined || isOffices(scan, cell, hit)) return false;
  if (between(names, sentenceStart(scan, hit.start), hit.start) && !officeBetween(scan, hit, names))
    return true;
  // "T 070 123 45 60 | a.jansen@…": the line of a signature, whatever address stands between it and the name.
  const behind = startingIn(names, hit.end, cell.end);
  if (behind.some(({ type }) => type === 'email')) return true;
  if (
    /^ ?[(,]/.test(scan.text.slice(hit.end, hit.end + 2)) &&
    between(names, hit.end, hit.end + 12)
  )
    return true;
  if (besideMobile(scan, hit)) return true;
  const row = scan.neighbours.row(cell).filter((other) => other !== cell);
  if (row.some((other) => between(names, other.start, other.end))) return true;
  if (labelledBelowName(scan, cell, names) || numberOfNamed(scan, hit, names)) return true;
  const left = row.filter((other) => other.box.x0 < cell.box.x0).at(-1);
  if (left !== undefined && OWN_LABEL.test(left.folded.trim())) return inForm(scan, cell, names);
  if (handledBy(scan, hit, names)) return true;
  return hit.start - cell.start < 26 && !isProse(scan, cell, hit) && inStack(scan, cell, names);
}

const HANDLER =
  /(?:vragen aan|behandeld door|contactpersoon|inlichtingen|behandelaar|behandelend|(?:op)?steller|auteur|informatie bij)\b[^@]{0,90}(?:bereikbaar|telefoon|tel|doorkies|rechtstreeks)[^\d@]{0,24}$/;

/** "Vragen aan | B. Eizinga | Bereikbaar via | (0516) …": fields of a letter's head. */
function handledBy(scan: Scan, { start }: Hit, names: readonly Hit[]): boolean {
  const left = leftContext(scan, start, 150).replace(/\s+/g, ' ');
  const found = HANDLER.exec(left);
  return found !== null && between(names, start - 130, start);
}

/** "meldingen via 030 …" at the start of a line: the sentence goes on, no line of a signature. */
function isProse(scan: Scan, cell: FlowCell, { start }: Hit): boolean {
  const lead = scan.text.slice(cell.start, start);
  return /^\p{Ll}{2}/u.test(lead) && !OWN_LABEL.test(foldText(lead));
}

/** "Jelle Wassenaar / adviseur / Telefoon / 026 …", each on a line of its own. */
function labelledBelowName(scan: Scan, cell: FlowCell, names: readonly Hit[]): boolean {
  const label = scan.neighbours.above(cell);
  if (label === undefined || !/^(?:t|tel|telefoon|telefoonnummer)[.:]?$/.test(label.folded.trim()))
    return false;
  let at = label;
  for (let i = 0; i < 3; i++) {
    const above = scan.neighbours.above(at);
    if (above === undefined || at.box.y0 - above.box.y1 > 2 * cell.fontSize) return false;
    if (between(names, above.start, above.end)) return true;
    if (OFFICE.test(above.folded) || OWN_LABEL.test(above.folded)) return false;
    at = above;
  }
  return false;
}

/** "Bel jij mw. Haarhuis? Ze is bang. Nummer: 0546 …": the number of who was spoken of just before. */
function numberOfNamed(scan: Scan, { start }: Hit, names: readonly Hit[]): boolean {
  return (
    /[.?!)] nummer: ?$/.test(leftContext(scan, start, 12)) && between(names, start - 140, start)
  );
}

/** "Het Hoogheemraadschap (071 …)", "NCTV, 070 …", "via kantoor, 0314 …", "Bianca (secretaresse), 043 …": the words right before say whose. */
const OFFICES =
  /\b(?:hoogheemraadschap|waterschap|gemeente|provincie|ministerie|politie|brandweer|meldkamer|kantoor|kabinet|secretariaat|bode|bodekamer|piket|receptie|centrale|balie|loket|wachtdienst|storingsdienst|klantenservice|secretaresse|apotheek|ziekenhuis|huisartsenpost|school)\)?,? ?\(?$/i;
const ABBREVIATED_BODY = /(?:^|\t)\p{Lu}{3,6},? $/u;

function isOffices(scan: Scan, cell: FlowCell, { start }: Hit): boolean {
  const left = scan.text.slice(Math.max(cell.start, start - 40), start);
  return OFFICES.test(left) || ABBREVIATED_BODY.test(left);
}

const MOBILE_AFTER =
  /^ ?[|/,;\u2013] ?(?:m|mob|mobiel|t)?[.:]? ?(?:\+31|0031)? ?\(?0?\)? ?6[ \d().-]{8}/i;
const MOBILE_BEFORE =
  /(?:06|\+31 ?(?:\(0\) ?)?6)[\d .-]{8,12} ?[|/,;\u2013\n] ?(?:t|tel)?[.:]? ?$/i;

/** "(070) 333 4821 | 06-8112 6437": the two numbers of one person, of whom the line says more or less. */
function besideMobile(scan: Scan, { start, end }: Hit): boolean {
  return (
    MOBILE_AFTER.test(scan.text.slice(end, end + 24)) ||
    MOBILE_BEFORE.test(scan.text.slice(Math.max(0, start - 28), start))
  );
}

/** "…, Ringbaan 232, 5038 NX Tilburg, planning@…, 088 225 01 00": a place or mailbox of all between who is named and the number. */
function officeBetween(scan: Scan, hit: Hit, names: readonly Hit[]): boolean {
  const last = names[firstFrom(names, hit.start) - 1];
  const text = scan.text.slice(last?.end ?? hit.start, hit.start);
  return /(?<!\d)\d{4} [A-Z]{2} \p{Lu}\p{L}+[^.]{0,60}$|[\p{L}\d]@[^.]{0,60}/u.test(text.slice(1));
}

/** Where the phrase with the number began: the last full stop or line end, at most 160 characters back. */
function sentenceStart(scan: Scan, start: number): number {
  const from = Math.max(0, start - 160);
  const text = scan.text.slice(from, start);
  const marks = ['\n', '\t', '•'].map((mark) => text.lastIndexOf(mark));
  const cut = Math.max(...marks, lastStop(text));
  return from + cut + 1;
}

/** The last ". " that follows no initial or abbreviation. */
function lastStop(text: string): number {
  for (let at = text.lastIndexOf('. '); at >= 0; at = text.lastIndexOf('. ', at - 1)) {
    if (/\p{L}{4,}$|[)\d]$/u.test(text.slice(Math.max(0, at - 8), at))) return at;
    if (at === 0) return -1;
  }
  return -1;
}

function between(names: readonly Hit[], start: number, end: number): boolean {
  const first = names[firstFrom(names, start)];
  return first !== undefined && first.start < end;
}

/** Index of the first that starts at or after an offset. */
function firstFrom(names: readonly Hit[], start: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Label and value under each other: a person's name in the three rows above or below. */
function inForm(scan: Scan, cell: FlowCell, names: readonly Hit[]): boolean {
  return [scan.neighbours.above, scan.neighbours.below].some((step) => {
    let at: FlowCell | undefined = cell;
    for (let i = 0; i < 4; i++) {
      at = at === undefined ? undefined : step(at);
      if (at === undefined) return false;
      if (scan.neighbours.row(at).some((other) => between(names, other.start, other.end)))
        return true;
    }
    return false;
  });
}

/** Lines of a letterhead or signature: up to five above, three below, until an office's line or a gap. */
function inStack(scan: Scan, cell: FlowCell, names: readonly Hit[]): boolean {
  return (
    stack(cell, scan.neighbours.above, 5, names) || stack(cell, scan.neighbours.below, 3, names)
  );
}

function stack(
  cell: FlowCell,
  step: (cell: FlowCell) => FlowCell | undefined,
  most: number,
  names: readonly Hit[],
): boolean {
  let at = cell;
  for (let i = 0; i < most; i++) {
    const next = step(at);
    if (
      next === undefined ||
      Math.max(next.box.y0 - at.box.y1, at.box.y0 - next.box.y1) > 0.9 * cell.fontSize
    )
      return false;
    if (between(names, next.start, next.end)) return true;
    if (OFFICE.test(next.folded)) return false;
    at = next;
  }
  return false;
}
