/** Places of a text in a document, over page texts alone. */
import type { TextRange } from '../../../redaction/model/pageText.ts';
import type { SearchQuery } from '../../contract/requests.ts';
import { foldUnits, plainPattern, variantPattern } from './searchPattern.ts';

/** More is no longer judged one by one; the window says that there are more. */
export const MOST_HITS = 5000;

/** `texts`: of all pages in order. */
export function placesOf(
  texts: readonly string[],
  query: Omit<SearchQuery, 'document'>,
): TextRange[] {
  const { text, wholeWords, variants } = query;
  const pattern = variants ? variantPattern(text, wholeWords) : plainPattern(text, wholeWords);
  return texts
    .flatMap((page, index) => placesOn(variants ? foldUnits(page) : page, index + 1, pattern))
    .slice(0, MOST_HITS);
}

function placesOn(text: string, page: number, pattern: RegExp): TextRange[] {
  return [...text.matchAll(pattern)]
    .filter(({ 0: found }) => found.trim() !== '')
    .map(({ 0: found, index }) => ({ page, start: index, end: index + found.length }));
}
