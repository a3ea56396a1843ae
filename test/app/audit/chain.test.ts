import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../app/audit/canonical.ts';
import { chainEntry, checkChain, EMPTY_CHAIN, type FaultKind } from '../../../app/audit/chain.ts';
import type { AuditBody, AuditEntry } from '../../../app/audit/entry.ts';

const STAMP = { time: '2025-01-02T03:04:05.000Z', actor: 'tester', program: 'woo-redact 0' };

function entries(count: number): AuditEntry[] {
  const made: AuditEntry[] = [];
  let end = EMPTY_CHAIN;
  for (let i = 0; i < count; i++) {
    const body: AuditBody = {
      event: 'refused',
      input: { name: `document-${i}.pdf` },
      error: 'not-a-pdf',
    };
    const entry = chainEntry(body, STAMP, end);
    made.push(entry);
    end = { line: i + 1, seq: entry.seq, hash: entry.hash };
  }
  return made;
}

const lines = (count: number) => entries(count).map(canonicalJson);
const bytes = (text: readonly string[]) => Buffer.from(text.map((line) => `${line}\n`).join(''));

describe('canonical JSON', () => {
  test('members are sorted, absent ones left out, arrays keep their order', () => {
    const value = { b: 1, a: [3, { d: null, c: 'é' }], z: undefined };
    expect(canonicalJson(value)).toBe('{"a":[3,{"c":"é","d":null}],"b":1}');
  });
});

describe('the chain', () => {
  test('a sound log has no faults', () => {
    const report = checkChain(bytes(lines(5)));
    expect(report.faults).toEqual([]);
    expect(report.entries.map((e) => e.seq)).toEqual([1, 2, 3, 4, 5]);
    expect(report.end.line).toBe(5);
  });

  test('an empty log is sound', () => {
    expect(checkChain(new Uint8Array()).faults).toEqual([]);
  });

  const tampered: readonly [string, (l: string[]) => string[], number, FaultKind][] = [
    ['a changed value', (l) => l.with(2, l[2]!.replace('document-2', 'document-9')), 3, 'changed'],
    ['white space added', (l) => l.with(2, l[2]!.replace('{', '{ ')), 3, 'changed'],
    ['members in another order', (l) => l.with(2, reversedMembers(l[2]!)), 3, 'changed'],
    ['a member added', (l) => l.with(2, l[2]!.replace('{', '{"aa":1,')), 3, 'changed'],
    ['a changed line with a hash of its own', (l) => l.with(2, rehashed(l)), 4, 'not-linked'],
    ['a missing line', (l) => l.toSpliced(2, 1), 3, 'missing-before'],
    ['a missing first line', (l) => l.slice(1), 1, 'missing-before'],
    ['two lines swapped', (l) => l.with(1, l[2]!).with(2, l[1]!), 2, 'missing-before'],
    ['a line twice', (l) => l.toSpliced(2, 0, l[1]!), 3, 'out-of-order'],
    ['a line of something else', (l) => l.toSpliced(2, 0, 'hello'), 3, 'unreadable'],
    ['an empty line', (l) => l.toSpliced(2, 0, ''), 3, 'unreadable'],
  ];
  test.each(tampered)('%s is found', (_, tamper, line, kind) => {
    const [first] = checkChain(bytes(tamper(lines(5)))).faults;
    expect(first).toEqual({ line, kind });
  });

  test('half a last line is found, and is a fragment', () => {
    const whole = bytes(lines(3));
    const report = checkChain(whole.subarray(0, whole.length - 20));
    expect(report.faults).toEqual([{ line: 3, kind: 'truncated' }]);
    expect(report.fragment?.line).toBe(3);
  });

  test('a flipped bit anywhere is found', () => {
    const whole = bytes(lines(2));
    for (let at = 0; at < whole.length - 1; at++) {
      const flipped = Uint8Array.from(whole);
      flipped[at] = flipped[at]! ^ 1;
      expect(checkChain(flipped).faults, `byte ${at}`).not.toEqual([]);
    }
  });
});

function reversedMembers(line: string): string {
  return JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(line)).reverse()));
}

/** Line 3 as a forger who knows the format would write it. */
function rehashed(all: readonly string[]): string {
  const before: AuditEntry = JSON.parse(all[1]!);
  const body: AuditBody = { event: 'refused', input: { name: 'other.pdf' }, error: 'not-a-pdf' };
  return canonicalJson(chainEntry(body, STAMP, { line: 2, seq: before.seq, hash: before.hash }));
}
