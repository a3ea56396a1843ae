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
  const find = finderOf(query);
  return texts.flatMap((text, index) => find(text, index + 1)).slice(0, MOST_HITS);
}

/** For the text of one page. */
export function finderOf({ text, wholeWords, variants }: Omit<SearchQuery, 'document'>) {
  const pattern = variants ? variantPattern(text, wholeWords) : plainPattern(text, wholeWords);
  return (page: string, number: number): TextRange[] =>
    [...(variants ? foldUnits(page) : page).matchAll(pattern)]
      .filter(({ 0: found }) => found.trim() !== '')
      .map(({ 0: found, index }) => ({ page: number, start: index, end: index + found.length }));
}
