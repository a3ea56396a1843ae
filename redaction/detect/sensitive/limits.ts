/** What somebody cannot do any more: "niet langer dan tien minuten staan", "kan zij niet meer praten". */
import type { Token } from '../flow/token.ts';
import { BODY } from './health.table.ts';
import type { Sentence } from './sentence.ts';

/** Inclusive token indices; `strong` when no use of it needs to be said. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly strong: boolean;
  /** What must be proved before it is somebody's: see `told.ts`. */
  readonly kind?: 'sign' | 'state' | 'predicate' | 'body';
}

const DEGREE = /^(?:meer|langer|verder|lang|goed|volledig|zelfstandig|zonder|alleen)$/;
const BODILY =
  /^(?:staan|lopen|zitten|tillen|praten|spreken|horen|zien|slapen|traplopen|fietsen|autorijden|rijden|strekken|buigen|bukken|knielen|bewegen|schrijven|eten|slikken|ademen|belastbaar)$/;
const CAN = /^(?:kan|kunt|kun|kon|konden|kunnen)$/;
const LONGEST = 10;

/** May `limitAt` find anything from this word on? */
export function startsLimit(key: string): boolean {
  return key === 'geen' || key === 'niet';
}

export function limitAt(
  tokens: readonly Token[],
  i: number,
  { from, to }: Sentence,
): Found | undefined {
  if (tokens[i]!.key === 'geen') return withoutUse(tokens, i, to);
  if (tokens[i]!.key !== 'niet' || i + 1 > to || !DEGREE.test(tokens[i + 1]!.key)) return undefined;
  let end: number | undefined;
  for (let at = i + 2; at <= Math.min(to, i + LONGEST); at++)
    if (BODILY.test(tokens[at]!.key)) end = at;
  if (end === undefined) return undefined;
  for (let at = Math.max(from, i - 8); at <= Math.min(to, end + 2); at++)
    if (CAN.test(tokens[at]!.key) || tokens[at]!.key === 'belastbaar')
      return { from: i, to: end, strong: true };
  return undefined;
}

/** "geen kracht kunt zetten met uw rechterhand", "geen gevoel in uw linkervoet". */
function withoutUse(tokens: readonly Token[], i: number, to: number): Found | undefined {
  if (!/^(?:kracht|gevoel|controle)$/.test(tokens[i + 1]?.key ?? '')) return undefined;
  for (let at = i + 2; at <= Math.min(to, i + 8); at++)
    if (BODY.has(tokens[at]!.key)) return { from: i, to: at, strong: true };
  return undefined;
}
