/** Rows of tables that are about a firm or a body: "De Vries & Zn Bloemen BV | 0297 …", "Koninklijke Wind BV | NL…". */
import { cellAt } from '../flow/flow.ts';
import { fold } from '../lists/fold.ts';
import { C, classOf } from '../lists/lexicon.ts';
import type { Scan } from '../scan.ts';

const FIRM =
  /(?:^|[\s(])(?:B\.?V\.?|N\.?V\.?|V\.?O\.?F\.?|GmbH|Ltd|Inc|S\.?A\.?|Stichting|Co[oö]peratie|Vereniging|Maatschap|Gemeente|Provincie|Waterschap)(?![\p{L}\d])/u;
const PERSON = /(?<!\p{L})(?:particulier|dhr|mevr|mw|fam|chauffeur|contactpersoon)(?!\p{L})/iu;

/** "J. de Vries", "Vries, J. de". */
const INITIALS =
  /(?:^|\s)\p{Lu}\.(?:\p{Lu}\.)* ?(?:(?:van|de|der|den|ten|ter|el|al) ){0,3}\p{Lu}\p{Ll}|^\p{Lu}[\p{L}'’-]+, ?\p{Lu}\./u;

/** A cell that names a person: the row may be that of whom a body employs. */
function namesPerson(text: string): boolean {
  if (PERSON.test(text) || INITIALS.test(text)) return true;
  const whole = text.trim();
  // "JANSEN" of a list of staff.
  if (/^\p{Lu}[\p{L}'’-]+$/u.test(whole) && (classOf(fold(whole)) & C.surname) !== 0) return true;
  const first = /^\p{Lu}[\p{L}'’-]+(?= (?:\p{Lu}|(?:van|de|der|den|ten|ter|el|al) ))/u.exec(
    text,
  )?.[0];
  return first !== undefined && !FIRM.test(text) && (classOf(fold(first)) & C.first) !== 0;
}

/** Does another cell of the row name a firm, and none a person? */
export function isInFirmRow(scan: Scan, start: number): boolean {
  const cell = cellAt(scan.flow, start);
  if (cell?.kind !== 'table') return false;
  const row = scan.neighbours.row(cell);
  return row.some(({ text }) => FIRM.test(text)) && !row.some(({ text }) => namesPerson(text));
}
