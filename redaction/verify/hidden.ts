/** Everything in the output that no page shows: one walk over all objects. */
import type { Leak } from '../model/outcome.ts';
import type { PdfDocument } from '../pdf/document.ts';
import { forbiddenIn } from './forbidden.ts';
import { streamLeaks, stringLeaks } from './hiddenText.ts';
import { walkObjects } from './objectWalk.ts';

export function hiddenLeaks(output: PdfDocument, terms: readonly string[]): Leak[] {
  const leaks: Leak[] = [];
  if (output.revisions > 1) leaks.push({ code: 'earlier-revision', failureClass: 33 });
  walkObjects(output, {
    dict: (dict, at) => leaks.push(...forbiddenIn(output, dict, at)),
    string: (value, at) => leaks.push(...stringLeaks(value, at, terms)),
    stream: (stream, at) => leaks.push(...streamLeaks(output, stream, at, terms)),
  });
  return leaks;
}
