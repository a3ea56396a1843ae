/** Home or office? Decided by labels, by words before, and by whose name stands next to the address. */
import { cellAt } from '../flow/flow.ts';
import type { Hit } from '../hit.ts';
import { foldText } from '../lists/fold.ts';
import { HOMES, OFFICES } from '../lists/labels.ts';
import { leftContext, placedLabels, rightContext, type Scan } from '../scan.ts';
import type { Address } from './address.ts';
import { stacked } from './addressBlock.ts';
import { type Evidence, evidenceOf } from './addressEvidence.ts';
import { GOVERNMENT_SEATS } from './addressLexicon.table.ts';
import {
  isFirmsRow,
  isInPersonsRow,
  isObject,
  isPlainLabel,
  organisationAbove,
  organisationInRow,
} from './addressRow.ts';
import {
  HOME_VERDICT,
  NO_VERDICT,
  OFFICE_VERDICT,
  PLOT_VERDICT,
  ROW_VERDICT,
  type Verdict,
  weighedBy,
} from './addressVerdict.ts';
import {
  BORN,
  endsInHomeLabel,
  HOME,
  isHomeLabel,
  LETTER,
  LIVED_IN,
  OFFICE,
  ownClause,
} from './addressWords.ts';
import { isMetAtWork } from './professionals.ts';
import { startingIn } from './startingIn.ts';
import { foldedUnnamed } from './unnamed.ts';

export function judge(
  scan: Scan,
  address: Address,
  names: readonly Hit[],
  known: ReadonlyMap<Address, Hit['kind']>,
  all: readonly Address[],
): Verdict {
  if (isOwnBox(scan, address)) return { kind: 'personal', pattern: 'box', sure: false };
  if (address.kind === 'postbus' || isSeat(scan, address)) return OFFICE_VERDICT;
  if (FIRM_BEHIND.test(rightContext(scan, address.end, 60))) return OFFICE_VERDICT;
  const labels = placedLabels(scan, address.start);
  const left = foldedUnnamed(scan.text, Math.max(0, address.start - 110), address.start, names)
    .replace(/[ \u00a0]+/g, ' ')
    .replace(/^[\s\S]*\n\n/, '');
  const line = ownLine(scan, address.start, left);
  if (endsInHomeLabel(line)) return { kind: 'personal', pattern: 'label', sure: true };
  if (isRestOfHome(address, line, known, all)) return HOME_VERDICT;
  if (labels.some((label) => OFFICES.has(label))) return OFFICE_VERDICT;
  const cell = cellAt(scan.flow, address.start);
  if (labels.includes('adres') && isFirmsRow(scan, cell, labels)) return OFFICE_VERDICT;
  // The colophon beside a nota or letter is of who sends it.
  if (cell?.kind === 'colophon' && scan.neighbours.above(cell)?.label === 'adres')
    return OFFICE_VERDICT;
  if (
    labels.some((label) => HOMES.has(label) || isHomeLabel(label)) &&
    !organisationInRow(scan, cell, address) &&
    !(isPlainLabel(labels) && isObject(scan, cell, names)) &&
    !organisationAbove(scan, cell)
  )
    return { kind: 'personal', pattern: 'label', sure: true };
  const evidence = evidenceOf(scan, address, names);
  return (
    byWords(scan, address, line, names, evidence) ??
    bySurroundings(scan, address, names, known, all, evidence)
  );
}

/** "haar post gaat naar Postbus 61, 8000 AB", "Postbus 44, 5430 AA, de postbus van haar broer": of somebody, not of an office. */
function isOwnBox(scan: Scan, { kind, start, end }: Address): boolean {
  const left = leftContext(scan, start, 60);
  const isBox = kind === 'postbus' || /postbus \d{1,6},? ?$/.test(left);
  if (!isBox) return false;
  const whose = /(?<![a-z])(?:haar|zijn|mijn|hun) (?:post|brieven)(?![a-z])[^.;\n]{0,50}$/;
  const box =
    /^[^.;\n]{0,30}(?:postbus|box) van (?:de |zijn |haar |mijn |hun )?(?:dochter|zoon|broer|zus|moeder|vader|buur|partner|vriend|familie)/;
  return whose.test(left) || box.test(rightContext(scan, end, 80));
}

