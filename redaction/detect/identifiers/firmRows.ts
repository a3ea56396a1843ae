/** Rows of tables that are about a firm or a body: "De Vries & Zn Bloemen BV | 0297 …", "Koninklijke Wind BV | NL…". */
import { cellAt } from '../flow/flow.ts';
import type { Scan } from '../scan.ts';

const FIRM =
  /(?:^|[\s(])(?:B\.?V\.?|N\.?V\.?|V\.?O\.?F\.?|GmbH|Ltd|Inc|S\.?A\.?|Stichting|Co[oö]peratie|Vereniging|Maatschap|Gemeente|Provincie|Waterschap)(?![\p{L}\d])/u;
const PERSON = /(?<!\p{L})(?:particulier|dhr|mevr|mw|fam|chauffeur|contactpersoon)(?!\p{L})/iu;

/** Does another cell of the row name a firm, and none a person by his title? */
export function isInFirmRow(scan: Scan, start: number): boolean {
  const cell = cellAt(scan.flow, start);
  if (cell?.kind !== 'table') return false;
  const row = scan.neighbours.row(cell);
  return row.some(({ text }) => FIRM.test(text)) && !row.some(({ text }) => PERSON.test(text));
}
