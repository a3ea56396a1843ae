import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AuditBody } from '../../../app/audit/entry.ts';
import type { BurnReport } from '../../../app/batch/job.ts';
import { Ledger, type Told } from '../../../app/batch/ledger.ts';
import { OutputNames } from '../../../app/batch/outputNames.ts';
import type { StagedPdf } from '../../../app/publish.ts';
import { RedactionError } from '../../../redaction/model/errors.ts';

let folder: string;
let told: Told[];
let logged: AuditBody[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'woo-ledger-'));
  told = [];
  logged = [];
  for (const name of ['a.pdf', 'b.pdf', 'jan.pdf']) writeFileSync(path(name), name);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const path = (name: string) => join(folder, name);

function ledgerOf(
  log: { append(body: AuditBody): void } = { append: (body) => logged.push(body) },
) {
  const files = ['a.pdf', 'b.pdf', 'jan.pdf'].map(path);
  const names = new OutputNames(files, 'auto', () => false);
  return new Ledger({ files, folder }, names, log, 'settings', (one) => told.push(one));
}

function report(personalName = false): BurnReport {
  const temporary = path(`.staged-${told.length}-${logged.length}`);
  writeFileSync(temporary, 'proved');
  return {
    input: { sha256: '11', bytes: 5, personalName },
    pages: 1,
    redactions: [],
    widths: [],
    open: [],
    findings: [],
    removals: [],
    staged: { temporary, sha256: '22', bytes: 6 } as unknown as StagedPdf,
    leaks: [],
  };
}

describe('the ledger', () => {
  test('tells outcomes in the order of the inputs, whichever is ready first', async () => {
    const ledger = ledgerOf();
    ledger.settle(1, report());
    expect(told).toEqual([]);
    await ledger.refuse(0, new RedactionError('not-a-pdf'));
    expect(told.map((one) => one.outcome.file)).toEqual([path('a.pdf'), path('b.pdf')]);
  });

  test('gives a staged file its name and logs it', () => {
    ledgerOf().settle(0, report());
    expect(readFileSync(path('a-gelakt.pdf'), 'utf8')).toBe('proved');
    expect(logged).toMatchObject([{ event: 'published', output: { name: 'a-gelakt.pdf' } }]);
  });

  test('neither names nor logs what a personal file name says', () => {
    ledgerOf().settle(2, report(true));
    expect(existsSync(path('document-0003-gelakt.pdf'))).toBe(true);
    expect(JSON.stringify(logged)).not.toContain('jan');
  });

  test('a refused file whose name nobody looked at is logged by number and hash', async () => {
    await ledgerOf().refuse(2, new RedactionError('limit-exceeded', { detail: 'time' }));
    expect(logged).toMatchObject([
      {
        event: 'refused',
        input: { name: 'document-0003.pdf', bytes: 7 },
        place: { detail: 'time' },
      },
    ]);
  });

  test('withholds what verification did not prove', () => {
    ledgerOf().settle(0, { ...report(), staged: undefined, leaks: [{ code: 'glyph-remains' }] });
    expect(existsSync(path('a-gelakt.pdf'))).toBe(false);
    expect(told[0]?.outcome).toMatchObject({ state: 'refused', error: 'verification-failed' });
    expect(logged).toMatchObject([{ event: 'withheld', leaks: [{ code: 'glyph-remains' }] }]);
  });

  test('takes back what the log cannot tell of', () => {
    const full = {
      append() {
        throw new Error('ENOSPC');
      },
    };
    expect(() => ledgerOf(full).settle(0, report())).toThrow('ENOSPC');
    expect(existsSync(path('a-gelakt.pdf'))).toBe(false);
  });
});
