/** The words of which names are made: initials, name-shaped words, particles. */
import type { Token } from '../flow/token.ts';
import { C, isOrdinary } from '../lists/lexicon.ts';

const LONG_INITIALS = new Set([
  'th',
  'ch',
  'chr',
  'joh',
  'ph',
  'st',
  'fr',
  'wm',
  'ij',
  'hk',
  'tj',
  'sj',
  'jac',
  'jos',
  'alb',
  'corn',
  'ant',
  'yu',
  'kh',
  'sh',
  'zh',
]);

/** More capitals in a row are no name. */
export const MOST_INITIALS = 8;

export function isInitial(tokens: readonly Token[], i: number, depth = 0): boolean {
  const token = tokens[i]!;
  if (token.shape === 'single') return token.dot || initialWithoutDot(tokens, i, depth);
  return isLongInitial(token);
}

/** "Th.", "Chr.": an initial of several letters. */
export function isLongInitial(token: Token): boolean {
  return (
    token.dot && token.shape === 'capital' && token.text.length <= 4 && LONG_INITIALS.has(token.key)
  );
}

/** "M Ait Lahcen", "J P de Vries": a lone capital before a name. */
function initialWithoutDot(tokens: readonly Token[], i: number, depth: number): boolean {
  const next = tokens[i + 1];
  if (next === undefined || !next.space.blank) return false;
  if (next.shape === 'single') return depth < 4 && isInitial(tokens, i + 1, depth + 1);
  return (
    (isNameShaped(next) && (next.bits & (C.surname | C.particle)) !== 0) ||
    (isParticle(next) && nameAfterParticles(tokens, i + 1) >= 0)
  );
}

export function isNameShaped(token: Token): boolean {
  if (token.shape === 'capital') return token.text.length > 1;
  if (token.shape === 'upper') return token.text.length > 2;
  return token.shape === 'mixed' && isMixedName(token.text);
}

/** McDonald, DeVries, D'Hondt, IJsbrand; not RvB, GJtH or iPhone. */
function isMixedName(text: string): boolean {
  return /^(?:IJ\p{Ll}+|(?:Mc|Mac|De|Van|O'|D'|d'|l'|L'|'t\s?|[Dd]’|O’)\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}|[dl]['’]\p{Lu}\p{L}+|[DLO]['’]\p{Lu}+)$/u.test(
    text,
  );
}

export function isParticle(token: Token): boolean {
  return (token.bits & C.particle) !== 0 && token.shape !== 'number';
}

export function isSmallParticle(token: Token): boolean {
  return isParticle(token) && token.shape === 'lower';
}

/** Index of the name word after the particles that start at `i`; -1 when there is none. */
export function nameAfterParticles(tokens: readonly Token[], i: number): number {
  let at = i;
  while (at < tokens.length && isParticle(tokens[at]!) && at - i < 4) {
    const gap = tokens[at + 1]?.space;
    if (gap === undefined || !(gap.blank || gap.hyphen || gap.dotted)) return -1;
    at++;
  }
  const token = tokens[at];
  return token !== undefined && at > i && isNameShaped(token) && !isParticleOnly(token) ? at : -1;
}

function isParticleOnly(token: Token): boolean {
  return (token.bits & C.particle) !== 0 && (token.bits & (C.surname | C.first)) === 0;
}

export function isFirstOnly(token: Token): boolean {
  const bits = token.bits;
  return (bits & C.first) !== 0 && ((bits & C.surname) === 0 || !isOrdinary(token.key));
}

/** "Chin-A-Fat", "Lo A Njoe": the second of three parts of a Surinamese-Chinese surname. */
export function isMiddleSyllable(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at]!, tokens[at + 1]];
  if (token.text !== 'A' || token.dot || next === undefined || !isNameShaped(next)) return false;
  if (tokens[at - 1]!.text.length > 5 || next.text.length > 6) return false;
  return (token.space.hyphen && next.space.hyphen) || (token.space.blank && next.space.blank);
}
