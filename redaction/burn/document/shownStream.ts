import { nameText, type PDFDict, type PDFName, PDFRawStream } from '../../pdf/objects.ts';
import { shownData } from '../../pdf/shownData.ts';
import { withoutOuterFilters } from './imageFiles.ts';
import { enabled, type RemovalTally, type Scrubbing } from './scrubbing.ts';

/**
 * The stream without data that no viewer reads (classes 28 and 37), under `dict`; undefined where there is none. What
 * burning wrote itself has none.
 */
export function shownStream(
  context: Scrubbing,
  tally: RemovalTally,
  stream: PDFRawStream,
  dict: PDFDict,
  under: PDFName | undefined,
): PDFRawStream | undefined {
  if (!enabled(context, 'surplus-data') || context.rewrite.isMade(stream)) return undefined;
  const shown = shownData(context.document, stream, under && nameText(under));
  if (shown === undefined) return undefined;
  tally.add('private-data');
  if (shown.decoded !== undefined) return context.rewrite.stream(dict, shown.decoded);
  const { filter, raw } = shown;
  if (filter === undefined) return PDFRawStream.of(dict, raw);
  return PDFRawStream.of(withoutOuterFilters(context.rewrite, dict, filter), raw);
}
