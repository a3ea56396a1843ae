import { expect, test } from 'vitest';
import type { DocumentInfo } from '../../../app/contract/dossier.ts';
import type { Publication } from '../../../app/contract/events.ts';
import { EMPTY_REVIEW } from '../../../app/contract/review.ts';
import {
  conceptCounts,
  defaultReplyBy,
  isConceptName,
  isPublicFolder,
  stakeholdersOf,
} from '../../../renderer/view/publish/conceptRules.ts';
import { nextToPublish } from '../../../renderer/view/publish/nextToPublish.ts';
import { madeOf } from '../../../renderer/view/publish/useMaking.ts';
import { item } from './given.ts';

const items = [
  item('a', { stakeholder: 'Bouwbedrijf X' }),
  item('b', { stakeholder: 'Bouwbedrijf X', verdict: 'open' }),
  item('c', { stakeholder: 'Aannemer Y' }),
  item('d', { verdict: 'open', conflicts: ['place'] }),
  item('e', { verdict: 'reject' }),
];

test('a stakeholder’s own passages stay, the rest that is or may be redacted goes', () => {
  const { framed, rest, open, conflicts } = conceptCounts(items, 'Bouwbedrijf X');
  expect(framed.map(({ id }) => id)).toEqual(['a', 'b']);
  expect({ rest, open, conflicts }).toEqual({ rest: 1, open: 1, conflicts: 1 });
  expect(stakeholdersOf(items)).toEqual(['Aannemer Y', 'Bouwbedrijf X']);
});

test.each([
  ['CONCEPT-2026-118-X.pdf', true],
  ['2026-118-X.pdf', false],
  ['concept.pdf', false],
])('%s is a concept’s name: %s', (name, fits) => {
  expect(isConceptName(name)).toBe(fits);
});

test.each([
  ['/zaken/118/Openbaar', true],
  ['C:\\zaken\\openbaar\\x', true],
  ['/zaken/Openbaarmaking', false],
])('%s is where public files lie: %s', (folder, is) => {
  expect(isPublicFolder(folder)).toBe(is);
});

test('fourteen days, over the end of a month', () => {
  expect(defaultReplyBy(new Date(2026, 10, 29))).toBe('2026-12-13');
});

const refusal = { refused: true, code: 'x', sentence: 'y', advice: '', page: null } as const;

test('what comes of a run', () => {
  expect(madeOf(refusal, false).kind).toBe('refused');
  expect(madeOf(refusal, true)).toEqual({ kind: 'asking', taken: false, stopped: true });
  expect(madeOf({ refused: false, taken: true }, false)).toMatchObject({
    kind: 'asking',
    taken: true,
  });
  expect(madeOf({ refused: false, leaks: [] }, true).kind).toBe('leaking');
});

test('the next document to publish, around the end', () => {
  const document = (id: string, state: DocumentInfo['state'] = 'ready') =>
    ({ id, name: id, path: id, state, refusal: null, pages: 1 }) satisfies DocumentInfo;
  const documents = [document('a'), document('b', 'refused'), document('c')];
  const publication: Publication = {
    seq: 1,
    at: '2026-11-29T10:00:00.000Z',
    by: 'J',
    kind: 'publication',
    document: 'a',
    output: 'public',
    sha256: '0'.repeat(64),
    stakeholder: null,
    setAside: [],
  };
  const after = (id: string, ...out: string[]) =>
    nextToPublish(
      {
        documents,
        review: {
          ...EMPTY_REVIEW,
          publications: out.map((one) => ({ ...publication, document: one })),
        },
      },
      id,
    )?.id;
  expect([after('a'), after('c'), after('c', 'a')]).toEqual(['c', 'a', undefined]);
});
