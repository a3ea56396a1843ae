/** Home or office? Decided by labels, by words before, and by whose name stands next to the address. */
import type { FlowCell } from '../flow/cell.ts';
import { cellAt } from '../flow/flow.ts';
import type { Hit } from '../hit.ts';
import { foldText } from '../lists/fold.ts';
import { HOMES, OFFICES } from '../lists/labels.ts';
import { leftContext, placedLabels, rightContext, type Scan } from '../scan.ts';
import type { Address } from './address.ts';
import {
  isInPersonsRow,
  isObject,
  isPlainLabel,
  organisationAbove,
  organisationInRow,
} from './addressRow.ts';
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

export interface Verdict {
  readonly kind: Hit['kind'];
  readonly pattern: string;
  readonly sure: boolean;
}

const OFFICE_VERDICT: Verdict = { kind: 'public', pattern: 'office', sure: true };
export const HOME_VERDICT: Verdict = { kind: 'personal', pattern: 'known', sure: true };
/** Where a firm gets its post: may be the home of who runs it. */
const FIRM_VERDICT: Verdict = { kind: 'public', pattern: 'firm', sure: false };
const PLOT_VERDICT: Verdict = { kind: 'personal', pattern: 'plot', sure: false };
/** In the row of a list of persons. */
const ROW_VERDICT: Verdict = { kind: 'personal', pattern: 'row', sure: false };
export const NO_VERDICT: Verdict = { kind: 'public', pattern: 'none', sure: false };

/** What is known elsewhere decides. */
export function isOpen({ pattern }: Verdict): boolean {
  return pattern === 'none' || pattern === 'firm';
}

