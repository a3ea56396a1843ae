/** Lookups of Indexed spaces (ISO 32000-2, 8.6.6.3) that go on behind the last colour (class 28). */
import { stringText } from '../../pdf/content/write.ts';
import { paletteLength } from '../../pdf/indexedSpace.ts';
import {
  bytesOf,
  type PDFArray,
  PDFHexString,
  type PDFObject,
  PDFRawStream,
} from '../../pdf/objects.ts';
import { enabled, type RemovalTally, type Scrubbing } from './scrubbing.ts';

/** The same array when it is no such space, or its lookup has no more than its colours. */
export function withoutSurplusColours(
  context: Scrubbing,
  space: PDFArray,
  tally: RemovalTally,
): PDFArray {
  if (!enabled(context, 'surplus-data')) return space;
  const length = paletteLength(context.rewrite, space);
  const lookup = length === undefined ? undefined : cut(context, space.get(3), length);
  if (lookup === undefined) return space;
  tally.add('private-data');
  const copy = context.rewrite.copyArray(space);
  copy.set(3, lookup);
  return copy;
}

/** A string in any case: the stream may be the lookup of another space as well. */
function cut({ rewrite, document }: Scrubbing, slot: PDFObject, length: number) {
  const lookup = rewrite.resolve(slot);
  const bytes = lookup instanceof PDFRawStream ? document.decode(lookup) : bytesOf(lookup);
  if (bytes === undefined || bytes.length <= length) return undefined;
  return PDFHexString.of(stringText(bytes.subarray(0, length), true).slice(1, -1));
}
