/** Cells under a header such as Naam, Wie, Eigenaar or Contactpersoon. */
import { personLabel } from '../../lists/labels.ts';
import type { Slot, SlotFinder } from './slot.ts';

export const columnSlots: SlotFinder = (scan) => {
  const slots: Slot[] = [];
  for (const [cell, header] of scan.headers) {
    const label = personLabel(header);
    if (label !== undefined)
      slots.push({ start: cell.start, end: cell.end, kind: 'column', label });
  }
  return slots;
};
