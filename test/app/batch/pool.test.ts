import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { WorkerPool } from '../../../app/batch/pool.ts';
import type { RedactionError } from '../../../redaction/model/errors.ts';
import { makePdf } from '../../bench/makePdf.ts';
import { NOTA } from '../../cli/pdfs.ts';

const BOUNDS = { seconds: undefined, memoryMb: 2048 };
const quiet = () => {};

let folder: string;
let pool: WorkerPool;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'woo-pool-'));
  writeFileSync(path('nota.pdf'), NOTA);
  writeFileSync(path('bad.pdf'), 'no PDF');
  writeFileSync(path('long.pdf'), makePdf(600).bytes);
  // On a busy machine the long file takes more than the ten seconds of a hook.
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => pool.close());

const path = (name: string) => join(folder, name);
const textOf = (name: string) =>
  ({ kind: 'inspect', stage: 'text', json: false, source: { path: path(name) } }) as const;
const codeOf = async (job: Promise<unknown>) =>
  job.then(
    () => 'done',
    (error: RedactionError) => [error.code, error.place.detail].filter(Boolean).join(' '),
  );

describe('the pool', () => {
  test('serves one document after the other with the same worker, also after a refusal', async () => {
    pool = new WorkerPool(BOUNDS);
    expect((await pool.run(textOf('nota.pdf'), quiet)).text).toContain('Verzonnen');
    expect(await codeOf(pool.run(textOf('bad.pdf'), quiet))).toBe('not-a-pdf');
    expect(await codeOf(pool.run(textOf('missing.pdf'), quiet))).toBe('input-unreadable ENOENT');
    expect((await pool.run(textOf('nota.pdf'), quiet)).text).toContain('Verzonnen');
  });

  test('tells progress by stage and page', async () => {
    pool = new WorkerPool(BOUNDS);
    const seen = new Set<string>();
    await pool.run({ kind: 'detect', source: { path: path('nota.pdf') } }, (progress) => {
      seen.add(`${progress.stage} of ${progress.total}`);
    });
    expect([...seen]).toEqual(expect.arrayContaining(['load of 0', 'detect of 2']));
  });

  test('refuses a document that takes too long, and goes on with the next', async () => {
    pool = new WorkerPool({ ...BOUNDS, seconds: 0.01 });
    expect(await codeOf(pool.run(textOf('long.pdf'), quiet))).toBe('limit-exceeded time');
    pool.close();
    pool = new WorkerPool(BOUNDS);
    expect(await codeOf(pool.run(textOf('nota.pdf'), quiet))).toBe('done');
  });

  test('refuses a document that takes too much memory', async () => {
    pool = new WorkerPool({ ...BOUNDS, memoryMb: 32 });
    expect(await codeOf(pool.run(textOf('long.pdf'), quiet))).toBe('limit-exceeded memory');
  });

  test('ends work under way when it is closed', async () => {
    pool = new WorkerPool(BOUNDS);
    const running = codeOf(pool.run(textOf('long.pdf'), () => void pool.close()));
    expect(await running).toBe('interrupted');
    expect(await codeOf(pool.run(textOf('nota.pdf'), quiet))).toBe('interrupted');
  });
});
