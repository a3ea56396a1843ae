/** Everything in the output that no page shows: one walk over all objects, and what lies outside of them. */
import type { Leak } from '../model/outcome.ts';
import type { SecretWords } from '../model/secretWords.ts';
import type { PdfDocument } from '../pdf/document.ts';
import { outsideObjects } from '../pdf/outside.ts';
import { structuralNumbers, unreachable } from '../pdf/reachable.ts';
import { asideLeaks, contentLeaks, patternLeaks } from './asideContent.ts';
import { codedLeaks } from './codedData.ts';
import { ContentWords } from './contentWords.ts';
import { fontNameLeaks } from './fontNames.ts';
import { programLeaks } from './fontPrograms.ts';
import { forbiddenIn } from './forbidden.ts';
import { globalsLeaks, streamLeaks, stringLeaks } from './hiddenText.ts';
import { walkObjects } from './objectWalk.ts';
import { profileLeaks } from './profiles.ts';

export function hiddenLeaks(output: PdfDocument, secret: SecretWords): Leak[] {
  const leaks: Leak[] = remainsLeaks(output);
  const words = new ContentWords(output, secret);
  const structural = structuralNumbers(output);
  walkObjects(output, {
    dict: (dict, at) => {
      leaks.push(...forbiddenIn(output, dict, at), ...fontNameLeaks(output, dict, at, secret));
      leaks.push(
        ...programLeaks(output, dict, at, secret),
        ...asideLeaks(output, dict, at, secret),
        ...globalsLeaks(output, dict, at, secret),
      );
      leaks.push(...words.nameLeaks(dict.keys(), at));
    },
    string: (value, at) => leaks.push(...stringLeaks(value, at, secret)),
    name: (name, at) => leaks.push(...words.nameLeaks([name], at)),
    stream: (stream, at) =>
      leaks.push(
        ...streamLeaks(output, stream, at, secret),
        ...codedLeaks(output, stream, at, secret),
        ...words.leaksIn(stream, at),
        ...patternLeaks(output, stream, at, secret),
        ...contentLeaks(output, stream, at, secret),
        ...(structural.has(at.ref.objectNumber) ? [] : profileLeaks(output, stream, at, secret)),
      ),
  });
  return leaks;
}

/** Failure classes 33–35 and 37: what a viewer never reads and an editor finds at once. */
function remainsLeaks(output: PdfDocument): Leak[] {
  const leaks: Leak[] = [];
  if (output.revisions > 1) leaks.push({ code: 'earlier-revision', failureClass: 33 });
  for (const ref of unreachable(output))
    leaks.push({ code: 'unreachable-object', failureClass: 34, object: ref.toString() });
  for (const span of outsideObjects(output)) {
    const failureClass = span.kind === 'stale-object' ? 35 : 37;
    leaks.push({ code: 'bytes-outside-objects', failureClass, detail: span.kind });
  }
  return leaks;
}
