/** Whose the names of the second look are: "Daan Dijkgraaf" of which the rules saw "Daan" is one person. */
import type { Hit } from '../hit.ts';
import { foldText } from '../lists/fold.ts';

/** A name beside one that a rule found goes with that person, and so does the same name elsewhere. */
export function withPersons(text: string, found: readonly Hit[], hits: readonly Hit[]): Hit[] {
  const named = hits.filter(({ kind, type }) => kind === 'personal' && type === 'naam');
  const ends = new Map(named.map((hit) => [hit.end, hit]));
  const starts = new Map(named.map((hit) => [hit.start, hit]));
  const groups = new Map<string, string>();
  for (const hit of found) {
    const beside =
      ends.get(hit.start - gapAt(text, hit.start - 1)) ??
      starts.get(hit.end + gapAt(text, hit.end));
    if (hit.type === 'naam' && beside?.group !== undefined)
      groups.set(keyOf(text, hit), beside.group);
  }
  return found.map((hit) => {
    const group = hit.type === 'naam' ? groups.get(keyOf(text, hit)) : undefined;
    return group === undefined ? hit : { ...hit, group, certainty: 'likely' };
  });
}

/** 1 for a blank or a hyphen, else 0. */
function gapAt(text: string, at: number): number {
  return /[ \u00a0-]/.test(text[at] ?? '') ? 1 : 0;
}

function keyOf(text: string, { start, end }: Hit): string {
  return foldText(text.slice(start, end));
}
