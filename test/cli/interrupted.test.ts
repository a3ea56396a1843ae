/** Ctrl-C and kill -9 in the middle of a batch. */
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AuditEntry } from '../../app/audit/entry.ts';
import { textPdf } from './pdfs.ts';
import { runCli, scratch, startCli } from './runCli.ts';

const DOCUMENTS = 12;

let folder: ReturnType<typeof scratch>;
beforeEach(() => {
  folder = scratch();
  mkdirSync(path('in'));
  for (let i = 0; i < DOCUMENTS; i++) {
    const lines = [
      `Document ${i}`,
      'Contactpersoon: Jan Verzonnen',
      'E-mail: j.verzonnen@voorbeeld.nl',
    ];
    writeFileSync(path(`in/d${i}.pdf`), textPdf(...Array.from({ length: 20 }, () => lines)));
  }
});
afterEach(() => folder[Symbol.dispose]());

const path = (name: string) => join(folder.path, name);

/** Starts the batch and strikes once the log names `count` results. */
async function strike(signal: NodeJS.Signals, count: number): Promise<number | null> {
  const child = startCli(
    folder.path,
    'redact',
    'in',
    '--out',
    'out',
    '--accept',
    'all',
    '--jobs',
    '2',
  );
  const ended = once(child, 'exit');
  while (child.exitCode === null && published().length < count) await sleep(5);
  child.kill(signal);
  const [exit] = await ended;
  return exit;
}

function entries(): AuditEntry[] {
  const lines = read('out/logboek.jsonl').split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line));
}

function read(name: string): string {
  try {
    return readFileSync(path(name), 'utf8');
  } catch {
    return '';
  }
}

const published = () => entries().filter((entry) => entry.event === 'published');
const outputs = () => readdirSync(path('out')).filter((name) => name.endsWith('.pdf'));

test('Ctrl-C leaves finished files, a truthful log, and nothing half-written', async () => {
  const exit = await strike('SIGINT', 2);
  const last = entries().at(-1);
  expect(last?.event).toBe('run-ended');
  if (last?.event === 'run-ended' && last.reason === 'interrupted') expect(exit).toBe(130);
  expect(outputs().sort()).toEqual(
    published()
      .map((entry) => entry.output.name)
      .sort(),
  );
  expect(readdirSync(path('out')).filter((name) => /tmp|lock/.test(name))).toEqual([]);
  expect(runCli(folder.path, 'log', 'verify', 'out/logboek.jsonl').exit).toBe(0);
});

test('after kill -9, --resume finishes the rest and the log is sound', async () => {
  await strike('SIGKILL', 2);
  const finished = published().length;
  for (const { output } of published()) expect(outputs()).toContain(output.name);
  const resumed = runCli(
    folder.path,
    'redact',
    'in',
    '--out',
    'out',
    '--accept',
    'all',
    '--resume',
  );
  expect(resumed.exit, resumed.err).toBe(0);
  expect(outputs()).toHaveLength(DOCUMENTS);
  expect(entries().filter((entry) => entry.event === 'skipped')).toHaveLength(finished);
  expect(readdirSync(path('out')).filter((name) => /tmp|lock/.test(name))).toEqual([]);
  expect(runCli(folder.path, 'log', 'verify', 'out/logboek.jsonl').exit).toBe(0);
});
