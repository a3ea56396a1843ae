import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FINDING_MESSAGES } from '../../redaction/model/findingMessages.table.ts';
import { LEAK_MESSAGES } from '../../redaction/model/leakMessages.table.ts';

const ROOT = new URL('../../', import.meta.url);

function sources(folder: string): string[] {
  return readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(`${folder}/${name}`, ROOT), 'utf8'));
}

it('every code that verification can give has a sentence in Dutch and English', () => {
  const text = [
    ...sources('redaction/verify'),
    readFileSync(new URL('app/verifyAny.ts', ROOT), 'utf8'),
  ].join('\n');
  const codes = [...text.matchAll(/code: '([a-z0-9-]+)'/g)].map((m) => m[1] ?? '');
  const present = [...text.matchAll(/'([a-z0-9-]+-present)'/g)].map((m) => m[1] ?? '');
  expect(codes.length).toBeGreaterThan(30);
  const tables = { ...FINDING_MESSAGES, ...LEAK_MESSAGES };
  expect([...codes, ...present].filter((c) => tables[c] === undefined)).toEqual([]);
});
