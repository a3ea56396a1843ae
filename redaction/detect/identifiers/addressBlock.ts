/** Lines under each other: the address of who stands right above it. */
import type { FlowCell } from '../flow/cell.ts';
import type { Hit } from '../hit.ts';
import { foldText } from '../lists/fold.ts';
import { C, classOf } from '../lists/lexicon.ts';
import type { Scan } from '../scan.ts';
import type { Address } from './address.ts';
import {
  FIRM_VERDICT,
  NO_VERDICT,
  OFFICE_VERDICT,
  OWN_FIRM_VERDICT,
  type Verdict,
} from './addressVerdict.ts';
import { OFFICE } from './addressWords.ts';
import { startingIn } from './startingIn.ts';
import { foldedUnnamed } from './unnamed.ts';

/** Lines under each other: a name, a street, a postcode. The line right above decides. */
export function stacked(
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
  if (
    OFFICE.test(foldedUnnamed(scan.text, above.start, above.end, names)) ||
    cell.kind === 'colophon' ||
    cell.kind === 'footer'
  )
    return OFFICE_VERDICT;
  const inLine = startingIn(names, above.start, above.end).filter((hit) => hit.end <= above.end);
  const named = (inLine.length > 0 && coverLine(scan, above, inLine)) || isAddressee(above);
  if (named && isFirmsLetter(scan, above))
    return isOwnFirm(scan, above, inLine) && !ESTATE.test(cell.folded)
      ? OWN_FIRM_VERDICT
      : FIRM_VERDICT;
  if (named && (address.postcode || postcodeBelow(scan, cell, all)))
    return { kind: 'personal', pattern: 'addressee', sure: true };
  return named && address.street && isPlace(scan.neighbours.below(cell))
    ? { kind: 'personal', pattern: 'addressee', sure: false }
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

/** Where no one lives. */
const ESTATE = /industrie|bedrijv|haven|handels|transport|ambacht|zakenpark|businesspark|kantoor/;

/** "Timmerfabriek Kraaij & Zn. / t.a.v. de heer C. Kraaij": who bears the firm's name works where he lives. */
function isOwnFirm(scan: Scan, line: FlowCell, names: readonly Hit[]): boolean {
  const firm = foldText(scan.neighbours.above(line)?.text ?? '').split(/[^\p{L}']+/u);
  return names.some((hit) =>
    foldText(scan.text.slice(hit.start, hit.end))
      .split(/[^\p{L}']+/u)
      .some((word) => word.length > 3 && firm.includes(word)),
  );
}

const ADDRESSEE =
  /^(?:(?:aan|geadresseerde):? )?(?:de )?(?:erven van|heer|mevrouw|dhr|mevr|mw|fam|familie|gezin|echtpaar|erven|weduwe|wed|mej)\.?(?: (?!van de (?:afdeling|gemeente))[\p{L}.'’-]+){1,7}$/u;

/** "De heer ing. K.L. Tjon A Fat": also a name that is not known as one. */
function isAddressee({ folded, text }: FlowCell): boolean {
  return (
    ADDRESSEE.test(folded.trim()) &&
    /\p{Lu}[\p{L}.’'-]*$/u.test(text.trim()) &&
    !OFFICE.test(folded)
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

/** "Ede", "8131 Wijhe": nothing but where that is. */
function isPlace(cell: FlowCell | undefined): boolean {
  const name = /^(?:\d{4} )?([\p{L}'’ -]{3,30})$/u.exec(cell?.folded.trim() ?? '')?.[1];
  return name !== undefined && (classOf(name) & C.place) !== 0;
}

function postcodeBelow(scan: Scan, cell: FlowCell, all: readonly Address[]): boolean {
  const below = scan.neighbours.below(cell);
  return (
    below !== undefined &&
    startingIn(all, below.start, below.start + 3).some((other) => other.kind === 'postcode')
  );
}
