/** "afgesproken wordt dat OT en KY schrijven", where a table has "OT / KY": who was called so once is so elsewhere. */
import type { WordPattern } from '../flow/words.ts';
import type { Hit } from '../hit.ts';
import type { Scan } from '../scan.ts';
import { codeHit } from './codeHit.ts';
import { isMixedCode } from './codes.ts';
import { isCode } from './handledCodes.ts';

export function repeatedCodeHits(
  { text, words }: Scan,
  codes: readonly Hit[],
  taken: (start: number, end: number) => boolean,
): Hit[] {
  const written = codes.map(({ start, end }) => text.slice(start, end));
  const known = new Set(written.filter((code) => isPlainCode(code) || isMixedCode(code)));
  if (known.size === 0) return [];
  return words
    .matches(REPEATED)
    .filter(({ index, 0: code }) => known.has(code) && !taken(index, index + code.length))
    .filter(({ index }) => !OF_THING.test(text.slice(Math.max(0, index - LONGEST), index)))
    .map(({ index, 0: code }) => codeHit(index, code, 'repeated', SENTENCE));
}

const SENTENCE = 'Elders in dit document zijn dit de initialen van een persoon.';

const REPEATED: WordPattern = {
  first: /^\p{Lu}\p{L}{0,3}\p{Lu}$/u,
  whole: /(?<![\d/.@-])\p{Lu}\p{L}{0,3}\p{Lu}(?![\p{L}\d/@-])/uy,
};
/** "de AP", "het MT": a body. */
const OF_THING =
  /(?:^|[^\p{L}])(?:[Dd]e|[Hh]et|[Ee]en|[Oo]nze?|[Dd]eze|dit|lid|MT|afdeling|team|directie) $/u;
const LONGEST = 12;

function isPlainCode(code: string): boolean {
  return /^\p{Lu}{2,3}$/u.test(code) && isCode(code);
}
