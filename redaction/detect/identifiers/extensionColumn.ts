/** "Soraya Lachman | di, wo, vr | 8102": extensions in the rows of persons, in a document that is a list of telephones. */
import { personalHit } from '../explain.ts';
import type { FlowCell } from '../flow/cell.ts';
import { tableColumns } from '../flow/tableColumns.ts';
import type { Hit } from '../hit.ts';
import type { Scan } from '../scan.ts';
import { besideNames } from './besideNames.ts';

const LIST =
  /^(?:telefoonlijst|telefoongids|bellijst|smoelenboek|toestel(?:nummer)?s?|tst|doorkies(?:nummers?)?)$/i;
const EXTENSION = /^(?!(?:19|20)\d\d)[1-9]\d{3,4}(?=$| ?[/,;(])/;
/** So many in one column: fewer may be anything. */
const LEAST = 3;

export function extensionsBesideNames(
  scan: Scan,
  names: readonly Hit[],
  identifiers: readonly Hit[],
): Hit[] {
  if (!scan.words.has(LIST)) return [];
  return besideNames(names, identifiers, (persons) => {
    const named = new Set(persons.map(({ start }) => start));
    return tableColumns(scan.flow).flatMap((column) => inColumn(scan, column, named));
  });
}

function inColumn(scan: Scan, column: readonly FlowCell[], named: ReadonlySet<number>): Hit[] {
  const found = column.filter(({ text }) => EXTENSION.test(text.trim()));
  const lengths = new Set(found.map(({ text }) => EXTENSION.exec(text.trim())![0].length));
  if (found.length < LEAST || lengths.size > 1) return [];
  return found.filter((cell) => isOfPerson(scan, cell, named)).map(hitOf);
}

function isOfPerson({ neighbours }: Scan, cell: FlowCell, named: ReadonlySet<number>): boolean {
  return neighbours
    .row(cell)
    .some(({ start, end }) => [...named].some((name) => name >= start && name < end));
}

function hitOf({ start, text }: FlowCell): Hit {
  const lead = text.length - text.trimStart().length;
  return personalHit({
    start: start + lead,
    end: start + lead + EXTENSION.exec(text.trim())![0].length,
    type: 'telefoon',
    certainty: 'likely',
    recognizer: 'phone',
    pattern: 'extensionColumn',
    sentence: 'Toestelnummer in de rij van een persoon.',
  });
}
