/** Whatever a stage may report has a sentence for a person. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FINDING_MESSAGES } from '../../redaction/model/findingMessages.table.ts';

const ROOT = join(import.meta.dirname, '../..');
const STAGES = ['pdf', 'extract', 'detect', 'burn'].map((room) => `redaction/${room}/**/*.ts`);

test('every finding of load, extract, detect, resolve, burn and verify has its sentence', () => {
  const files = globSync([...STAGES, 'redaction/review/resolve.ts', 'redaction/verify/*.ts'], {
    cwd: ROOT,
  });
  const codes = files.flatMap((file) => {
    const source = readFileSync(join(ROOT, file), 'utf8');
    const found = source.matchAll(/code: '([a-z-]+)',\s+severity: '(?:info|warning)'/g);
    return [...found].map((match) => match[1]!);
  });
  expect(codes).toContain('mark-took-nothing');
  expect(codes.filter((code) => FINDING_MESSAGES[code] === undefined)).toEqual([]);
});
