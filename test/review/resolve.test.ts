import { describe, expect, test } from 'vitest';
import type { Detection } from '../../redaction/model/detection.ts';
import type { Decision, Mark } from '../../redaction/model/redaction.ts';
import { type ResolveRequest, resolve } from '../../redaction/review/resolve.ts';
import { pageOf } from './pages.ts';

const PAGES = new Map([
  [1, pageOf(1, ['Aan Jan Bos', 'van de directie'])],
  [2, pageOf(2, ['tweede blad'])],
]);

function detection(
  id: string,
  start: number,
  end: number,
  changes: Partial<Detection> = {},
): Detection {
  return {
    id,
    kind: 'personal',
    page: 1,
    ranges: [{ page: 1, start, end }],
    type: 'naam',
    text: '',
    ground: '5.1.2e',
    certainty: 'certain',
    keep: null,
    group: id,
    why: { recognizer: 'table', pattern: 'label', context: '', checksum: 'none', sentence: '' },
    ...changes,
  };
}

function accept(subject: string, changes: Partial<Decision> = {}): Decision {
  return { subject, verdict: 'accept', grounds: [], at: 't', by: 'A. Tester', ...changes };
}

function mark(id: string, rect: readonly [number, number, number, number]): Mark {
  const [x0, y0, x1, y1] = rect;
  return {
    id,
    page: 1,
    ranges: [],
    rects: [{ x0, y0, x1, y1 }],
    type: 'passage',
    ground: '5.1.2b',
  };
}

function run(request: Partial<ResolveRequest>) {
  return resolve({
    detections: [],
    marks: [],
    decisions: [],
    pages: (page) => PAGES.get(page)!,
    ...request,
  });
}

describe('text', () => {
  test('a range becomes its glyphs and a rectangle', () => {
    const { value } = run({ detections: [detection('d1', 4, 11)], decisions: [accept('d1')] });
    expect(value).toEqual([
      {
        id: 'r1',
        page: 1,
        target: {
          kind: 'text',
          glyphs: [4, 5, 6, 7, 8, 9, 10],
          rects: [{ x0: 70, y0: 91, x1: 105, y1: 102 }],
        },
        grounds: ['5.1.2e'],
        width: 'safe',
        passage: 'd1',
        origin: {
          type: 'naam',
          certainty: 'certain',
          rule: 'table/label',
          decidedBy: 'A. Tester',
          decidedAt: 't',
        },
      },
    ]);
  });

  test('a passage over a line end: one redaction, a rectangle a line', () => {
    const { value } = run({ detections: [detection('d1', 8, 15)], decisions: [accept('d1')] });
    expect(value).toHaveLength(1);
    expect(value[0]?.target.rects).toHaveLength(2);
  });

  test('a passage over a page break: two redactions that are read as one', () => {
    const ranges = [
      { page: 1, start: 19, end: 27 },
      { page: 2, start: 0, end: 6 },
    ];
    const { value } = run({
      detections: [detection('d1', 0, 1, { ranges })],
      decisions: [accept('d1')],
    });
    expect(value.map((r) => [r.page, r.passage])).toEqual([
      [1, 'd1'],
      [2, 'd1'],
    ]);
  });

  test.each([
    ['nothing decided', [], 0],
    ['rejected', [accept('d1', { verdict: 'reject' })], 0],
    ['accepted and withdrawn', [accept('d1'), accept('d1', { verdict: 'withdraw' })], 0],
    ['accepted', [accept('d1')], 1],
  ])('%s', (_, decisions, count) => {
    expect(run({ detections: [detection('d1', 4, 7)], decisions }).value).toHaveLength(count);
  });

  test('a decision may move the borders and choose the grounds', () => {
    const decisions = [
      accept('d1', { ranges: [{ page: 1, start: 8, end: 11 }], grounds: ['5.1.1d', '5.1.2e'] }),
    ];
    const [redaction] = run({ detections: [detection('d1', 4, 7)], decisions }).value;
    expect(redaction?.target).toMatchObject({ glyphs: [8, 9, 10] });
    expect(redaction?.grounds).toEqual(['5.1.1d', '5.1.2e']);
  });

  test('a range without glyphs is told, not burnt', () => {
    const { value, findings } = run({
      detections: [detection('d1', 11, 12)],
      decisions: [accept('d1')],
    });
    expect(value).toEqual([]);
    expect(findings.map((f) => f.code)).toEqual(['range-without-glyphs']);
  });

  test.each([
    ['safe', []],
    ['line', []],
    ['exact', ['width-tells-name']],
  ] as const)('width %s', (widthMode, codes) => {
    const { value, findings } = run({
      detections: [detection('d1', 4, 7), detection('d2', 8, 11, { type: 'telefoon' })],
      decisions: [accept('d1'), accept('d2')],
      widthMode,
    });
    expect(value.map((r) => r.width)).toEqual([widthMode, widthMode]);
    expect(findings.map((f) => f.code)).toEqual(codes);
  });
});

