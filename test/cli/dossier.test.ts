import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Change } from '../../app/contract/events.ts';
import { readManifest } from '../../app/dossier/disk/manifest.ts';
import { makePdf } from '../bench/makePdf.ts';
import { type Bench, bench, judgeAll, readIn, take } from '../dossier/support/desk.ts';
import { NOTA, textPdf } from './pdfs.ts';
import { runCli } from './runCli.ts';

let made: Bench;
let dossier: string;

/** Three documents: wholly judged, not judged, and judged but with an unread page. */
beforeEach(async () => {
  made = bench();
  const folder = join(made.folder, 'in');
  mkdirSync(folder);
  const names = ['klaar.pdf', 'open.pdf', 'ongelezen.pdf'];
  const paths = names.map((name, index) => {
    writeFileSync(
      join(folder, name),
      index === 0 ? NOTA : textPdf(['Telefoon: 06-12345678'], [name]),
    );
    return join(folder, name);
  });
  const session = await made.open(...paths);
  const [done, , unread] = session.entries;
  judgeAll(session, done!.id, await readIn(session, done!.id));
  judgeAll(session, unread!.id, await readIn(session, unread!.id));
  const untick: Change = {
    kind: 'page',
    document: unread!.id,
    page: 2,
    before: true,
    after: false,
  };
  take(session, { action: 'uncheck', via: 'one', changes: [untick] });
  dossier = session.path;
  session.close();
});
afterEach(() => made.remove());

const run = (...args: string[]) => runCli(made.folder, ...args);

test('dossier --json: a line for each document with what stands in the way', () => {
  const { exit: code, out: stdout } = run('dossier', dossier, '--json');
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(code).toBe(0);
  expect(rows.map(({ number, state, unmet }) => [number, state, unmet])).toEqual([
    [1, 'ready', {}],
    [2, 'ready', { undecided: 1, 'unread-pages': 2 }],
    [3, 'ready', { 'unread-pages': 1 }],
  ]);
  expect(stdout).not.toContain('12345678');
});

test('dossier: a locked PDF with its password, and a document that goes over its bounds', () => {
  const fixtures = join(import.meta.dirname, '../../fixtures/pdf');
  const long = join(made.folder, 'lang.pdf');
  writeFileSync(long, makePdf(1500).bytes);
  const locked = join(fixtures, 'hostile/wachtwoord-aes.pdf');
  const folder = join(made.folder, 'met-slot');
  expect(run('dossier', 'create', locked, long, '--dossier', folder).exit).toBe(0);
  writeFileSync(join(made.folder, 'wachtwoord.txt'), 'geheim\n');
  const rows = (...args: string[]) => {
    const { exit, out } = run('dossier', folder, '--json', ...args);
    const lines = out.trim().split('\n');
    return [exit, ...lines.map((line) => JSON.parse(line).error)];
  };
  expect(rows()).toEqual([1, 'password-needed', null]);
  const limits = ['--password-file', 'wachtwoord.txt', '--time-limit', '3'];
  expect(rows(...limits)).toEqual([1, null, 'limit-exceeded']);
  expect(rows('--memory-limit', '64', '--time-limit', '1')[2]).toBe('limit-exceeded');
}, 120_000);

test('dossier publish: only what is wholly decided; the others are refused by name', () => {
  const out = join(made.folder, 'uit');
  const {
    exit: code,
    out: stdout,
    err: stderr,
  } = run('dossier', 'publish', dossier, '--out', out, '--json');
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(code).toBe(1);
  expect(rows.map(({ state, error }) => [state, error])).toEqual([
    ['published', null],
    ['refused', 'undecided'],
    ['refused', 'unread-pages'],
  ]);
  expect(stderr).toContain('[unread-pages]');
  expect(readdirSync(out).filter((name) => name.endsWith('.pdf'))).toEqual(['klaar-gelakt.pdf']);
  const shown = run('dossier', dossier, '--json');
  expect(JSON.parse(shown.out.split('\n')[0]!).published).toEqual([rows[0].sha256.output]);
  expect(run('log', 'verify', join(out, 'logboek.jsonl')).exit).toBe(0);
});

test('dossier publish --reason sets unread pages aside and says so in the report', () => {
  const out = join(made.folder, 'uit');
  const reason = 'blanco achterzijde';
  const { out: stdout } = run(
    'dossier',
    'publish',
    dossier,
    '--out',
    out,
    '--reason',
    reason,
    '--annexes',
  );
  expect(stdout).toContain('ongelezen-gelakt.pdf');
  expect(readdirSync(out)).toContain('ongelezen-gelakt-verslag.txt');
  expect(stdout).not.toContain('open-gelakt.pdf');
});

test.each([
  ['a folder without a dossier', () => join(made.folder, 'in'), '[not-a-dossier]'],
  ['a folder that is not there', () => join(made.folder, 'weg'), '[not-a-dossier]'],
])('%s is wrong usage', (_, folder, says) => {
  const { exit: code, err: stderr } = run('dossier', folder());
  expect([code, stderr.includes(says)]).toEqual([2, true]);
});

test('the folder of the originals takes no output', () => {
  const { exit: code, err: stderr } = run(
    'dossier',
    'publish',
    dossier,
    '--out',
    join(made.folder, 'in'),
  );
  expect([code, stderr.includes('[same-folder]')]).toEqual([1, true]);
});

test('dossier create: what the window opens, once', () => {
  const folder = join(made.folder, 'nieuw');
  const args = [
    'dossier',
    'create',
    join(made.folder, 'in'),
    '--dossier',
    folder,
    '--name',
    'Zaak 7',
  ];
  const { exit, out } = run(...args, '--json');
  expect(exit).toBe(0);
  const { name, documents } = JSON.parse(out);
  expect([name, documents.length]).toEqual(['Zaak 7', 3]);
  expect(readManifest(folder)).toMatchObject({ name, documents });
  expect(run(...args).err).toContain('[already-a-dossier]');
});
