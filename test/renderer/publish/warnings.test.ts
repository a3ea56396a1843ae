import { describe, expect, test } from 'vitest';
import type { Step } from '../../../app/contract/events.ts';
import type { Item } from '../../../renderer/store/item.ts';
import {
  type Looked,
  namesInFileName,
  passesEleven,
  sameText,
  warningsOf,
} from '../../../renderer/view/publish/warnings.ts';
import { item, second } from './given.ts';

const page = { width: 600, height: 800, hasText: true };
const calm: Looked = {
  items: [item('a')],
  pages: [page],
  document: '0123456789abcdef',
  done: [],
  rules: [],
  leaks: [],
  published: [],
};
const told = (more: Partial<Looked>) =>
  warningsOf({ ...calm, ...more }).map((warning) =>
    'count' in warning ? `${warning.kind} ${warning.count}` : warning.kind,
  );
const on = (x1: number, y1: number): Partial<Item> => ({
  pieces: [{ page: 1, rect: { x0: 0, y0: 0, x1, y1 } as Item['pieces'][number]['rect'] }],
});

function group(count: number, via: Step['via'] = 'person'): Step {
  const judgement = { verdict: 'accept', grounds: [], note: '', bounds: null } as const;
  const changes = Array.from({ length: count }, (_, i) => ({
    kind: 'passage' as const,
    document: calm.document,
    subject: `s${i}`,
    before: null,
    after: { ...judgement, grounds: [] },
  }));
  return {
    seq: 1,
    at: '2026-11-29T10:00:00.000Z',
    by: 'J',
    kind: 'step',
    action: 'redact',
    via,
    changes,
  };
}

describe('warnings', () => {
  test.each<[string, Partial<Looked>, string[]]>([
    ['nothing', {}, []],
    [
      'one text, two decisions',
      { items: [item('a'), item('b', { text: 'JANSEN ' }), item('c', { verdict: 'reject' })] },
      ['differs'],
    ],
    [
      'kept everywhere is no difference',
      { items: [item('a', { verdict: 'reject' })] },
      ['nothing'],
    ],
    [
      'nothing redacted as yet is not nothing redacted',
      { items: [item('a', { verdict: 'reject' }), item('b', { verdict: 'open' })] },
      [],
    ],
    [
      'areas have no text to compare',
      { items: [item('a', { text: '' }), item('b', { text: '', verdict: 'reject' })] },
      [],
    ],
    [
      'rules of the law, one line each',
      {
        rules: [
          { rule: 'motivation-missing', page: 1, subject: 'a' },
          { rule: 'older-than-five-years', page: 1, subject: 'a' },
          { rule: 'motivation-missing', page: 2, subject: 'b' },
        ],
      },
      ['rule 2', 'rule 1'],
    ],
    [
      'facts under 5.2',
      { items: [item('a', { grounds: ['5.2'], text: 'kost € 40.000' })] },
      ['facts 1'],
    ],
    [
      'an opinion without facts',
      { items: [item('a', { grounds: ['5.2'], text: 'ik ben tegen' })] },
      [],
    ],
    [
      'a number that is no BSN',
      { items: [item('a', { grounds: ['5.1.1e'], text: '123456789' })] },
      ['eleven 1'],
    ],
    ['a BSN', { items: [item('a', { grounds: ['5.1.1e'], text: '1112.22.333' })] }, []],
    [
      'another national number',
      { items: [item('a', { grounds: ['5.1.1e'], text: 'NL12345' })] },
      [],
    ],
    [
      'a big group that nobody sampled',
      { items: [item('s0')], done: [group(51)] },
      ['unsampled 51'],
    ],
    [
      'a big group with a sample',
      { items: [item('s0'), item('s3', { second: second('asked') })], done: [group(51)] },
      [],
    ],
    ['fifty is not big', { items: [item('s0')], done: [group(50)] }, []],
    ['most of a page', { items: [item('a', on(600, 241))] }, ['page']],
    ['less of a page', { items: [item('a', on(600, 239))] }, []],
    [
      'readable in what was published before',
      { published: [{ name: 'b.pdf', items: [item('x', { verdict: 'reject' })] }] },
      ['elsewhere'],
    ],
    [
      'what the check would find comes first',
      {
        leaks: [{ code: 'x', sentence: 'y', page: 4 }],
        rules: [{ rule: 'z', page: 1, subject: 'a' }],
      },
      ['leak', 'rule 1'],
    ],
  ])('%s', (_name, more, expected) => {
    expect(told(more)).toEqual(expected);
  });

  test('the way goes to what is rarer', () => {
    const items = [item('a'), item('b'), item('c', { verdict: 'reject' })];
    expect(warningsOf({ ...calm, items })[0]).toMatchObject({
      redacted: 2,
      kept: 1,
      way: { to: 'passage', subject: 'c' },
    });
  });
});

test.each([
  ['111222333', true],
  ['123456782', true],
  ['123456789', false],
  ['000000000', false],
])('%s passes the eleven test: %s', (text, passes) => {
  expect(passesEleven(text)).toBe(passes);
});

test('a line end and upper case make no other text', () => {
  expect(sameText('Jan-\nsen  de\nWit')).toBe(sameText('jansen De wit'));
});

test.each([
  ['Nota Jansen.pdf', ['jansen']],
  ['2026-118-04.pdf', []],
  ['nota_jansen_v2.pdf', ['jansen']],
  ['Jansenius.pdf', []],
])('names in %s', (name, found) => {
  const items = [
    item('a', { text: 'dhr. Jansen' }),
    item('b', { text: 'Nota', verdict: 'reject' }),
  ];
  expect(namesInFileName(name, items)).toEqual(found);
});
