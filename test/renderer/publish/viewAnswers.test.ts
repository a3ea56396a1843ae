import { expect, test } from 'vitest';
import type { Publication, View } from '../../../app/contract/events.ts';
import { blockersOf } from '../../../renderer/view/publish/readiness.ts';
import {
  answered,
  conceptMade,
  dayOf,
  knownAnswers,
  restAnswered,
  viewsToKeep,
} from '../../../renderer/view/publish/viewAnswers.ts';
import { warningsOf } from '../../../renderer/view/publish/warnings.ts';
import { item } from './given.ts';

const X = 'Bouwbedrijf X';
const stamp = { at: '2026-12-03T10:00:00.000Z', by: 'J. de Boer' };
const view = (more: Partial<View> = {}) => ({
  ...{ of: X, asks: 'redact' as const, received: '2026-12-03', remark: 'kostprijs' },
  ...more,
  ...stamp,
});
const items = [
  item('a', { stakeholder: X }),
  item('b', { stakeholder: X, view: view() }),
  item('c', { stakeholder: X, view: view({ of: 'Aannemer Y' }) }),
];

test('what this stakeholder answered before stands there, of others not', () => {
  expect([...knownAnswers(items, X)]).toEqual([['b', { asks: 'redact', remark: 'kostprijs' }]]);
});

test('an answer keeps its reason when it changes; the rest is said to have no objection', () => {
  const changed = answered(knownAnswers(items, X), 'b', { asks: 'keep' });
  expect(changed.get('b')).toEqual({ asks: 'keep', remark: 'kostprijs' });
  const all = restAnswered(items, changed);
  expect([...all.values()].map(({ asks }) => asks)).toEqual(['keep', 'nothing', 'nothing']);
});

test.each([
  ['nothing filled in', new Map(), '2026-12-03', []],
  ['as it was', knownAnswers(items, X), '2026-12-03', []],
  ['another day', knownAnswers(items, X), '2026-12-04', ['b']],
  ['all', restAnswered(items, knownAnswers(items, X)), '2026-12-03', ['a', 'c']],
  [
    'an answer of someone else is none',
    answered(new Map(), 'c', { asks: 'redact', remark: ' kostprijs ' }),
    '2026-12-03',
    ['c'],
  ],
])('a step of what is new: %s', (_, answers, received, ids) => {
  const kept = viewsToKeep(items, answers, X, received);
  expect([...kept.keys()]).toEqual(ids);
  expect([...kept.values()].every(({ of, remark }) => of === X && remark === remark.trim())).toBe(
    true,
  );
});

test('the last concept of this document for this stakeholder', () => {
  const made = (output: Publication['output'], stakeholder: string | null, at: string) =>
    ({ output, stakeholder, at, document: 'd' }) as Publication;
  const all = [
    made('concept', X, '1'),
    made('concept', X, '2'),
    made('concept', 'Y', '3'),
    made('public', null, '4'),
  ];
  expect([conceptMade(all, 'd', X), conceptMade(all, 'e', X)]).toEqual(['2', null]);
  expect(dayOf(new Date(2026, 0, 5))).toBe('2026-01-05');
});

const standing = {
  pages: [],
  checkedPages: new Set<number>(),
  secondOptional: true,
  refusal: null,
  original: '/dossier/nota.pdf',
  folder: '/dossier/Openbaar',
};

test('a stakeholder who answered about every passage blocks no more', () => {
  const counts = (all: typeof items) =>
    blockersOf({ ...standing, items: all }).map(({ kind, count, way }) => [kind, count, way]);
  expect(counts(items)).toEqual([['stakeholders', 1, { to: 'passage', subject: 'a' }]]);
  expect(counts([items[1]!])).toEqual([]);
});

test.each([
  ['redact', 'reject', ['notFollowed 1 1']],
  ['keep', 'accept', ['notFollowed 0 1']],
  ['redact', 'accept', []],
  ['nothing', 'reject', []],
] as const)('asked to %s, decided to %s', (asks, verdict, expected) => {
  const looked = {
    items: [item('a', { stakeholder: X, verdict, text: '', view: view({ asks }) })],
    ...{ pages: [], document: 'd', done: [], rules: [], leaks: [], published: [] },
  };
  const told = warningsOf(looked).flatMap((one) =>
    one.kind === 'notFollowed' ? [`${one.kind} ${one.kept} ${one.count}`] : [],
  );
  expect(told).toEqual(expected);
});
