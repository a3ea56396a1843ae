/** The sample files of the project: whoever tries the program tries it on them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { AuditEntry } from '../../app/audit/entry.ts';
import { runCli, scratch } from './runCli.ts';

const SAMPLES = resolve(import.meta.dirname, '../../fixtures/pdf');
const folder = scratch();
afterAll(() => folder[Symbol.dispose]());

test('every sample is redacted, proved and published', () => {
  const names = readdirSync(SAMPLES).filter((name) => name.endsWith('.pdf'));
  const paths = names.map((name) => join(SAMPLES, name));
  const { exit, err } = runCli(folder.path, 'redact', ...paths, '--out', 'out', '--accept', 'all');
  const log = readFileSync(join(folder.path, 'out/logboek.jsonl'), 'utf8').trimEnd().split('\n');
  const entries = log.map((line): AuditEntry => JSON.parse(line));
  const withheld = entries.filter(({ event }) => event === 'withheld' || event === 'refused');
  expect([exit, withheld], err).toEqual([0, []]);
});
