import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pathsOfArguments, usablePaths } from '../../main/givenPaths.ts';

const root = mkdtempSync(join(tmpdir(), 'woo-redact-given-'));
for (const name of ['a.pdf', 'B.PDF', 'c.docx', '--d.pdf']) writeFileSync(join(root, name), '');
mkdirSync(join(root, 'map'));
mkdirSync(join(root, 'map.pdf'));
afterAll(() => rmSync(root, { recursive: true }));
const at = (name: string) => join(root, name);

test('PDFs and folders, each once', () => {
  const given = ['a.pdf', 'map', 'a.pdf', 'B.PDF'].map(at);
  expect(usablePaths(given)).toEqual(['a.pdf', 'map', 'B.PDF'].map(at));
});

test('other files, what is not there and what is no path are left out', () => {
  const given = [
    at('c.docx'),
    at('none.pdf'),
    'a.pdf',
    '',
    'https://example.org/a.pdf',
    `${root}\0.pdf`,
  ];
  expect(usablePaths(given)).toEqual([]);
});

test('of a second start: relative to where it was started, without its options', () => {
  expect(pathsOfArguments(['--inspect', 'a.pdf', '--d.pdf', at('map')], root)).toEqual(
    ['a.pdf', 'map'].map(at),
  );
});
