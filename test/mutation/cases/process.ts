/** Class J: from the proved bytes to the published file. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AuditEntry } from '../../../app/audit/entry.ts';
import { redactBatch } from '../../../app/batch/batch.ts';
import { EarlierRuns } from '../../../app/batch/earlier.ts';
import type { BurnReport } from '../../../app/batch/job.ts';
import { Ledger } from '../../../app/batch/ledger.ts';
import { OutputNames } from '../../../app/batch/outputNames.ts';
import { loggedRedactions } from '../../../app/batch/reporting.ts';
import type { StagedPdf } from '../../../app/publish.ts';
import { type Outcome, SECRET } from '../engine.ts';

import { area, burning, type Case, LINE, text } from './parts.ts';

export const PROCESS: readonly Case[] = [
  {
    mutant: 'published-otherwise',
    classes: [75],
    run: () => ({ left: !warnsOfEarlier('3'), leaks: undefined }),
  },
  { mutant: 'burn', classes: [76], run: () => burning(text(SECRET)) },
  { mutant: 'input-guard', classes: [77], run: overwritten },
  {
    mutant: 'output-suffix',
    classes: [78],
    run: () => ({
      left: !new OutputNames(['a.pdf'], 'keep', () => false).nameOf(0, false).includes('gelakt'),
      leaks: undefined,
    }),
  },
  {
    mutant: 'log-without-text',
    classes: [79],
    run: () => ({
      left: JSON.stringify(
        loggedRedactions(
          [
            {
              ...area(),
              passage: SECRET,
              target: { kind: 'text', glyphs: [1, 2], rects: [LINE] },
            },
          ],
          [],
          [],
        ),
      ).includes('glyphs'),
      leaks: undefined,
    }),
  },
  { mutant: 'stale-temporaries', classes: [80], run: temporariesLeft },
];

/** Is a person told that the same input was published with the output `earlier`? */
function warnsOfEarlier(earlier: string): boolean {
  const entry = {
    event: 'published',
    input: { sha256: '1' },
    output: { name: 'a', sha256: earlier },
  };
  const runs = new EarlierRuns([entry as unknown as AuditEntry], '.');
  const report = { input: { sha256: '1' }, staged: { sha256: '2' }, findings: [] };
  const { findings } = runs.compared(report as unknown as BurnReport);
  return findings.some(({ code }) => code === 'published-otherwise');
}

function overwritten(): Outcome {
  const folder = mkdtempSync(join(tmpdir(), 'woo-mutation-'));
  try {
    const input = join(folder, 'a-gelakt.pdf');
    const staged = join(folder, '.staged');
    writeFileSync(input, 'original');
    writeFileSync(staged, 'proved');
    const names = { nameOf: () => 'a-gelakt.pdf', neutralName: () => 'a', isNeutral: () => false };
    const ledger = new Ledger(
      { files: [input], folder },
      names,
      { append: () => {} },
      '',
      () => {},
    );
    const report = {
      input: { sha256: '1', bytes: 8, personalName: false },
      pages: 1,
      redactions: [],
      widths: [],
      open: [],
      findings: [],
      removals: [],
      leaks: [],
      staged: { temporary: staged, sha256: '2', bytes: 6 } as unknown as StagedPdf,
    } satisfies BurnReport;
    try {
      ledger.settle(0, report);
    } catch {
      // the guard's refusal
    }
    return { left: readFileSync(input, 'utf8') !== 'original', leaks: undefined };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A batch starts where a program was killed. */
async function temporariesLeft(): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'woo-mutation-'));
  try {
    const stale = join(folder, '.woo-redact-4194303-0.tmp');
    writeFileSync(stale, SECRET);
    const author = { actor: 'test', program: 'test' };
    const bounds = { seconds: 1, megabytes: 100 };
    const request = {
      files: [],
      folder,
      log: join(folder, 'log'),
      author,
      accept: 'all',
      width: 'safe',
      thorough: false,
      names: 'auto',
      resume: false,
      jobs: 1,
      bounds,
    };
    const events = { onOutcome: () => {}, onProgress: () => {} };
    await redactBatch(
      request as unknown as Parameters<typeof redactBatch>[0],
      events,
      new AbortController().signal,
    );
    return { left: existsSync(stale), leaks: undefined };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
