import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { collectInputs } from '../../../app/batch/collect.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'woo-collect-'));
  for (const sub of ['b', 'a/deep', 'out']) mkdirSync(join(folder, sub), { recursive: true });
  for (const file of ['z.pdf', 'b/x.PDF', 'a/deep/y.pdf', 'a/note.txt', 'out/old.pdf']) {
    writeFileSync(join(folder, file), file);
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const collect = (...inputs: string[]) =>
  collectInputs(
    inputs.map((input) => join(folder, input)),
    join(folder, 'out'),
  ).map((path) => path.slice(folder.length + 1));

test('folders are searched for pdf files in a fixed order, without the output folder', () => {
  expect(collect('.')).toEqual(['a/deep/y.pdf', 'b/x.PDF', 'z.pdf']);
});

test('files come as given, whatever their name; a missing one stays in the list', () => {
  expect(collect('z.pdf', 'a/note.txt', 'missing.pdf', 'b')).toEqual([
    'z.pdf',
    'a/note.txt',
    'missing.pdf',
    'b/x.PDF',
  ]);
});

test('a file named twice comes once; circles of links end', () => {
  symlinkSync(folder, join(folder, 'a/circle'));
  symlinkSync(join(folder, 'z.pdf'), join(folder, 'a/link.pdf'));
  expect(collect('z.pdf', '.')).toEqual(['z.pdf', 'a/deep/y.pdf', 'b/x.PDF']);
});
