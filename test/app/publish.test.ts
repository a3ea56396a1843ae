import {
  linkSync,
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
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  commit,
  publish,
  refuseInputAsOutput,
  removeStaleTemporaries,
  stage,
  temporaryPath,
} from '../../app/publish.ts';
import type { VerifiedPdf } from '../../redaction/index.ts';

/** Only `verify` makes the real one. */
const VERIFIED = {
  bytes: Buffer.from('%PDF-proved'),
  sha256: 'ab',
  pages: 1,
  checks: [],
} as unknown as VerifiedPdf;

let folder: string;
let input: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'woo-publish-'));
  input = join(folder, 'in.pdf');
  writeFileSync(input, 'original');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('publish', () => {
  test('writes the bytes under the name, and nothing else', () => {
    publish(VERIFIED, join(folder, 'out.pdf'), input);
    expect(readFileSync(join(folder, 'out.pdf'), 'utf8')).toBe('%PDF-proved');
    expect(readdirSync(folder).sort()).toEqual(['in.pdf', 'out.pdf']);
  });

  test('replaces an earlier result in one step', () => {
    writeFileSync(join(folder, 'out.pdf'), 'earlier');
    const staged = stage(VERIFIED, temporaryPath(folder, 0));
    expect(readFileSync(join(folder, 'out.pdf'), 'utf8')).toBe('earlier');
    commit(staged, join(folder, 'out.pdf'));
    expect(readFileSync(join(folder, 'out.pdf'), 'utf8')).toBe('%PDF-proved');
  });

  const disguises: readonly [string, (path: string) => void][] = [
    ['a symbolic link', (path) => symlinkSync(input, path)],
    ['a hard link', (path) => linkSync(input, path)],
  ];
  test.each(disguises)('never writes over the original behind %s', (_, disguise) => {
    const output = join(folder, 'out.pdf');
    disguise(output);
    expect(() => publish(VERIFIED, output, input)).toThrow('output-is-input');
    expect(readFileSync(input, 'utf8')).toBe('original');
  });

  test('never writes over the original by another spelling of its path', () => {
    mkdirSync(join(folder, 'sub'));
    const output = join(folder, 'sub', '..', 'in.pdf');
    expect(() => publish(VERIFIED, output, input)).toThrow('output-is-input');
  });

  test('devices and folders are no place for a result', () => {
    expect(() => refuseInputAsOutput('/dev/null', input)).toThrow('output-unwritable');
    expect(() => refuseInputAsOutput(folder, input)).toThrow('output-unwritable');
  });

  test('a missing folder is a refusal and leaves nothing', () => {
    const output = join(folder, 'none', 'out.pdf');
    expect(() => publish(VERIFIED, output, input)).toThrow('output-unwritable');
    expect(readdirSync(folder)).toEqual(['in.pdf']);
  });

  test('a failed rename leaves no temporary file', () => {
    mkdirSync(join(folder, 'out.pdf', 'full'), { recursive: true });
    const staged = temporaryPath(folder, 0);
    expect(() => commit(stage(VERIFIED, staged), join(folder, 'out.pdf'))).toThrow('unwritable');
    expect(() => publish(VERIFIED, join(folder, 'out.pdf'), input)).toThrow('unwritable');
  });

  test('what killed programs left is removed, what running ones write stays', () => {
    const mine = temporaryPath(folder, 1);
    const dead = mine.replace(String(process.pid), '999999999');
    for (const path of [mine, dead]) writeFileSync(path, '');
    removeStaleTemporaries(folder);
    expect(readdirSync(folder)).toContain(mine.slice(folder.length + 1));
    expect(readdirSync(folder)).not.toContain(dead.slice(folder.length + 1));
  });
});
