/** The log of what the window made, exported from the window: sound, whole, and never over a document. */
import { appendFileSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isRefusal } from '../../app/contract/dossier.ts';
import type { PublicationSettings } from '../../app/contract/publication.ts';
import { exportLogBeside } from '../../app/dossier/session/logExport.ts';
import { publishFrom } from '../../app/dossier/session/outputs.ts';
import { type Bench, bench, judgeAll, readIn } from './support/desk.ts';

let made: Bench;
beforeEach(() => {
  made = bench();
});
afterEach(() => made.remove());

async function published() {
  const original = made.pdf('beslisnota.pdf');
  const session = await made.open(original);
  const { id } = session.entries[0]!;
  judgeAll(session, id, await readIn(session));
  const folder = join(made.folder, 'out');
  const look = { replace: false, label: 'black', width: 'safe' } as const;
  const settings: PublicationSettings = {
    ...look,
    folder,
    name: 'nota.pdf',
    setAside: [],
    annexes: [],
  };
  const answer = await publishFrom(session, id, settings);
  expect(isRefusal(answer)).toBe(false);
  const file = { id, path: join(folder, 'nota.pdf') };
  return { original, folder, save: (out: string) => exportLogBeside(session, file, out) };
}

test('the form is that of the name’s end, and the file is for its owner only', async () => {
  const { save } = await published();
  const at = (name: string) => join(made.folder, name);
  for (const name of ['log.xlsx', 'log.PDF', 'log.csv', 'log.json']) {
    expect(await save(at(name))).toEqual({ refused: false });
    if (process.platform !== 'win32') expect(statSync(at(name)).mode & 0o077).toBe(0);
  }
  const starts = ['log.xlsx', 'log.PDF'].map((name) =>
    readFileSync(at(name), 'latin1').slice(0, 4),
  );
  expect(starts).toEqual(['PK\u0003\u0004', '%PDF']);
  expect(readFileSync(at('log.csv'), 'utf8')).toContain('5.1.2e');
  const events = JSON.parse(readFileSync(at('log.json'), 'utf8')) as { event: string }[];
  expect(events.map(({ event }) => event)).toEqual(['run-started', 'published', 'run-ended']);
});

test('no original, publication or log gives way to an export', async () => {
  const { save, original, folder } = await published();
  const stand = [original, join(folder, 'nota.pdf')];
  const before = stand.map((path) => readFileSync(path));
  for (const path of stand) expect(await save(path)).toMatchObject({ code: 'output-is-input' });
  expect(stand.map((path) => readFileSync(path))).toEqual(before);
  expect(await save(join(folder, 'logboek.jsonl'))).toMatchObject({ code: 'unknown-form' });
});

test('a damaged log is refused, and so is a place that is none', async () => {
  const { save, folder } = await published();
  expect(await save(join(made.folder, 'nowhere', 'log.csv'))).toMatchObject({ refused: true });
  appendFileSync(join(folder, 'logboek.jsonl'), '{}\n');
  expect(await save(join(made.folder, 'log.csv'))).toMatchObject({ code: 'log-damaged' });
});
