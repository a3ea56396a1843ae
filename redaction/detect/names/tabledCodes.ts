/**
 * Codes that tables tell: a key ("Code | Naam": "SKL | KLEIJN, S."), whatever letters it takes from the names, and cells
 * elsewhere that hold nothing but a code of somebody ("bvr", "dK").
 */
import type { FlowCell } from '../flow/cell.ts';
import { tableColumns } from '../flow/tableColumns.ts';
import { type Hit, RangeSet } from '../hit.ts';
import type { Scan } from '../scan.ts';
import { codeHit } from './codeHit.ts';
import { isShortWord } from './shortWords.ts';

type Taken = (start: number, end: number) => boolean;

const CODE_HEADER = /^(?:code|afk(?:orting)?|init(?:ialen)?|paraaf|letters?|kenletters)\.?$/;
const NAME_HEADER =
  /^(?:naam|namen|achternaam|medewerk(?:er|ster)s?|ambtenaar|wie|collega|behandelaar|persoon)\.?$/;

/** The codes of a table that explains them. */
export function keyTableHits(scan: Scan, named: readonly Hit[], taken: Taken): Hit[] {
  const columns = tableColumns(scan.flow);
  const persons = new RangeSet(
    named.filter(({ kind, type }) => kind === 'personal' && type === 'naam'),
  );
  const names = columns.filter(([header]) => NAME_HEADER.test(header!.folded.trim()));
  return columns
    .filter(([header]) => CODE_HEADER.test(header!.folded.trim()))
    .flatMap(([header, ...cells]) => {
      const beside = names.find(([other]) => other!.row === header!.row);
      return beside === undefined ? [] : cells.filter((cell) => isOfPerson(cell, beside, persons));
    })
    .filter(({ start, end }) => !taken(start, end))
    .map((cell) => hitOf(cell, 'key', 'Staat in een tabel die codes van personen uitlegt.'));
}

/** A code, and in the same row the name of a person whose first letter it holds. */
function isOfPerson(cell: FlowCell, names: readonly FlowCell[], persons: RangeSet): boolean {
  if (!isCode(cell.text.trim())) return false;
  return names.some(({ row, start, end }) => row === cell.row && persons.overlaps(start, end));
}

/** Cells that are a known code from end to end; `known` are initials of persons. */
export function codeCellHits(scan: Scan, known: readonly Hit[], taken: Taken): Hit[] {
  const codes = codesOf(scan, known);
  if (codes.size === 0) return [];
  return scan.flow.cells
    .filter(({ kind, text }) => kind === 'table' && codes.has(text.trim()) && isCode(text.trim()))
    .filter(({ start, end }) => !taken(start, end))
    .map((cell) =>
      hitOf(cell, 'cell', 'Elders in dit document zijn dit de initialen van een persoon.'),
    );
}

/** Capitals throughout may be a service's: only those that a name or a key explains. */
function codesOf(scan: Scan, known: readonly Hit[]): Set<string> {
  return new Set(
    known.flatMap(({ start, end, why }) => {
      const code = scan.text.slice(start, end);
      return EXPLAINED.has(why.pattern) || code !== code.toUpperCase() ? [code] : [];
    }),
  );
}

const EXPLAINED = new Set(['code', 'key', 'explained']);

function isCode(text: string): boolean {
  return /^\p{L}{2,4}$/u.test(text) && !isShortWord(text.toLowerCase());
}

function hitOf({ start, text }: FlowCell, pattern: string, sentence: string): Hit {
  return codeHit(start + text.indexOf(text.trim()), text.trim(), pattern, sentence);
}
