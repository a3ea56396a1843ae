/**
 * Forms and patterns that a page with marks names and never paints (class 13): the walk that finds and removes never
 * entered them, so what they hold was never looked at. They draw nothing, and do so empty.
 */
import type { PDFRef } from '../../pdf/objects.ts';
import { PDFRawStream } from '../../pdf/objects.ts';
import { enabled, type Scrubbing } from '../document/scrubbing.ts';

/** `called`: of forms and patterns that pages with marks alone can draw. The number that was emptied. */
export function emptyUndrawn(context: Scrubbing, called: readonly PDFRef[]): number {
  if (!enabled(context, 'undrawn-content')) return 0;
  const { rewrite, document } = context;
  const entered = enteredStreams(context);
  let emptied = 0;
  for (const ref of called) {
    const stream = rewrite.resolve(ref);
    const isOriginal = document.resolve(ref) !== undefined;
    if (!isOriginal || entered.has(ref.toString()) || !(stream instanceof PDFRawStream)) continue;
    rewrite.replace(ref, rewrite.stream(stream.dict, new Uint8Array(0)));
    emptied++;
  }
  return emptied;
}

function enteredStreams({ pages }: Scrubbing): Set<string> {
  const entered = new Set<string>();
  for (const { uses, copies } of pages) {
    for (const { object } of uses) entered.add(object);
    for (const { copy } of copies) entered.add(copy.toString());
  }
  return entered;
}
