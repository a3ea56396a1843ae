/** What a killed program left half written goes when its dossier is opened again. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { beginMaking, tidyMaking } from '../../app/dossier/disk/making.ts';
import { DossierError } from '../../app/dossier/dossierError.ts';

let place: string;
let [dossier, out] = ['', ''];
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'woo-making-'));
  [dossier, out] = [join(place, 'dossier'), join(place, 'Openbaar')];
  mkdirSync(dossier);
  mkdirSync(out);
});
afterEach(() => rmSync(place, { recursive: true }));

const dead = spawnSync(process.execPath, ['-e', '']).pid;
const half = (pid: number) => `.woo-redact-${pid}-0.tmp`;
const put = (name: string) => writeFileSync(join(out, name), 'x');

test('a dead program’s temporary file goes; that of a running one and everything else stays', () => {
  beginMaking(dossier, out);
  for (const name of [half(dead), half(process.ppid), 'nota.pdf', '.woo-redact.tmp']) put(name);
  tidyMaking(dossier);
  expect(readdirSync(out).sort()).toEqual(
    [half(process.ppid), '.woo-redact.tmp', 'nota.pdf'].sort(),
  );
  expect(readdirSync(dossier), 'told once').toEqual([]);
});

test('where a file was made in peace there is nothing to tidy, and other folders are left alone', () => {
  put(half(dead));
  tidyMaking(dossier);
  expect(readdirSync(out)).toEqual([half(dead)]);
  beginMaking(dossier, out)();
  expect(readdirSync(dossier)).toEqual([]);
});

test('a folder that is away is tidied when it is back', () => {
  put(half(dead));
  beginMaking(dossier, out);
  renameSync(out, `${out}-away`);
  tidyMaking(dossier);
  renameSync(`${out}-away`, out);
  tidyMaking(dossier);
  expect([readdirSync(out), readdirSync(dossier)]).toEqual([[], []]);
});

test('what cannot be read is passed over', () => {
  writeFileSync(join(dossier, 'making.json'), '{"folder":');
  expect(() => tidyMaking(dossier)).not.toThrow();
});

test('a dossier that went away makes nothing: nobody could tidy it', () => {
  renameSync(dossier, `${dossier}-away`);
  expect(() => beginMaking(dossier, out)).toThrow(DossierError);
});
