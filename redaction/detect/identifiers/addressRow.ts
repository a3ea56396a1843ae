/** What the row of a table or form says of whose an address is. */
import type { FlowCell } from '../flow/cell.ts';
import type { Hit } from '../hit.ts';
import { isBodyName } from '../lists/bodies.ts';
import { HOMES } from '../lists/labels.ts';
import type { Scan } from '../scan.ts';
import type { Address } from './address.ts';
import { OFFICE, ORGANISATION } from './addressWords.ts';
import { isMetAtWork } from './professionals.ts';
import { startingIn } from './startingIn.ts';
import { foldedUnnamed } from './unnamed.ts';

export function organisationInRow(
  scan: Scan,
  cell: FlowCell | undefined,
  address: Address,
): boolean {
  if (cell === undefined) return false;
  const row = scan.neighbours.row(cell).filter((other) => other.start < address.start);
  return ORGANISATION.test(row.map((other) => other.folded).join(' '));
}

const FIRMS =
  /^(?:leverancier|organisatie|bedrijf|bedrijfsnaam|handelsnaam|instelling|instantie|firma|opdrachtnemer|aanbieder|zorgaanbieder|kantoor|vestiging|vereniging|stichting|praktijk|dienst)$/;

/** "Leverancier | Contactpersoon | Adres": the plain address of a row that is a firm's. */
export function isFirmsRow(
  scan: Scan,
  cell: FlowCell | undefined,
  labels: readonly string[],
): boolean {
  if (cell?.kind !== 'table' || !isPlainLabel(labels)) return false;
  return namesFirm(
    scan,
    scan.neighbours.row(cell).filter((other) => other.box.x0 < cell.box.x0),
  );
}

/** A column of firms that is filled in, or a cell that is the name of a body and nothing else. */
function namesFirm(scan: Scan, row: readonly FlowCell[]): boolean {
  return row.some((other) => {
    const text = other.folded.trim();
    const filled = /\p{L}{3}/u.test(text) && !/^(?:geen|n\.?v\.?t|onbekend|particulier)/.test(text);
    return (
      (FIRMS.test(scan.headers.get(other) ?? '') && filled) || isBodyName(text) || KNOWN.test(text)
    );
  });
}

/** Large firms that the lists of names leave out. */
const KNOWN =
  /^(?:kpn|ziggo|postnl|rabobank|ing|abn amro|prorail|ns|shell|philips|asml|heijmans|bam|volkerwessels|boskalis|strukton|achmea|univé|unive|aegon|vgz|menzis|cz|deloitte|kpmg|pwc|ey|accenture|capgemini|tno|deltares|arcadis|sweco|tauw|antea|movares|eneco|essent|nuon|vitens|evides|brabant water|dunea|pwn|waternet|wml|wmd|oasen|rivm|uwv|svb|duo|cjib|coa|ind|cak|rdw|cbr|kvk|kadaster|vng|ipo|tennet|gasunie|liander|enexis|stedin)$/;

/** "Adres", which a person has as well as an object. */
export function isPlainLabel(labels: readonly string[]): boolean {
  return labels.every((label) => label === 'adres' || !HOMES.has(label));
}

const THINGS =
  /^(?:object|locatie|gebouw|pand|school|instelling|organisatie|bedrijf|inrichting|vestiging|project|accommodatie|gemaal|kunstwerk|innamepunt)/;

/** A row of a list of objects with nobody who lives there. */
export function isObject(scan: Scan, cell: FlowCell | undefined, names: readonly Hit[]): boolean {
  if (cell === undefined) return false;
  const row = scan.neighbours.row(cell).filter((other) => other !== cell);
  if (!row.some((other) => THINGS.test(scan.headers.get(other) ?? ''))) return false;
  return !row.some(
    (other) =>
      other.box.x0 < cell.box.x0 &&
      startingIn(names, other.start, other.end).some((hit) => !isMetAtWork(scan, hit)),
  );
}

/** A form whose line above names an organisation: "Naam | Maatschap X", "Adres | …". */
export function organisationAbove(scan: Scan, cell: FlowCell | undefined): boolean {
  const above = cell === undefined ? undefined : scan.neighbours.above(cell);
  return /\b(?:maatschap|vof|v\.o\.f|b\.v|bv|n\.v|nv|stichting|vereniging|gemeente|ministerie|holding|bedrijf|school|praktijk|kliniek|cooperatie|firma)\b/.test(
    above?.folded ?? '',
  );
}

/** "Mevr. A. Sarıkaya | wil stukken op papier | Lochemseweg 3, 7214 RC Epse": the whole cell, a name left of it, no office. */
export function isInPersonsRow(
  scan: Scan,
  cell: FlowCell | undefined,
  address: Address,
  names: readonly Hit[],
): boolean {
  if (
    cell?.kind !== 'table' ||
    !address.postcode ||
    cell.end - cell.start > WHOLE + address.end - address.start
  )
    return false;
  const row = scan.neighbours.row(cell).filter((other) => other.box.x0 < cell.box.x0);
  const words = row.map(({ start, end }) => foldedUnnamed(scan.text, start, end, names));
  if (words.some((folded) => ORGANISATION.test(folded) || OFFICE.test(folded))) return false;
  if (namesFirm(scan, row)) return false;
  return row.some((other) =>
    startingIn(names, other.start, other.end).some(
      (hit) => hit.type === 'naam' && !isMetAtWork(scan, hit) && other.end - hit.end < WHOLE,
    ),
  );
}

/** Characters that may stand beside the name or the address in its cell. */
const WHOLE = 12;
