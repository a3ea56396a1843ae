/** What is marked in a document besides its proposals: by a person, and what is not proposed any more. */
import type { Mark } from '../../../redaction/model/redaction.ts';
import { isLost, keptMark } from '../../contract/kept.ts';
import type { Loaded } from './loaded.ts';
import type { Judged } from './tasks.ts';

export interface Marked {
  readonly marks: readonly Mark[];
  /** Decided subjects whose place is not known any more. */
  readonly unplaced: readonly string[];
}

export function marksIn({ ids }: Pick<Loaded, 'ids'>, judged: Judged): Marked {
  const proposed = new Set(ids);
  // A mark whose proposal came back is that proposal.
  const own = judged.marks.filter(({ id }) => !proposed.has(id));
  const kept = keptOnes(judged, new Set([...proposed, ...own.map(({ id }) => id)]));
  return { marks: [...own, ...kept.marks], unplaced: kept.unplaced };
}

/** Decisions on what is not proposed any more hold at their place (contract/kept.ts). */
function keptOnes({ decisions }: Judged, known: ReadonlySet<string>): Marked {
  const marks: Mark[] = [];
  const unplaced: string[] = [];
  for (const { subject, grounds, ranges, rects } of decisions) {
    if (known.has(subject) || isLost(subject)) continue;
    const bounds = ranges === undefined ? null : { ranges: [...ranges], rects: [...(rects ?? [])] };
    const mark = keptMark(subject, { grounds: [...grounds], bounds });
    if (mark === null) unplaced.push(subject);
    else marks.push({ ...mark, ...mark.bounds, id: subject });
  }
  return { marks, unplaced };
}
