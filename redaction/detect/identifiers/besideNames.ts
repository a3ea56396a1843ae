/** What stands beside the names of private persons, where no other recogniser found something. */
import { type Hit, RangeSet } from '../hit.ts';

/** `find` gets the names, and what the other recognisers found. */
export function besideNames(
  names: readonly Hit[],
  identifiers: readonly Hit[],
  find: (persons: readonly Hit[], known: RangeSet) => readonly Hit[],
): Hit[] {
  const known = new RangeSet(identifiers);
  const persons = names.filter(({ kind, type }) => kind === 'personal' && type === 'naam');
  return find(persons, known).filter(({ start, end }) => !known.overlaps(start, end));
}
