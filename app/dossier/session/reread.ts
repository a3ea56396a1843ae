/**
 * The same bytes, read otherwise: another version of this program may cut a page's text differently, and then the
 * name of a passage (`p3.104-118`) is another place. Decisions on such pages go on only where their print is found.
 */
import type { Change } from '../../contract/events.ts';
import type { DocumentReview } from '../../contract/review.ts';
import type { DocumentPrints } from '../engine/prints.ts';
import type { FoundAgain } from '../engine/tasks.ts';

/** 1-based pages whose text is not what it was. */
export function readOtherwise(before: DocumentPrints, now: DocumentPrints): ReadonlySet<number> {
  const pages = now.pages.flatMap((print, i) => (print === before.pages[i] ? [] : [i + 1]));
  return new Set(pages);
}

/** What was decided under a name goes on under the new one, or is lost and asks for a person. */
export function rereadChanges(
  document: string,
  review: DocumentReview,
  pages: ReadonlySet<number>,
  found: FoundAgain,
): Change[] {
  const names = new Map(found.passages);
  const places = new Map(found.marks.map((mark) => [mark.subject, mark]));
  const marks = [...review.marks].filter(([, { page, bounds }]) =>
    [page, ...bounds.ranges.map((range) => range.page)].some((one) => pages.has(one)),
  );
  const lostMarks = marks.flatMap(([subject]) => (places.has(subject) ? [] : [subject]));
  const subjects = new Set([
    ...[...review.judgements.keys(), ...review.stakeholders.keys(), ...review.seconds.keys()],
    ...review.views.keys(),
  ]);
  const renamed = [...subjects].filter(
    (subject) => !review.marks.has(subject) && pagesIn(subject).some((page) => pages.has(page)),
  );
  const moves = [
    ...renamed.map((subject) => [subject, names.get(subject) ?? null] as const),
    ...lostMarks.map((subject) => [subject, null] as const),
  ].filter(([subject, name]) => subject !== name);
  return [
    ...moves.flatMap(([subject]) => held(document, review, subject, subject, false)),
    ...marks.flatMap(([subject, mark]) => movedMark(document, subject, mark, places.get(subject))),
    ...moves.flatMap(([subject, name]) =>
      name === null ? lost(document, subject) : held(document, review, subject, name, true),
    ),
  ];
}

/** Every page that the name of a proposal tells (engine/passageId.ts). */
function pagesIn(subject: string): number[] {
  const [, first, last] = /^[apg](\d+)\.\d+-(?:(\d+)\.)?/.exec(subject) ?? [];
  return [first, last].flatMap((page) => (page === undefined ? [] : [Number(page)]));
}

/** All that hangs on a name: put there, or taken away. */
function held(
  document: string,
  review: DocumentReview,
  from: string,
  subject: string,
  put: boolean,
): Change[] {
  const changes: Change[] = [];
  const shift = <T>(value: T) =>
    put ? ({ before: null, after: value } as const) : ({ before: value, after: null } as const);
  const judged = review.judgements.get(from);
  if (judged !== undefined) {
    const { verdict, grounds, note } = judged;
    // Changed boundaries are places of the older reading.
    const bounds = put ? null : judged.bounds;
    const now = put && judged.bounds !== null ? ('open' as const) : verdict;
    const judgement = { verdict: now, grounds, note, bounds };
    changes.push({ kind: 'passage', document, subject, ...shift(judgement) });
  }
  const stakeholder = review.stakeholders.get(from);
  if (stakeholder !== undefined)
    changes.push({ kind: 'stakeholder', document, subject, ...shift(stakeholder) });
  const second = review.seconds.get(from);
  if (second !== undefined) {
    const { at: _, by: __, ...check } = second;
    changes.push({ kind: 'second', document, subject, ...shift(check) });
  }
  const view = review.views.get(from);
  if (view !== undefined) {
    const { at: _, by: __, ...answer } = view;
    changes.push({ kind: 'view', document, subject, ...shift(answer) });
  }
  return changes;
}

function movedMark(
  document: string,
  subject: string,
  {
    at: _,
    by: __,
    ...before
  }: DocumentReview['marks'] extends ReadonlyMap<string, infer M> ? M : never,
  place: FoundAgain['marks'][number] | undefined,
): Change[] {
  if (place === undefined) return [{ kind: 'mark', document, subject, before, after: null }];
  const after = { ...before, page: place.page, bounds: place.bounds };
  const isSame = JSON.stringify(after) === JSON.stringify(before);
  return isSame ? [] : [{ kind: 'mark', document, subject, before, after }];
}

function lost(document: string, subject: string): Change[] {
  const name = `lost:${subject}`.slice(0, 64);
  return [{ kind: 'lost', document, subject: name, before: false, after: true }];
}
