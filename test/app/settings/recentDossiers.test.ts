import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { privateFolder, writePrivateJson } from '../../../app/settings/privateFile.ts';
import { RecentDossiers } from '../../../app/settings/recentDossiers.ts';

const AT = '2026-11-28T10:00:00.000Z';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'woo-redact-settings-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

test('the last five, newest first, each once, after a restart too', () => {
  const path = join(folder(), 'recent.json');
  const recent = new RecentDossiers(path);
  for (const n of [1, 2, 3, 4, 5, 6, 3]) recent.remember(`/d/${n}`, `Dossier ${n}`, AT);
  expect(new RecentDossiers(path).list.map(({ folder }) => folder)).toEqual(
    [3, 6, 5, 4, 2].map((n) => `/d/${n}`),
  );
});

test('the list can be cleared, on disk as well', () => {
  const path = join(folder(), 'recent.json');
  const recent = new RecentDossiers(path);
  recent.remember('/d/geheim', 'Dossier geheim', AT);
  recent.clear();
  expect(readFileSync(path, 'utf8')).not.toContain('geheim');
  expect(new RecentDossiers(path).list).toEqual([]);
});

test('its owner alone can read it', () => {
  const home = join(folder(), 'data');
  writePrivateJson(join(home, 'recent.json'), {});
  expect(statSync(join(home, 'recent.json')).mode & 0o777).toBe(0o600);
  expect(statSync(home).mode & 0o777).toBe(0o700);
});

test('a folder that others could read is closed', () => {
  const home = join(folder(), 'data');
  mkdirSync(home, { mode: 0o755 });
  privateFolder(home);
  expect(statSync(home).mode & 0o777).toBe(0o700);
});

test.each(['{', '[]', '{"schema":"woo-redact/recent","version":9,"dossiers":[]}'])(
  'a broken file (%s) is an empty list',
  (text) => {
    const path = join(folder(), 'recent.json');
    writeFileSync(path, text);
    expect(new RecentDossiers(path).list).toEqual([]);
  },
);

test('a place that cannot be written stops nobody', () => {
  const path = join(folder(), 'recent.json', 'under-a-file.json');
  writeFileSync(join(path, '..'), 'a file');
  const recent = new RecentDossiers(path);
  recent.remember('/d/1', 'Dossier 1', AT);
  expect(recent.list).toHaveLength(1);
});
