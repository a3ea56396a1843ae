import { describe, expect, test } from 'vitest';
import {
  blockersOf,
  folderOf,
  type Standing,
  setAsideInForce,
  standingBlockers,
} from '../../../renderer/view/publish/readiness.ts';
import { item, second } from './given.ts';

const page = { width: 595, height: 842, hasText: true };
const scan = { ...page, hasText: false };
const ready: Standing = {
  items: [item('a')],
  pages: [page, page],
  checkedPages: new Set([1, 2]),
  secondOptional: true,
  refusal: null,
  original: '/dossier/nota.pdf',
  folder: '/dossier/Openbaar',
};
const refusal = {
  refused: true,
  code: 'unsupported-filter',
  sentence: 'Dit bestand gebruikt een techniek die niet kan.',
  advice: '',
  page: 2,
} as const;
const kinds = (more: Partial<Standing>) =>
  blockersOf({ ...ready, ...more }).map(({ kind, count }) => `${kind} ${count}`);

describe('what blocks', () => {
  test.each([
    ['nothing', {}, []],
    ['open passages', { items: [item('a', { verdict: 'open' }), item('b')] }, ['open 1']],
    [
      'conflicts, also of decided ones',
      { items: [item('a', { conflicts: ['grounds'] }), item('b', { conflicts: ['overlap'] })] },
      ['conflict 2'],
    ],
    ['no ground', { items: [item('a', { grounds: [] })] }, ['noGround 1']],
    [
      'kept without a ground is complete',
      { items: [item('a', { verdict: 'reject', grounds: [] })] },
      [],
    ],
    ['unread pages', { checkedPages: new Set([2]) }, ['unread 1']],
    [
      'an unread scan is no unread page',
      { pages: [page, scan], checkedPages: new Set([1]) },
      ['scan 1'],
    ],
    ['asked second check', { items: [item('a', { second: second('asked') })] }, ['second 1']],
    ['answered second check', { items: [item('a', { second: second('agreed') })] }, []],
    [
      'stakeholders are counted once',
      { items: [item('a', { stakeholder: 'X' }), item('b', { stakeholder: 'X' })] },
      ['stakeholders 1'],
    ],
    ['what the engine refuses', { refusal }, ['technique 1']],
    ['the original’s folder', { folder: '/dossier/' }, ['folder 1']],
    [
      'the original’s folder on Windows, in other letters',
      { original: 'C:\\Zaken\\nota.pdf', folder: 'c:\\zaken' },
      ['folder 1'],
    ],
    ['other letters elsewhere are another folder', { folder: '/Dossier' }, []],
  ] as const)('%s', (_name, more, expected) => {
    expect(kinds(more as Partial<Standing>)).toEqual(expected);
  });

  test('in the order in which they are solved', () => {
    const items = [
      item('a', { verdict: 'open', second: second('asked'), stakeholder: 'X' }),
      item('b', { grounds: [], conflicts: ['place'] }),
    ];
    expect(
      blockersOf({
        ...ready,
        items,
        pages: [page, scan],
        checkedPages: new Set(),
        refusal,
        folder: '/dossier',
      }).map(({ kind }) => kind),
    ).toEqual([
      'open',
      'conflict',
      'noGround',
      'unread',
      'second',
      'stakeholders',
      'scan',
      'technique',
      'folder',
    ]);
  });

  test('leads to the first place', () => {
    const [open, unread] = blockersOf({
      ...ready,
      items: [item('a'), item('b', { verdict: 'open' })],
      checkedPages: new Set([1]),
    });
    expect(open?.way).toEqual({ to: 'passage', subject: 'b' });
    expect(unread?.way).toEqual({ to: 'page', page: 2 });
  });
});

describe('setting aside', () => {
  const unread = blockersOf({ ...ready, checkedPages: new Set() });
  const aside = { rule: 'unread-pages', count: 2, reason: 'blanco' } as const;

  test('a reason takes the block away', () => {
    expect(standingBlockers(unread, [aside])).toEqual([]);
    expect(setAsideInForce(unread, [aside])).toEqual([aside]);
  });

  test('a reason for one page is none for two', () => {
    expect(standingBlockers(unread, [{ ...aside, count: 1 }])).toEqual(unread);
    expect(setAsideInForce(unread, [{ ...aside, count: 1 }])).toEqual([]);
  });

  test('open passages, conflicts, scans and the organisation’s second check cannot be', () => {
    const items = [item('a', { verdict: 'open', conflicts: ['place'], second: second('asked') })];
    const blockers = blockersOf({
      ...ready,
      items,
      pages: [scan],
      checkedPages: new Set(),
      secondOptional: false,
    });
    expect(blockers.map(({ rule }) => rule)).toEqual([null, null, null, null]);
  });
});

test.each([
  ['/a/b/nota.pdf', '/a/b'],
  ['C:\\a\\nota.pdf', 'C:\\a'],
  ['nota.pdf', ''],
])('the folder of %s', (path, folder) => {
  expect(folderOf(path)).toBe(folder);
});
