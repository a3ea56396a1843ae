import { describe, expect, test } from 'vitest';
import type { Certainty, Detection } from '../../redaction/model/detection.ts';
import type { Decision } from '../../redaction/model/redaction.ts';
import { foldDecisions } from '../../redaction/review/foldDecisions.ts';
import { acceptByPolicy } from '../../redaction/review/policy.ts';

function decision(subject: string, verdict: Decision['verdict'], at: string): Decision {
  return { subject, verdict, grounds: ['5.1.2e'], at, by: 'A. Tester' };
}

describe('foldDecisions', () => {
  test.each([
    ['nothing decided', [], []],
    ['one word', [decision('d1', 'accept', '1')], [['d1', 'accept', '1']]],
    [
      'the last word counts',
      [decision('d1', 'accept', '1'), decision('d1', 'reject', '2'), decision('d1', 'accept', '3')],
      [['d1', 'accept', '3']],
    ],
    ['withdrawn', [decision('d1', 'accept', '1'), decision('d1', 'withdraw', '2')], []],
    [
      'withdrawn and decided again',
      [
        decision('d1', 'accept', '1'),
        decision('d1', 'withdraw', '2'),
        decision('d1', 'reject', '3'),
      ],
      [['d1', 'reject', '3']],
    ],
    [
      'subjects do not touch each other',
      [
        decision('d1', 'accept', '1'),
        decision('d2', 'accept', '1'),
        decision('d1', 'withdraw', '2'),
      ],
      [['d2', 'accept', '1']],
    ],
  ])('%s', (_, decisions, expected) => {
    const folded = [...foldDecisions(decisions)].map(([id, d]) => [id, d.verdict, d.at]);
    expect(folded).toEqual(expected);
  });
});

function detection(id: string, certainty: Certainty, changes: Partial<Detection> = {}): Detection {
  return {
    id,
    kind: 'personal',
    page: 1,
    ranges: [{ page: 1, start: 0, end: 3 }],
    type: 'naam',
    text: 'Bos',
    ground: '5.1.2e',
    certainty,
    keep: null,
    group: id,
    why: { recognizer: 'test', pattern: 'p', context: '', checksum: 'none', sentence: '' },
    ...changes,
  };
}

describe('acceptByPolicy', () => {
  const detections = [
    detection('certain', 'certain'),
    detection('likely', 'likely', { ground: '5.1.1e' }),
    detection('check', 'check'),
    detection('attention', 'certain', { kind: 'attention' }),
    detection('public', 'certain', { kind: 'public' }),
    detection('kept', 'certain', { keep: 'treedt op in functie' }),
  ];

  test.each([
    ['certain', ['certain']],
    ['likely', ['certain', 'likely']],
    ['all', ['certain', 'likely', 'check']],
  ] as const)('%s', (level, expected) => {
    const decisions = acceptByPolicy(detections, level, '2026-11-23T10:00:00Z');
    expect(decisions.map((d) => d.subject)).toEqual(expected);
    expect(new Set(decisions.map((d) => `${d.verdict} ${d.by} ${d.at}`))).toEqual(
      new Set([`accept policy:${level} 2026-11-23T10:00:00Z`]),
    );
  });

  test('the ground is that of the proposal', () => {
    const accepted = acceptByPolicy(detections, 'likely', 'now');
    expect(accepted.map((d) => d.grounds)).toEqual([['5.1.2e'], ['5.1.1e']]);
  });
});
