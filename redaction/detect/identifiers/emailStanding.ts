/** Addresses that looked like a function's until the persons of the document were known: haan@…, xyw@…. */
import { personalHit } from '../explain.ts';
import type { Hit } from '../hit.ts';
import { fold } from '../lists/fold.ts';
import type { Persons } from '../names/persons.ts';
import type { Scan } from '../scan.ts';

export function settleMailboxes(scan: Scan, hits: readonly Hit[], persons: Persons): Hit[] {
  return hits.map((hit) => {
    if (hit.type !== 'email' || hit.kind !== 'public') return hit;
    const local = fold(scan.text.slice(hit.start, hit.end)).split('@')[0]!.replace(/\d+$/, '');
    return isPersons(local, persons) ? asPersonal(hit) : hit;
  });
}

function isPersons(local: string, persons: Persons): boolean {
  const known = [
    ...persons.bySurname(local),
    ...persons.byFirst(local),
    ...(local.length >= 3 ? persons.byCode(local) : []),
  ];
  return (
    known.some((person) => person.standing === 'private') ||
    persons
      .bySurname(local.slice(1))
      .some(({ standing, initials }) => standing === 'private' && isInitial(initials, local))
  );
}

/** mbos@… of M. Bos. */
function isInitial(initials: string, local: string): boolean {
  return initials[0]?.toLowerCase() === local[0];
}

function asPersonal(hit: Hit): Hit {
  const { recognizer, pattern } = hit.why;
  return personalHit({
    start: hit.start,
    end: hit.end,
    type: 'email',
    certainty: 'likely',
    recognizer,
    pattern,
    context: 'naam',
    ...(hit.group === undefined ? {} : { group: hit.group }),
    sentence: 'Het deel voor de @ is de naam van iemand in dit document.',
  });
}