/** "Nijverheidsstraat 3 (Slagerij Bakker V.O.F., KvK …)", "Dorpsweg 1 (beheerkantoor)": what sits there. */
const FIRM_BEHIND =
  /^ \((?!boven|achter|naast|tegenover|bij|thuis)[^()]{0,40}(?:\b(?:v\.?o\.?f|b\.?v|n\.?v|kvk|winkel|school|praktijk|loods|bedrijf|vestiging|balie|gemeentehuis|stadhuis)\b|kantoor\b)/;

const SEATS = new Set(GOVERNMENT_SEATS.split(';'));

/** "Turfmarkt 147", also with a range or postcode behind it. */
function isSeat(scan: Scan, { start, end }: Address): boolean {
  const text = foldText(scan.text.slice(start, end)).replace(/\s+/g, ' ');
  const seat = /^[^\d]{4,40} \d{1,4}(?![\da-z])/.exec(text)?.[0];
  return seat !== undefined && SEATS.has(seat);
}

/** Points from which the words around outweigh a word of an office in the same line, or of a home. */
const STRONG = 3;
const ENOUGH = 2;

function byWords(
  scan: Scan,
  address: Address,
  line: string,
  names: readonly Hit[],
  evidence: Evidence,
): Verdict | undefined {
  const { points } = evidence;
  const place = address.postcode || address.street;
  if (HOME.test(line) && points > -STRONG && !evidence.public && !OWN_OFFICE.test(line))
    return { kind: 'personal', pattern: 'context', sure: place && points >= 0 };
  const named = nameBefore(scan, address, names) && !/t\.a\.v\.|ter attentie van/.test(line);
  if (OFFICE.test(named ? ownClause(line) : line))
    return points >= (OWN_OFFICE.test(line) ? STRONG : ENOUGH) ? weighedBy(points) : OFFICE_VERDICT;
  if (BORN.test(line)) return { kind: 'personal', pattern: 'afterBirth', sure: address.postcode };
  if (isPlot(scan, address, line, names)) return PLOT_VERDICT;
  if (named) return { kind: 'personal', pattern: 'afterName', sure: place };
  if (nameBehind(scan, address, names) || LIVED_IN.test(rightContext(scan, address.end, 40)))
    return { kind: 'personal', pattern: 'afterName', sure: false };
  if (LETTER.test(line)) return { kind: 'personal', pattern: 'letter', sure: false };
  return undefined;
}

const OWN_OFFICE = /kantoor[^,;]*$|\b(?:wij|we) (?:zijn|gaan)\b/;

function bySurroundings(
  scan: Scan,
  address: Address,
  names: readonly Hit[],
  known: ReadonlyMap<Address, Hit['kind']>,
  all: readonly Address[],
  { points }: Evidence,
): Verdict {
  const cell = cellAt(scan.flow, address.start);
  const verdict = stacked(scan, address, cell, names, known, all);
  if (verdict !== NO_VERDICT) return verdict;
  if (isInPersonsRow(scan, cell, address, names)) return ROW_VERDICT;
  return points >= ENOUGH ? weighedBy(points) : NO_VERDICT;
}

/** "… een melkveehouderij aan de" at the end of a line. */
const ENDS_OPEN = /\b(?:aan|op|in|te|van|naar|bij)(?: de| het| den)?$/;

/** Back to the line's or cell's start; a line that begins with a small letter goes on from the one above. */
function ownLine(scan: Scan, start: number, left: string): string {
  const cut = Math.max(left.lastIndexOf('\n'), left.lastIndexOf('\t'));
  const line = left.slice(cut + 1);
  const before = left.slice(0, Math.max(cut, 0));
  if (left[cut] !== '\n' || !(line === '' ? ENDS_OPEN.test(before) : startsSmall(scan, start)))
    return line;
  return `${before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\t')) + 1)} ${line}`;
}

function startsSmall(scan: Scan, start: number): boolean {
  return /\n\p{Ll}{2}[^\n\t]*$/u.test(scan.text.slice(Math.max(0, start - 110), start));
}

const SAME_FORM = 90;

/** "Adres: Peelstraat 90 | Postcode: 5421 LB": the postcode of the home right before it. */
function isRestOfHome(
  { start, kind }: Address,
  line: string,
  known: ReadonlyMap<Address, Hit['kind']>,
  all: readonly Address[],
): boolean {
  if (kind !== 'postcode' || !/(?:postcode|pc) ?: ?$/.test(line)) return false;
  return startingIn(all, start - SAME_FORM, start).some((one) => known.get(one) === 'personal');
}

/** Characters of a name and of what may stand between it and an address. */
const LONGEST_NAME = 120;

const FARTHEST = 56;
/** Also with what is said of the person in brackets, or who he was reached by. */
const BETWEEN =
  /^(?: \p{Ll}{4,12}|, (?:penningmeester|voorzitter|secretaris|weduwe|weduwnaar|gepensioneerd|zelfstandige|(?:melk)?veehouder|akkerbouwer|tuinder|student|studente|schipper|kunstenaar|leerling|huurder|bewoner|eigenaar|inwoner)(?=,))?(?: ?\([^()\n]{2,40}\))?(?:[,;(\s]|\/ |van|de|het|te|aan|uit|wonend|in|op|'t|postcode){0,8}$/u;

/** A private person's name right before it, with a comma, a bracket, "van de" or a cell between. */
function nameBefore(scan: Scan, address: Address, names: readonly Hit[]): boolean {
  return startingIn(names, address.start - LONGEST_NAME, address.start).some((hit) => {
    if (hit.end > address.start || address.start - hit.end > FARTHEST) return false;
    const between = scan.text.slice(hit.end, address.start);
    if (!BETWEEN.test(between) || between.includes('\n')) return false;
    return !isMetAtWork(scan, hit);
  });
}

/** "Eikenlaan 3 (mw. Smit)", "Eikenlaan 3 van de heer Smit". */
function nameBehind(scan: Scan, address: Address, names: readonly Hit[]): boolean {
  return startingIn(names, address.end, address.end + 28).some((hit) =>
    /^ (?:\(|van )(?:de |het )?(?:heer |mevrouw |mevr\. |mw\. |dhr\. |fam\. |familie |gezin |echtpaar )?$/.test(
      scan.text.slice(address.end, hit.start),
    ),
  );
}

const PLOT =
  /\b(?:perceel|percelen|land|weiland|akker|erf|boerderij|woning|woonhuis|stal|schuur) (?:is |ligt |staat |gelegen )?(?:aan|op) (?:de |het )?$/;
/** Characters in which who owns the land was named. */
const OWNER_REACH = 200;

/** "… van maatschap Tamminga … daardoor staat het perceel aan de Hegedyk 11 plas-dras". */
function isPlot(scan: Scan, address: Address, line: string, names: readonly Hit[]): boolean {
  const words = scan.text.slice(Math.max(0, address.start - 60), address.start);
  if (!PLOT.test(line) && !PLOT.test(foldText(words.replace(/\n/g, ' ')))) return false;
  return startingIn(names, address.start - OWNER_REACH, address.start).length > 0;
}
