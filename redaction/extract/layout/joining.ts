/**
 * Words that a line end broke. A hyphen that only broke the word is dropped; one that belongs to a
 * name or an address stays; addresses broken without a hyphen are joined.
 */
import { isLower, isUpper } from './characters.ts';

export type Join = 'none' | 'keep' | 'drop';

const HYPHENS = '-\u00AD';
/** Particles of surnames: `Jansen-⏎de Vries` keeps its hyphen. */
const PARTICLES = new Set(
  'de den der van von vom te ten ter het in op aan bij uit tot la le du des el al ben bin di da dos'.split(
    ' ',
  ),
);
/** `in- en uitvoer`: the hyphen stands for a word left out. */
const CONJUNCTIONS = new Set('en of dan tot als noch maar resp'.split(' '));

/** A cheap look at the last character before and the first after the line end. */
export function mayJoin(last: string, first: string): boolean {
  return HYPHENS.includes(last) || '@._'.includes(last) || first === '@' || isLower(first);
}

/**
 * How the text goes on over a line end: `none` (the line end stays), `keep` (joined, every character
 * kept) or `drop` (joined without the last character, a hyphen).
 * @param tail the line, or its end when it is long
 * @param head the start of the next line
 */
export function joinOf(tail: string, head: string): Join {
  const before = lastWord(tail);
  const after = /^\S+/.exec(head)?.[0] ?? '';
  if (before === '' || after === '') return 'none';
  if (isBrokenAddress(before, after, before === tail.trim())) return 'keep';
  const last = before.at(-1) ?? '';
  if (!HYPHENS.includes(last) || before.length < 2) return 'none';
  return joinAtHyphen(before, last, after, head);
}

/** As `/\S+$/` finds it, which begins at each letter of the text. */
function lastWord(text: string): string {
  let start = text.length;
  while (start > 0 && !/\s/.test(text[start - 1]!)) start--;
  return text.slice(start);
}

function joinAtHyphen(before: string, last: string, after: string, head: string): Join {
  const stem = before.slice(0, -1);
  const first = after[0] ?? '';
  const previous = stem.at(-1) ?? '';
  if (!/[\p{L}\p{N}.)]/u.test(previous) || !/[\p{L}\p{N}('’]/u.test(first)) return 'none';
  const word = after.replace(/[^\p{L}.].*$/u, '');
  if (CONJUNCTIONS.has(word)) return 'none';
  if (last === '\u00AD') return isUpper(first) && !isUpper(previous) ? 'keep' : 'drop';
  if (!isLower(first)) return 'keep';
  if (PARTICLES.has(word) && isUpper(stem[0] ?? '') && nextWordIsCapital(head, after))
    return 'keep';
  const hasLower = /\p{Ll}\p{P}*$/u.test(stem);
  return hasLower ? 'drop' : 'keep';
}

function nextWordIsCapital(head: string, after: string): boolean {
  const rest = head.slice(after.length).trimStart();
  const next = PARTICLES.has(/^\p{Ll}+/u.exec(rest)?.[0] ?? '')
    ? rest.replace(/^\S+\s*/, '')
    : rest;
  return isUpper(next[0] ?? '');
}

/** An e-mail address that goes on: the parts alone would not be one. */
function isBrokenAddress(before: string, after: string, alone: boolean): boolean {
  const bare = before.replace(/^[<(["']+/, '');
  const rest = after.replace(/[>)\],;:.]+$/, '');
  if (!/^[\w.+%@'-]+$/.test(bare) || !/^[\w.+%@-]+$/.test(rest)) return false;
  if (/^[^@]+@$/.test(bare)) return /^[\w-]+(\.[\w-]+)+$/.test(rest);
  if (rest.startsWith('@')) return /[\w-]$/.test(bare) && /^@[\w-]+\.[\w.-]+$/.test(rest);
  if (/^[^@]+@[\w.-]+$/.test(bare)) return goesOnAsHost(bare, rest);
  if (!/^[\w.+-]*@[\w-]+(\.[\w-]+)*$/.test(rest) || !isLower(rest[0] ?? '')) return false;
  return /[_-]$/.test(bare) || (bare.endsWith('.') && (alone || /^([a-z]\.)+$/.test(bare)));
}

const TOP_LEVEL = /^(nl|com|org|net|eu|be|de|fr|uk|int|info|gov|edu|frl|amsterdam)$/;

function goesOnAsHost(address: string, rest: string): boolean {
  const host = address.slice(address.indexOf('@') + 1);
  if (!/^\.?[a-z\d-]+(\.[a-z\d-]+)*$/.test(rest)) return false;
  if (host.endsWith('-')) return rest.includes('.');
  if (!host.endsWith('.')) return !host.includes('.') && /^[a-z\d-]*(\.[a-z\d-]+)+$/.test(rest);
  const labels = host.slice(0, -1).split('.');
  return labels.length === 1 || (!TOP_LEVEL.test(labels.at(-1) ?? '') && TOP_LEVEL.test(rest));
}
