import type { Scan } from '../../scan.ts';

/** A place in the flow where persons are expected. */
export interface Slot {
  readonly start: number;
  readonly end: number;
  readonly kind: 'label' | 'column' | 'header' | 'greeting' | 'closing' | 'list' | 'chat' | 'item';
  /** The label's or cue's own words, from this program's lists. */
  readonly label: string;
}

export type SlotFinder = (scan: Scan) => Slot[];

/** Labels whose value is initials rather than names. */
export const CODE_LABELS =
  /^(?:paraaf|parafen|geparafeerd|medeparaaf|wie|actie|actiehouder|eigenaar|door|verantwoordelijk|verantwoordelijke|trekker|uitvoerder|initialen|afwezig|afwezigen|aanwezig|aanwezigen|kopie|akkoord|afgemeld|deelnemers|cc|afschrift|collegiale toets|gezien)/;
