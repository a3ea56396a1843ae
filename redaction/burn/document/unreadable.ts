import { RedactionError } from '../../model/errors.ts';
import { key, type PDFRawStream } from '../../pdf/objects.ts';
import { enabled, type Scrubbing } from './scrubbing.ts';

/** All that a glyph procedure or plain content has; what says more of itself is judged where its kind is known. */
const PLAIN = new Set([key('Filter'), key('DecodeParms'), key('Length'), key('Resources')]);

/**
 * Whether nothing at all comes out of the stream: viewers draw nothing for such a glyph procedure, and nobody could
 * prove what its bytes say (class 37).
 */
export function isUnreadable(context: Scrubbing, stream: PDFRawStream): boolean {
  if (!enabled(context, 'surplus-data') || context.rewrite.isMade(stream)) return false;
  if (stream.dict.keys().some((name) => !PLAIN.has(name))) return false;
  const { document } = context;
  return !isDeflated(document.rawBytes(stream)) && !decodes(context, stream);
}

/** Says so by its two bytes (RFC 1950, 2.2): without them nothing is inflated, and most streams need not be tried. */
function isDeflated([first = 0, second = 0]: Uint8Array): boolean {
  return (first & 15) === 8 && ((first << 8) | second) % 31 === 0;
}

function decodes({ document }: Scrubbing, stream: PDFRawStream): boolean {
  try {
    document.decodeUntilImage(stream);
    return true;
  } catch (error) {
    if (error instanceof RedactionError && error.code === 'filter-broken') return false;
    throw error;
  }
}
