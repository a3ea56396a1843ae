/** All places where persons are expected, with the strongest kind first for a given offset. */
import type { Scan } from '../../scan.ts';
import { chatSlots } from './chatSlots.ts';
import { columnSlots } from './columnSlots.ts';
import { crowdSlots } from './crowdSlots.ts';
import { greetingSlots } from './greetingSlots.ts';
import { labelSlots } from './labelSlots.ts';
import { listSlots } from './listSlots.ts';
import { rosterSlots } from './rosterSlots.ts';
import type { Slot } from './slot.ts';

const STRENGTH: Record<Slot['kind'], number> = {
  header: 0,
  label: 1,
  column: 2,
  greeting: 3,
  closing: 4,
  chat: 5,
  list: 6,
  item: 7,
};

export interface Slots {
  readonly list: readonly Slot[];
  /** The strongest slot that holds the offset. */
  at(offset: number): Slot | undefined;
}

export function findSlots(scan: Scan): Slots {
  const list = [
    labelSlots,
    columnSlots,
    greetingSlots,
    listSlots,
    chatSlots,
    crowdSlots,
    rosterSlots,
  ].flatMap((find) => find(scan));
  list.sort((a, b) => a.start - b.start);
  const longest = list.reduce((most, slot) => Math.max(most, slot.end - slot.start), 0);
  return { list, at: (offset) => strongestAt(list, longest, offset) };
}

/** Slots nest a few deep: further back none holds the offset. */
const NEAR = 24;

function strongestAt(list: readonly Slot[], longest: number, offset: number): Slot | undefined {
  let best: Slot | undefined;
  const last = lastBefore(list, offset);
  for (let i = last; i >= 0 && last - i < NEAR && list[i]!.start >= offset - longest; i--) {
    const slot = list[i]!;
    if (slot.end > offset && (best === undefined || STRENGTH[slot.kind] < STRENGTH[best.kind]))
      best = slot;
  }
  return best;
}

function lastBefore(list: readonly Slot[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
