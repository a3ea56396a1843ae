/** Who signs as an office holder: the office stands on the line above the name, in the same column. */
import type { FlowCell } from '../flow/cell.ts';
import { cellAt } from '../flow/flow.ts';
import { foldText } from '../lists/fold.ts';
import type { Scan } from '../scan.ts';
import type { NamePhrase } from './phrase.ts';

const OFFICE =
  /^(?:de |het )?((?:demissionair |waarnemend |wnd\.? |loco-)?(?:minister-president|minister|staatssecretaris|burgemeester|dijkgraaf|commissaris van de koning|gedeputeerde|wethouder))(?:,? (?:van|voor|en) [^.:;()]{1,90})?,$/;
/** Then somebody else signs. */
const FOR_ANOTHER = /\b(?:namens|voor|deze|aan|mandaat|i\.o|o\.b\.v)\b/;
const ONLY_TITLES = /^(?:(?:w\.?g\.?|mr|drs|dr|ir|ing|prof|mevrouw|mevr|mw|de heer|dhr)\.? ?)*$/;
/** A civil servant has a function of his own below his name. */
const FUNCTION =
  /\b(?:hoofd|directeur|manager|teamleider|afdeling\w*|secretaris|coordinator|adviseur)\b/;
/** In lines of the name's height: room for a signature. */
const FURTHEST = 9;

/** The office under which the name stands alone on its line; undefined when it does not. */
export function signsAs(scan: Scan, { start, end }: NamePhrase): string | undefined {
  const cell = cellAt(scan.flow, start);
  if (cell === undefined || !isAlone(scan, cell, start, end)) return undefined;
  const above = near(cell, scan.neighbours.above(cell));
  if (above === undefined) return undefined;
  const further = near(above, scan.neighbours.above(above));
  const goesOn = /,\s*$/.test(further?.folded ?? '') || above.folded.startsWith('en ');
  const office =
    officeOf(above.folded) ??
    (goesOn ? officeOf(`${further?.folded ?? ''} ${above.folded}`) : undefined);
  const below = scan.neighbours.below(cell);
  return below !== undefined && FUNCTION.test(below.folded) ? undefined : office;
}

/** "namens deze,", "Namens hen,", "i.o.", "voor deze:" and the office for which somebody decides in mandate. */
const IN_MANDATE =
  /^(?:(?:voor )?deze|i\.? ?\/? ?[oa]\.?|b\/a|o\.b\.v\.?)[,:.]*$|\bnamens (?:deze|dezen|hen|haar|hem|het college|gedeputeerde|burgemeester)\b|^namens (?:het|de) |^(?:in|krachtens) mandaat\b/;
/** Lines between the mandate and the name: who signs, the drawn signature, a date. */
const LINES_BETWEEN = 4;

/** The name stands alone on its line under a mandate (profile `keepSignatories`, woo.md 2.2). */
export function signsInMandate(scan: Scan, { start, end }: NamePhrase): boolean {
  let cell = cellAt(scan.flow, start);
  if (cell === undefined || !isAlone(scan, cell, start, end)) return false;
  for (let line = 0; line < LINES_BETWEEN; line++) {
    const above = near(cell, scan.neighbours.above(cell));
    if (above === undefined) return false;
    if (IN_MANDATE.test(above.folded.trim())) return true;
    cell = above;
  }
  return false;
}

function isAlone(scan: Scan, cell: FlowCell, start: number, end: number): boolean {
  return (
    ONLY_TITLES.test(foldText(scan.text.slice(cell.start, start))) &&
    /^[\s,.]*$/.test(scan.text.slice(end, cell.end))
  );
}

function near(cell: FlowCell, above: FlowCell | undefined): FlowCell | undefined {
  const height = cell.box.y1 - cell.box.y0;
  return above !== undefined && cell.box.y0 - above.box.y1 < FURTHEST * height ? above : undefined;
}

function officeOf(line: string): string | undefined {
  return FOR_ANOTHER.test(line) ? undefined : OFFICE.exec(line.trim())?.[1];
}
