import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

interface LockedPackage {
  readonly name?: string;
  readonly version: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
}

function nameOf(path: string, { name, version }: LockedPackage): string {
  return `${name ?? path.replace(/^.*node_modules\//, '')} ${version}`;
}

test('NOTICE names every package of the product with its version', () => {
  const notice = read('NOTICE').replaceAll(/ +/g, ' ');
  const lock: { packages: Record<string, LockedPackage> } = JSON.parse(read('package-lock.json'));
  const shipped = Object.entries(lock.packages).filter(
    ([path, p]) => path !== '' && !p.dev && !p.optional && !p.devOptional,
  );
  expect(shipped.length).toBeGreaterThan(10);
  const missing = shipped
    .map(([path, p]) => nameOf(path, p))
    .filter((line) => !notice.includes(`\n${line} `));
  expect(missing).toEqual([]);
  const rows = [...notice.matchAll(/\n(@?[a-z][\w@/.-]+) (\d+\.\d+\.\d+) /g)];
  const locked = new Set(Object.entries(lock.packages).map(([path, p]) => nameOf(path, p)));
  expect(
    rows.map(([, name, version]) => `${name} ${version}`).filter((r) => !locked.has(r)),
  ).toEqual([]);
});

test('LICENSE is the EUPL-1.2', () => {
  expect(read('LICENSE')).toContain('EUROPEAN UNION PUBLIC LICENCE v. 1.2');
  expect(JSON.parse(read('package.json')).license).toBe('EUPL-1.2');
});

test('the files and folders that the README and the architecture page name exist', () => {
  const pages = ['README.md', 'docs/architecture.md'].map(read).join('\n');
  const named = [
    ...pages.matchAll(/`((?:redaction|app|main|renderer|fixtures|test|docs)\/[\w./-]+)`/g),
  ];
  expect(named.length).toBeGreaterThan(20);
  const missing = named.map(([, path]) => path!).filter((path) => !existsSync(join(ROOT, path)));
  expect(missing).toEqual([]);
});

test('a test that makes a folder for itself removes it', () => {
  const tests = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' });
  const making = tests.filter(
    (name) => /\.test\.tsx?$/.test(name) && /mkdtempSync\(\w/.test(read(join('test', name))),
  );
  expect(making.length).toBeGreaterThan(10);
  const leaving = making.filter((name) => !/rmSync\(\w+, \{/.test(read(join('test', name))));
  expect(leaving).toEqual([]);
});

/** Root shows windows as another user, who cannot put an Electron in the checkout. */
test('every command that shows windows sees first that there is an Electron', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const started = Object.values(scripts).flatMap((line) => line.match(/test\/[\w/]+\.ts/g) ?? []);
  const showing = started.filter((path) => /\b(drive|reachablePlace)\(/.test(read(path)));
  expect(showing.length).toBeGreaterThan(3);
  expect(showing.filter((path) => !read(path).includes('await needWindow('))).toEqual([]);
});