export function judge(
  scan: Scan,
  address: Address,
  names: readonly Hit[],
  known: ReadonlyMap<Address, Hit['kind']>,
  all: readonly Address[],
): Verdict {
  if (address.kind === 'postbus') return OFFICE_VERDICT;
  const labels = placedLabels(scan, address.start);
  const left = leftContext(scan, address.start, 110)
    .replace(/[ \u00a0]+/g, ' ')
    .replace(/^[\s\S]*\n\n/, '');
  const line = ownLine(scan, address.start, left);
  if (endsInHomeLabel(line)) return { kind: 'personal', pattern: 'label', sure: true };
  if (isRestOfHome(address, line, known, all)) return HOME_VERDICT;
  if (labels.some((label) => OFFICES.has(label))) return OFFICE_VERDICT;
  const cell = cellAt(scan.flow, address.start);
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
  if (HOME.test(line) && !/kantoor[^,;]*$|\b(?:wij|we) (?:zijn|gaan)\b/.test(line))
    return { kind: 'personal', pattern: 'context', sure: address.street || address.postcode };
  const named = nameBefore(scan, address, names) && !/t\.a\.v\.|ter attentie van/.test(line);
  if (OFFICE.test(named ? ownClause(line) : line)) return OFFICE_VERDICT;
  if (BORN.test(line)) return { kind: 'personal', pattern: 'afterBirth', sure: address.postcode };
  if (isPlot(scan, address, line, names)) return PLOT_VERDICT;
  if (named)
    return { kind: 'personal', pattern: 'afterName', sure: address.postcode || address.street };
  if (nameBehind(scan, address, names) || LIVED_IN.test(rightContext(scan, address.end, 40)))
    return { kind: 'personal', pattern: 'afterName', sure: false };
  if (LETTER.test(line)) return { kind: 'personal', pattern: 'letter', sure: false };
  const verdict = stacked(scan, address, cell, names, known, all);
  return verdict === NO_VERDICT && isInPersonsRow(scan, cell, address, names)
    ? ROW_VERDICT
    : verdict;
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
  /^(?: \p{Ll}{4,12})?(?: ?\([^()\n]{2,40}\))?(?:[,;(\s]|\/ |van|de|het|aan|uit|wonend|in|op|'t|postcode){0,8}$/u;

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

/** Lines under each other: a name, a street, a postcode. The line right above decides. */
function stacked(
  scan: Scan,
  address: Address,
  cell: FlowCell | undefined,
  names: readonly Hit[],
  known: ReadonlyMap<Address, Hit['kind']>,
  all: readonly Address[],
): Verdict {
  if (cell === undefined || !opensLine(scan, cell, address) || isInColumn(scan, cell))
    return NO_VERDICT;
  const above = lineAbove(scan, cell);
  if (above === undefined) return NO_VERDICT;
  const upper = startingIn(all, above.start, above.end).find(
    (other) => other !== address && other.end <= above.end,
  );
  if (upper !== undefined) {
    const kind = known.get(upper) ?? 'public';
    return kind === 'personal' ? { kind, pattern: 'stacked', sure: true } : NO_VERDICT;
  }
  if (OFFICE.test(above.folded) || cell.kind === 'colophon' || cell.kind === 'footer')
    return OFFICE_VERDICT;
  const inLine = startingIn(names, above.start, above.end).filter((hit) => hit.end <= above.end);
  const named = inLine.length > 0 && coverLine(scan, above, inLine);
  if (named && isFirmsLetter(scan, above)) return FIRM_VERDICT;
  return named && (address.postcode || postcodeBelow(scan, cell, all))
    ? { kind: 'personal', pattern: 'addressee', sure: true }
    : NO_VERDICT;
}

/** In a list each row has its own owner; lines of one cell are of one row. */
function isInColumn(scan: Scan, cell: FlowCell): boolean {
  if (cell.kind !== 'table' || (scan.headers.get(cell) ?? '') === '') return false;
  return scan.neighbours.above(cell)?.row !== cell.row;
}

/** At the start of its line, or there behind "Postcode (en woonplaats):". */
function opensLine(scan: Scan, cell: FlowCell, address: Address): boolean {
  const lead = foldText(scan.text.slice(cell.start, Math.min(address.start, cell.start + 40)));
  return (
    lead.length <= 3 ||
    /^(?:p\/a|c\/o|per adres|adres:?) $|^(?:postcode|pc)[a-z /,-]{0,22}\s?:?\s*$/.test(lead)
  );
}

const OF_PERSON = /^\s*(?:geb(?:oren|oortedatum)?\b|bsn\b|v-n(?:umme)?r\b)/;

/** Right above it; a line that says when somebody was born belongs to the name above that. */
function lineAbove(scan: Scan, cell: FlowCell): FlowCell | undefined {
  let at = cell;
  for (let i = 0; i < 3; i++) {
    const above = scan.neighbours.above(at);
    if (above === undefined || at.box.y0 - above.box.y1 > 1.5 * at.fontSize) return undefined;
    if (!OF_PERSON.test(above.folded)) return above;
    at = above;
  }
  return undefined;
}

/** "Kwekerij X / t.a.v. mevrouw Y / street": the address is the firm's. */
function isFirmsLetter(scan: Scan, line: FlowCell): boolean {
  if (!/^\s*(?:t\.a\.v|ter attentie|tav)\b/.test(line.folded)) return false;
  const firm = scan.neighbours.above(line);
  const beside = firm !== undefined && line.box.y0 - firm.box.y1 < 1.5 * line.fontSize;
  return (
    beside &&
    !/^\s*(?:de )?(?:familie|fam\.?|gezin|echtpaar|maatschap|mts\.?|de heer|mevrouw|mw\.?|dhr\.?)\b/.test(
      firm.folded,
    )
  );
}

/** Nothing but the names, titles and "en" in the line. */
function coverLine(scan: Scan, cell: FlowCell, hits: readonly Hit[]): boolean {
  let rest = '';
  let at = cell.start;
  for (const hit of hits) {
    rest += scan.text.slice(at, Math.max(at, hit.start));
    at = Math.max(at, hit.end);
  }
  const words = foldText(rest + scan.text.slice(at, cell.end))
    .replace(
      /\b(?:aan|de|heer|mevrouw|mevr|meneer|mej|gezin|echtpaar|mw|dhr|mr|drs|ing|ir|dr|fam|familie|t\.a\.v|en|prof)\b/g,
      '',
    )
    .replace(/[\s:.,]/g, '');
  return words.length <= 2;
}

function postcodeBelow(scan: Scan, cell: FlowCell, all: readonly Address[]): boolean {
  const below = scan.neighbours.below(cell);
  return (
    below !== undefined &&
    startingIn(all, below.start, below.start + 3).some((other) => other.kind === 'postcode')
  );
}
