import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileSha256 } from '../../../app/batch/fileSha256.ts';
import { scratch } from '../../cli/runCli.ts';

test('files of any size have the hash of their bytes; what cannot be read has none', async () => {
  using folder = scratch();
  for (const size of [0, 1000, 1024 * 1024, 3 * 1024 * 1024 + 7]) {
    const path = join(folder.path, `${size}`);
    const bytes = new Uint8Array(size).map((_, i) => i * 7);
    writeFileSync(path, bytes);
    expect(await fileSha256(path)).toBe(createHash('sha256').update(bytes).digest('hex'));
  }
  expect(await fileSha256(folder.path)).toBeUndefined();
  expect(await fileSha256(join(folder.path, 'none'))).toBeUndefined();
});
