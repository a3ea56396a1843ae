/**
 * The window's subjects as the engine's: proposals under their number and marks as `m1`, `m2`, … The log shows those
 * numbers; a place would tell how long a removed text was.
 */
import type { Decision, Mark } from '../../../redaction/model/redaction.ts';
import type { Judged as Resolvable } from '../../pipeline.ts';
import type { Loaded } from './loaded.ts';
import { marksIn } from './marksIn.ts';
import { standingOf } from './standing.ts';
import type { Judged } from './tasks.ts';

export interface Translated extends Resolvable {
  /** Subjects of the window that nobody decided. */
  readonly undecided: readonly string[];
  /** Subjects whose place is not known any more. */
  readonly unplaced: readonly string[];
  /** Engine's subject to the window's. */
  readonly subjects: ReadonlyMap<string, string>;
}

export function judgedIn(loaded: Loaded, judged: Judged): Translated {
  const { detections, ids } = loaded;
  const numbers = new Map(ids.map((id, index) => [id, detections[index]!.id]));
  const { marks: all, unplaced } = marksIn(loaded, judged);
  for (const [index, { id }] of all.entries()) numbers.set(id, `m${index + 1}`);
  const subjects = new Map([...numbers].map(([subject, number]) => [number, subject]));
  const decisions = judged.decisions.flatMap((decision): Decision[] => {
    const subject = numbers.get(decision.subject);
    return subject === undefined ? [] : [{ ...decision, subject }];
  });
  const marks = all
    .filter(({ id }) => !judged.openMarks.includes(id))
    .map((mark): Mark => ({ ...mark, id: numbers.get(mark.id)! }));
  const decided = new Set(judged.decisions.map(({ subject }) => subject));
  const covered = new Set(standingOf(loaded, judged).covered);
  const isOpen = (id: string) => !decided.has(id) && !covered.has(id);
  const undecided = [...new Set([...ids, ...judged.openMarks])].filter(isOpen);
  return { detections, marks, decisions, undecided, subjects, unplaced };
}
