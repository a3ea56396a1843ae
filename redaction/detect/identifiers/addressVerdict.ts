/** What an address is taken for, and by what. */
import type { Hit } from '../hit.ts';

export interface Verdict {
  readonly kind: Hit['kind'];
  readonly pattern: string;
  readonly sure: boolean;
  /** The words around say that somebody lives there; nothing that looks on doubts it. */
  readonly told?: boolean;
}

export const OFFICE_VERDICT: Verdict = { kind: 'public', pattern: 'office', sure: true };
export const HOME_VERDICT: Verdict = { kind: 'personal', pattern: 'known', sure: true };
/** Where a firm gets its post: may be the home of who runs it. */
export const FIRM_VERDICT: Verdict = { kind: 'public', pattern: 'firm', sure: false };
/** The same, of a firm that is called after who runs it. */
export const OWN_FIRM_VERDICT: Verdict = { kind: 'personal', pattern: 'ownFirm', sure: false };
export const PLOT_VERDICT: Verdict = { kind: 'personal', pattern: 'plot', sure: false };
/** In the row of a list of persons. */
export const ROW_VERDICT: Verdict = { kind: 'personal', pattern: 'row', sure: false };
/** By the words around it together. */
const WEIGHED_VERDICT: Verdict = { kind: 'personal', pattern: 'weighed', sure: false };
/** Of the context of such a hit in `why`. */
export const LIVED_IN = 'bewoning';
/** Points from which the words tell it. */
const TOLD = 5;

export function weighedBy(points: number): Verdict {
  return points < TOLD ? WEIGHED_VERDICT : { ...WEIGHED_VERDICT, told: true };
}

export const NO_VERDICT: Verdict = { kind: 'public', pattern: 'none', sure: false };

/** What is known elsewhere decides. */
export function isOpen({ pattern }: Verdict): boolean {
  return pattern === 'none' || pattern === 'firm';
}
