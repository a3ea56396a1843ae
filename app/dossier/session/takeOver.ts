/**
 * Decisions on an older version of a file, carried over to this one: what was found again keeps its decision, the
 * rest becomes lost and asks for a person. The decisions on the older version stay where they are.
 */
import type { Bounds, Change, HandMark } from '../../contract/events.ts';
import { type DocumentReview, EMPTY_DOCUMENT } from '../../contract/review.ts';
import type { FoundAgain } from '../engine/tasks.ts';

/** `now`: what was decided on this version before, which goes first. */
export function takenOver(
  document: string,
  old: DocumentReview,
  found: FoundAgain,
  now: DocumentReview = EMPTY_DOCUMENT,
): Change[] {
  const names = new Map(found.passages);
  const places = new Map(found.marks.map((mark) => [mark.subject, mark]));
  const nameOf = (subject: string) => (places.has(subject) ? subject : names.get(subject));
  return [
    ...[...old.marks].flatMap(([subject, { page: _, bounds: __, at, by, ...mark }]): Change[] => {
      const place = places.get(subject);
      if (place === undefined) return lost(document, subject, now);
      if (now.marks.has(subject)) return [];
      const after: HandMark = { ...mark, page: place.page, bounds: place.bounds };
      return [{ kind: 'mark', document, subject, before: null, after }];
    }),
    ...judgementChanges(document, old, nameOf, now, new Set(found.pages)),
    ...attributeChanges(document, old, nameOf, now),
    ...found.pages
      .filter((page) => old.checkedPages.has(page) && !now.checkedPages.has(page))
      .map((page): Change => ({ kind: 'page', document, page, before: false, after: true })),
    ...[...old.lost]
      .filter((subject) => !now.lost.has(subject))
      .map(
        (subject): Change => ({
          kind: 'lost',
          document,
          subject,
          before: false,
          after: true,
        }),
      ),
  ];
}

type NameOf = (subject: string) => string | undefined;

function judgementChanges(
  document: string,
  old: DocumentReview,
  nameOf: NameOf,
  now: DocumentReview,
  pages: ReadonlySet<number>,
): Change[] {
  return [...old.judgements].flatMap(([subject, judged]): Change[] => {
    const name = nameOf(subject);
    if (name === undefined) return old.marks.has(subject) ? [] : lost(document, subject, now);
    if (now.judgements.has(name)) return [];
    const { verdict, grounds, note, bounds } = judged;
    // Boundaries are places in the older text: elsewhere than on a page that is the same they do not hold.
    const holds = bounds === null || isOn(pages, bounds);
    const after = holds
      ? { verdict, grounds, note, bounds }
      : { verdict: 'open' as const, grounds, note, bounds: null };
    return [{ kind: 'passage', document, subject: name, before: null, after }];
  });
}

function attributeChanges(
  document: string,
  old: DocumentReview,
  nameOf: NameOf,
  now: DocumentReview,
): Change[] {
  const stakeholders = [...old.stakeholders].flatMap(([subject, after]): Change[] => {
    const name = nameOf(subject);
    if (name === undefined || now.stakeholders.has(name)) return [];
    return [{ kind: 'stakeholder', document, subject: name, before: null, after }];
  });
  const seconds = [...old.seconds].flatMap(([subject, { at, by, ...after }]): Change[] => {
    const name = nameOf(subject);
    if (name === undefined || now.seconds.has(name)) return [];
    return [{ kind: 'second', document, subject: name, before: null, after }];
  });
  const views = [...old.views].flatMap(([subject, { at, by, ...after }]): Change[] => {
    const name = nameOf(subject);
    if (name === undefined || now.views.has(name)) return [];
    return [{ kind: 'view', document, subject: name, before: null, after }];
  });
  return [...stakeholders, ...seconds, ...views];
}

function isOn(pages: ReadonlySet<number>, { ranges }: Bounds): boolean {
  return ranges.length > 0 && ranges.every(({ page }) => pages.has(page));
}

/** Under a name that no passage of this version has. */
function lost(document: string, subject: string, now: DocumentReview): Change[] {
  const name = `lost:${subject}`.slice(0, 64);
  if (now.lost.has(name)) return [];
  return [{ kind: 'lost', document, subject: name, before: false, after: true }];
}