describe('overlap', () => {
  test('passages that share a glyph become one with the grounds of both', () => {
    const { value } = run({
      detections: [detection('d1', 4, 9), detection('d2', 8, 11, { ground: '5.1.1d' })],
      decisions: [accept('d1'), accept('d2')],
    });
    expect(value.map((r) => [r.grounds, r.passage])).toEqual([[['5.1.2e', '5.1.1d'], 'd1']]);
    expect(value[0]?.target).toMatchObject({ glyphs: [4, 5, 6, 7, 8, 9, 10] });
  });

  test('a third that bridges two makes all one', () => {
    const { value } = run({
      detections: [detection('d1', 0, 3), detection('d2', 8, 11), detection('d3', 2, 9)],
      decisions: [accept('d1'), accept('d2'), accept('d3')],
    });
    expect(value).toHaveLength(1);
    expect(value[0]?.target).toMatchObject({ glyphs: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] });
  });

  test('neighbours that share nothing stay apart', () => {
    const { value } = run({
      detections: [detection('d1', 4, 7), detection('d2', 7, 11)],
      decisions: [accept('d1'), accept('d2')],
    });
    expect(value.map((r) => r.id)).toEqual(['r1', 'r2']);
  });

  test('text within an area becomes part of it', () => {
    const { value } = run({
      detections: [detection('d1', 4, 11), detection('d2', 12, 15)],
      decisions: [accept('d1'), accept('d2')],
      marks: [mark('m1', [60, 80, 120, 102.5])],
    });
    expect(value.map((r) => [r.target.kind, r.grounds])).toEqual([
      ['area', ['5.1.2b', '5.1.2e']],
      ['text', ['5.1.2e']],
    ]);
  });

  test('of equal areas one is left; an area that is touched in part stays', () => {
    const marks = [
      mark('m1', [60, 80, 120, 110]),
      mark('m2', [60, 80, 120, 110]),
      mark('m3', [100, 80, 130, 110]),
      mark('m4', [70, 85, 80, 90]),
    ];
    expect(run({ marks }).value.map((r) => r.passage)).toEqual(['m1', 'm3']);
  });
});

describe('areas', () => {
  test('a mark counts until it is rejected', () => {
    const marks = [mark('m1', [10, 10, 20, 20])];
    expect(run({ marks }).value).toHaveLength(1);
    expect(run({ marks, decisions: [accept('m1', { verdict: 'reject' })] }).value).toEqual([]);
    expect(run({ marks, decisions: [accept('m1')] }).value[0]?.origin).toEqual({
      type: 'passage',
      certainty: 'manual',
      rule: 'manual',
      decidedBy: 'A. Tester',
      decidedAt: 't',
    });
  });

  test('a proposed area (a signature) is an area', () => {
    const area = { x0: 1, y0: 2, x1: 3, y1: 4 };
    const proposal = detection('d1', 0, 0, { ranges: [], area, type: 'handtekening' });
    const { value } = run({ detections: [proposal], decisions: [accept('d1')] });
    expect(value[0]?.target).toEqual({ kind: 'area', rects: [area] });
  });

  test('in order of page and place, numbered in that order', () => {
    const { value } = run({
      detections: [
        detection('late', 0, 1, { ranges: [{ page: 2, start: 0, end: 6 }] }),
        detection('below', 12, 15),
        detection('right', 8, 11),
        detection('left', 0, 3),
      ],
      decisions: ['late', 'below', 'right', 'left'].map((id) => accept(id)),
    });
    expect(value.map((r) => [r.id, r.passage])).toEqual([
      ['r1', 'left'],
      ['r2', 'right'],
      ['r3', 'below'],
      ['r4', 'late'],
    ]);
  });
});
