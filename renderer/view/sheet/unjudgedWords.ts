/** Words and numbers that nobody judged, as a list that shrinks by decisions at every place where they stand. */
import type { Unjudged } from '../../../app/contract/dossier.ts';
import type { GroundCode } from '../../../redaction/model/ground.ts';
import type { Item } from '../../store/item.ts';
import type { NewMark } from '../../store/operations/operations.ts';
import { findsOf } from '../page/finds.ts';
import { proposedKind } from '../page/newMark.ts';

export interface WordRow {
  readonly word: Unjudged;
  /** Places that are no passage by now. */
  readonly left: Unjudged['hits'];
}

/** Words first as they came: most telling first; what has no place left is done. */
export function wordRows(words: readonly Unjudged[], items: readonly Item[]): WordRow[] {
  return words.map((word) => ({
    word,
    left: findsOf(word.hits, items)
      .filter(({ item }) => item === null)
      .map(({ hit }) => hit),
  }));
}

/** At every place that is left; a word that stays readable is decided there too, so that it does not come back. */
export function marksOfWord(
  { left, word }: WordRow,
  items: readonly Item[],
  usual: GroundCode,
): NewMark[] {
  const kind = proposedKind(word.text, items, usual);
  return left.map(({ document, page, ranges }) => ({
    ...{ document, page, ...kind, origin: 'search' },
    bounds: { ranges: ranges.map((range) => ({ ...range })), rects: [] },
  }));
}
