import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryPath } from '../../app/publish.ts';
import { writeWholeFile } from '../../app/wholeFile.ts';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'woo-whole-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

test('what a killed program left under the same process id is in nobody’s way', () => {
  const home = folder();
  writeFileSync(temporaryPath(home, 1), 'half');
  writeWholeFile(join(home, 'log.csv'), 'whole');
  expect(readFileSync(join(home, 'log.csv'), 'utf8')).toBe('whole');
  expect(readdirSync(home)).toEqual(['log.csv']);
});

test('a link under the temporary name leads nowhere', () => {
  const home = folder();
  writeFileSync(join(home, 'other'), 'of another');
  symlinkSync(join(home, 'other'), temporaryPath(home, 1));
  writeWholeFile(join(home, 'log.csv'), 'whole');
  expect(readFileSync(join(home, 'other'), 'utf8')).toBe('of another');
});

test('a place that cannot be written is told, and nothing is left there', () => {
  const home = folder();
  mkdirSync(join(home, 'taken'));
  writeFileSync(join(home, 'taken/inside'), '');
  expect(() => writeWholeFile(join(home, 'taken'), 'whole')).toThrow('output-unwritable');
  expect(() => writeWholeFile(join(home, 'gone/log.csv'), 'whole')).toThrow('output-unwritable');
  expect(readdirSync(home)).toEqual(['taken']);
});
