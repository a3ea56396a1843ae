/** Cells under a header such as Naam, Wie, Eigenaar or Contactpersoon, also in an export with semicolons. */
import { personLabel } from '../../lists/labels.ts';
import type { Slot, SlotFinder } from './slot.ts';

export const columnSlots: SlotFinder = (scan) => {
  const slots: Slot[] = [];
  for (const [cell, header] of scan.headers) {
    const label = personLabel(header);
    if (label !== undefined)
      slots.push({ start: cell.start, end: cell.end, kind: 'column', label });
  }
  for (const { start, end, label } of scan.fields) {
    const person = personLabel(label) ?? (/\bnaam\b|\bname\b/.test(label) ? 'naam' : undefined);
    if (person !== undefined) slots.push({ start, end, kind: 'column', label: person });
  }
  return slots;
};
