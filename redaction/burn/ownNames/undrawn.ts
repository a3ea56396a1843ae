/**
 * Forms and patterns that a page with marks names and never paints (class 13): the walk that finds and removes never
 * entered them, so what they hold was never looked at. They draw nothing, and do so empty. So do looks and procedures that only
 * hold what was removed.
 */
import { contentReadings } from '../../extract/contentText.ts';
import { interpretPage } from '../../extract/interpreter.ts';
import type { PDFRef } from '../../pdf/objects.ts';
import { PDFRawStream } from '../../pdf/objects.ts';
import { enabled, type Scrubbing } from '../document/scrubbing.ts';
import type { ContentUnit } from './contentUnits.ts';

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

/**
 * Looks of states that an annotation is not in, glyph procedures and patterns (classes 13 and 43) that show removed text: where
 * a page drew them it would be readable there, and no secret. They show nothing from now on. The number that was emptied.
 */
export function emptyTelling(context: Scrubbing, units: readonly ContentUnit[]): number {
  if (!enabled(context, 'undrawn-content') || context.secret().isNothing) return 0;
  const { rewrite, document } = context;
  let emptied = 0;
  let entered: ReadonlySet<string> | undefined;
  for (const { parts, aside, resources } of units) {
    const ref = parts[0];
    const stream = rewrite.resolve(ref);
    if (aside === undefined || ref === undefined || !(stream instanceof PDFRawStream)) continue;
    const readings = contentReadings(document, stream, resources);
    if (!readings.some((text) => context.secret().isIn(text))) continue;
    if (aside === 'part') entered ??= enteredAnywhere(context);
    if (aside === 'part' && entered?.has(ref.toString())) continue;
    rewrite.replace(ref, rewrite.stream(stream.dict, new Uint8Array(0)));
    emptied++;
  }
  return emptied;
}

/** On other pages too: words that stand apart there may be a removed one when they are put together. */
function enteredAnywhere(context: Scrubbing): ReadonlySet<string> {
  const entered = enteredStreams(context);
  const touched = new Set(context.pages.map(({ page }) => page));
  for (const page of context.document.pages) {
    if (touched.has(page)) continue;
    for (const { object } of interpretPage(context.document, page, {}).uses) entered.add(object);
  }
  return entered;
}

function enteredStreams({ pages }: Scrubbing): Set<string> {
  const entered = new Set<string>();
  for (const { uses, copies } of pages) {
    for (const { object } of uses) entered.add(object);
    for (const { copy } of copies) entered.add(copy.toString());
  }
  return entered;
}
