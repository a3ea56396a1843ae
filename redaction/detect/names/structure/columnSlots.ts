/** Cells under a header such as Naam, Wie, Eigenaar or Contactpersoon, also in an export with semicolons. */
import { personLabel } from '../../lists/labels.ts';
import type { Scan } from '../../scan.ts';
import type { Slot, SlotFinder } from './slot.ts';

export const columnSlots: SlotFinder = (scan) => {
  const slots: Slot[] = [];
  const named = blocksWithWho(scan);
  for (const [cell, header] of scan.headers) {
    const label = personLabel(header) ?? (DONE_BY.test(header) ? 'door' : undefined);
    if (label === 'actie' && named.has(cell.block)) continue;
    if (label !== undefined)
      slots.push({ start: cell.start, end: cell.end, kind: 'column', label });
  }
  for (const { start, end, label } of scan.fields) {
    const person = personLabel(label) ?? (/\bnaam\b|\bname\b/.test(label) ? 'naam' : undefined);
    if (person !== undefined) slots.push({ start, end, kind: 'column', label: person });
  }
  return slots;
};

/** "Berekend door", "Ingevoerd door": over a column of those who did it. */
const DONE_BY = /^[a-z]{4,16} door$/;
/** Tables whose "Actie" tells what is done, since another column tells by whom. */
function blocksWithWho(scan: Scan): Set<number> {
  const blocks = new Set<number>();
  for (const [cell, header] of scan.headers)
    if (header === '' && tellsWho(cell.label)) blocks.add(cell.block);
  return blocks;
}

function tellsWho(header: string): boolean {
  const label = personLabel(header);
  return label !== undefined && !TOLD.has(label);
}

/** Of what is done or said, or of how: not of who does it. */
const TOLD = new Set([
  'actie',
  'contact',
  'contactgegevens',
  'verslag',
  'afstemming',
  'tekst',
  'akkoord',
  'paraaf',
  'via',
]);
