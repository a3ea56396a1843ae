import { spawn } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AuditLog, readLog } from '../../../app/audit/auditLog.ts';
import type { AuditBody } from '../../../app/audit/entry.ts';

const AUTHOR = { actor: 'tester', program: 'woo-redact 0' };
const REFUSED: AuditBody = { event: 'refused', input: { name: 'a.pdf' }, error: 'not-a-pdf' };
const ENDED: AuditBody = {
  event: 'run-ended',
  reason: 'finished',
  published: 0,
  skipped: 0,
  refused: 1,
  withheld: 0,
};

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'woo-log-'));
  path = join(folder, 'log.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(...bodies: AuditBody[]): void {
  const log = new AuditLog(path, AUTHOR);
  for (const body of bodies) log.append(body);
  log.close();
}

const faults = () => readLog(path)?.faults;
const lines = () => readFileSync(path, 'utf8').trimEnd().split('\n');

describe('the audit log', () => {
  test('goes on where an earlier run stopped', () => {
    write(REFUSED, ENDED);
    write(REFUSED, ENDED);
    expect(faults()).toEqual([]);
    expect(readLog(path)?.entries.map((e) => e.seq)).toEqual([1, 2, 3, 4]);
  });

  test('lines cut off at the end are found by the head, also whole runs', () => {
    write(REFUSED, ENDED);
    write(REFUSED, ENDED);
    writeFileSync(path, `${lines().slice(0, 2).join('\n')}\n`);
    expect(faults()).toEqual([{ line: 3, kind: 'missing-at-end' }]);
    expect(() => new AuditLog(path, AUTHOR)).toThrow('log-damaged');
  });

  test('without its head, a log that does not end with a run’s end lacks something', () => {
    write(REFUSED, ENDED);
    const copy = join(folder, 'copy.jsonl');
    copyFileSync(path, copy);
    expect(readLog(copy)?.faults).toEqual([]);
    writeFileSync(copy, `${lines().slice(0, 1).join('\n')}\n`);
    expect(readLog(copy)?.faults).toEqual([{ line: 2, kind: 'missing-at-end' }]);
  });

  test('a program killed between two lines leaves a sound log', () => {
    write(REFUSED);
    expect(faults()).toEqual([]);
  });

  test('half a line after a kill is sealed by the next run, and the log is sound again', () => {
    write(REFUSED);
    appendFileSync(path, '{"event":"publ');
    expect(faults()).toEqual([{ line: 2, kind: 'truncated' }]);
    write(ENDED);
    expect(faults()).toEqual([]);
    expect(readLog(path)?.entries.map((e) => e.event)).toEqual([
      'refused',
      'tail-sealed',
      'run-ended',
    ]);
  });

  test('a kill while sealing is sealed as well', () => {
    write(REFUSED);
    appendFileSync(path, '{"event":"publ\n{"event":"tail');
    write(ENDED);
    expect(faults()).toEqual([]);
  });

  test('a sealed fragment that is changed later is found', () => {
    write(REFUSED);
    appendFileSync(path, '{"event":"publ');
    write(ENDED);
    writeFileSync(path, readFileSync(path, 'utf8').replace('"publ', '"refu'));
    expect(faults()?.[0]).toEqual({ line: 2, kind: 'unreadable' });
  });

  test('a whole last line that only lacks its line end is kept', () => {
    write(REFUSED, ENDED);
    writeFileSync(path, readFileSync(path, 'utf8').trimEnd());
    write(REFUSED, ENDED);
    expect(faults()).toEqual([]);
    expect(lines()).toHaveLength(4);
  });

  test('nothing is appended to a damaged log', () => {
    write(REFUSED, ENDED);
    const damaged = readFileSync(path, 'utf8').replace('a.pdf', 'b.pdf');
    writeFileSync(path, damaged);
    expect(() => new AuditLog(path, AUTHOR)).toThrow('log-damaged');
    expect(readFileSync(path, 'utf8')).toBe(damaged);
  });

  test('a line of garbage at the end is damage, not a kill’s trace', () => {
    write(REFUSED, ENDED);
    appendFileSync(path, 'garbage\n');
    expect(() => new AuditLog(path, AUTHOR)).toThrow('log-damaged');
  });

  test('one writer at a time; a dead writer’s lock is taken over', () => {
    const log = new AuditLog(path, AUTHOR);
    const other = spawn('sleep', ['30']);
    try {
      writeFileSync(`${path}.lock`, lockOf(other.pid));
      expect(() => new AuditLog(path, AUTHOR)).toThrow('output-unwritable');
      writeFileSync(`${path}.lock`, `${other.pid} 1`);
      new AuditLog(path, AUTHOR).close();
      writeFileSync(`${path}.lock`, '999999999');
      new AuditLog(path, AUTHOR).close();
    } finally {
      other.kill();
      log.close();
    }
  });
});

/** As a running process writes it: with its time of starting where the system tells it. */
function lockOf(pid: number | undefined): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return `${pid} ${stat.slice(stat.lastIndexOf(')')).split(' ')[20]}`;
  } catch {
    return `${pid}`;
  }
}
