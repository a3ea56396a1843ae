/**
 * The Woo's exception grounds (Wet open overheid, art. 5.1, 5.2, 5.4, 5.4a; BWBR0045754), in the notation
 * `5.1.2e` used by minvws/nl-rdo-woo-web. The table itself is `ground.table.ts`.
 */
import { GROUNDS } from './ground.table.ts';

export type GroundCode = (typeof GROUNDS)[number]['code'];

export interface Ground {
  readonly code: string;
  /** `artikel 5.1, tweede lid, onder e, Woo`. */
  readonly article: string;
  /** Short Dutch description, as VWS labels it. */
  readonly label: string;
  readonly kind: 'absolute' | 'relative' | 'temporary';
}

const byCode = new Map<string, Ground>(GROUNDS.map((g) => [g.code, g]));

/** Undefined for a code that is not in the table. Accepts `5.1.2.e` as `5.1.2e`. */
export function groundOf(code: string): Ground | undefined {
  return byCode.get(code.trim().replace(/^(\d+\.\d+\.\d+)\.([a-i])$/, '$1$2'));
}

export function isGroundCode(code: string): code is GroundCode {
  return byCode.has(code);
}
