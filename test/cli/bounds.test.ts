import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { boundsOf } from '../../app/cli/sources.ts';
import { scratch } from './runCli.ts';

const options = { 'password-file': undefined, 'time-limit': undefined, 'memory-limit': 100 };

test('many short files are short work: collecting early takes a sixth of it', () => {
  using folder = scratch();
  const files = [10, 30, 20].map((bytes) => {
    const file = join(folder.path, `${bytes}.pdf`);
    writeFileSync(file, new Uint8Array(bytes));
    return file;
  });
  expect(boundsOf(options, files).largestInput).toBe(30);
  expect(boundsOf(options, [...files, join(folder.path, 'none.pdf')]).largestInput).toBe(30);
  expect(boundsOf(options).largestInput).toBeUndefined();
});
