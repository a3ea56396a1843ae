/** Each bad input gives its one line, its exit code, and no file. */
import { linkSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AuditLog } from '../../app/audit/auditLog.ts';
import { LOCKED, lineRect, NO_PAGES, NOTA } from './pdfs.ts';
import { runCli, scratch } from './runCli.ts';

const folder = scratch();
const path = (name: string) => join(folder.path, name);

const PLANS: Readonly<Record<string, unknown>> = {
  'plan.json': { redactions: [{ page: 1, rects: [lineRect(0)], ground: '5.1.2e' }] },
  'empty-plan.json': { redactions: [] },
  'page-plan.json': { redactions: [{ page: 9, rects: [lineRect(0)], ground: '5.1.2e' }] },
  'ground-plan.json': { redactions: [{ page: 1, rects: [lineRect(0)], ground: '7.3' }] },
  'inverted-plan.json': { redactions: [{ page: 1, rects: [[9, 9, 1, 1]], ground: '5.1.2e' }] },
  'outside-plan.json': { redactions: [{ page: 1, rects: [[900, 9, 950, 20]], ground: '5.1.2e' }] },
};

beforeAll(() => {
  writeFileSync(path('nota.pdf'), NOTA);
  writeFileSync(path('text.pdf'), 'This is not a PDF, however it is called.');
  writeFileSync(path('empty.pdf'), '');
  writeFileSync(path('truncated.pdf'), NOTA.subarray(0, 60));
  writeFileSync(path('locked.pdf'), LOCKED);
  writeFileSync(path('no-pages.pdf'), NO_PAGES);
  writeFileSync(path('bad.yaml'), 'keep: [a]\nnonsense: 1\n');
  writeFileSync(path('not.json'), '{');
  const log = new AuditLog(path('log.jsonl'), { actor: 'test', program: 'test' });
  log.append({ event: 'refused', input: { name: 'a.pdf' }, error: 'not-a-pdf' });
  log.close();
  for (const [name, plan] of Object.entries(PLANS)) writeFileSync(path(name), JSON.stringify(plan));
  symlinkSync(path('nota.pdf'), path('symlink.pdf'));
  linkSync(path('nota.pdf'), path('hardlink.pdf'));
  mkdirSync(path('none'));
  mkdirSync(path('a-folder'));
});
afterAll(() => folder[Symbol.dispose]());

const burn = 'burn nota.pdf --plan plan.json --out';
const cases: readonly [string, number, string][] = [
  // the document
  ['burn text.pdf --plan plan.json --out out.pdf', 1, 'not-a-pdf'],
  ['burn empty.pdf --plan plan.json --out out.pdf', 1, 'file-empty'],
  ['burn truncated.pdf --plan plan.json --out out.pdf', 1, 'file-truncated'],
  ['burn locked.pdf --plan plan.json --out out.pdf', 1, 'password-needed'],
  ['burn locked.pdf --plan plan.json --out out.pdf --password-file not.json', 1, 'password-wrong'],
  ['burn no-pages.pdf --plan plan.json --out out.pdf', 1, 'no-pages'],
  ['burn missing.pdf --plan plan.json --out out.pdf', 1, 'input-unreadable'],
  ['burn a-folder --plan plan.json --out out.pdf', 1, 'input-unreadable'],
  [
    'burn nota.pdf --plan plan.json --out out.pdf --memory-limit 64 --time-limit 0',
    2,
    'wrong-usage',
  ],
  ['detect text.pdf', 1, 'not-a-pdf'],
  ['detect missing.pdf', 1, 'input-unreadable'],
  ['verify text.pdf', 1, 'not-a-pdf'],
  ['verify missing.pdf', 1, 'input-unreadable'],
  ['inspect locked.pdf --stage text', 1, 'password-needed'],
  ['inspect nota.pdf --stage text --page 9', 2, 'page-out-of-range'],
  // the output
  [`${burn} nota.pdf`, 2, 'output-is-input'],
  [`${burn} ./a-folder/../nota.pdf`, 2, 'output-is-input'],
  [`${burn} symlink.pdf`, 2, 'output-is-input'],
  [`${burn} hardlink.pdf`, 2, 'output-is-input'],
  [`${burn} plan.json`, 2, 'output-is-input'],
  [`${burn} out.pdf --log out.pdf`, 2, 'output-is-input'],
  [`${burn} text.pdf --profile ./text.pdf`, 2, 'output-is-input'],
  [`${burn} nowhere/out.pdf`, 1, 'output-unwritable'],
  [`${burn} a-folder`, 1, 'output-unwritable'],
  [`${burn} /dev/null`, 1, 'output-unwritable'],
  ['redact nota.pdf --out text.pdf', 2, 'output-unwritable'],
  ['redact nota.pdf --out text.pdf/deeper', 2, 'output-unwritable'],
  // the plan and the profile
  ['burn nota.pdf --plan missing.json --out out.pdf', 1, 'input-unreadable'],
  ['burn nota.pdf --plan not.json --out out.pdf', 2, 'plan-invalid'],
  ['burn nota.pdf --plan empty-plan.json --out out.pdf', 2, 'plan-invalid'],
  ['burn nota.pdf --plan page-plan.json --out out.pdf', 2, 'plan-page-out-of-range'],
  ['burn nota.pdf --plan ground-plan.json --out out.pdf', 2, 'plan-ground-unknown'],
  ['burn nota.pdf --plan inverted-plan.json --out out.pdf', 2, 'plan-invalid'],
  ['burn nota.pdf --plan outside-plan.json --out out.pdf', 2, 'plan-invalid'],
  ['detect nota.pdf --profile bad.yaml', 2, 'profile-invalid'],
  ['detect nota.pdf --profile missing.yaml', 1, 'input-unreadable'],
  // usage
  ['', 2, 'wrong-usage'],
  ['nonsense', 2, 'wrong-usage'],
  ['redact nota.pdf', 2, 'wrong-usage'],
  ['redact none --out out', 2, 'wrong-usage'],
  ['detect nota.pdf --nonsense', 2, 'wrong-usage'],
  ['detect nota.pdf --ocr', 2, 'not-available'],
  ['redact nota.pdf --out out --ocr', 2, 'not-available'],
  // the log
  ['log verify missing.jsonl', 1, 'input-unreadable'],
  ['log verify not.json', 4, 'log-damaged'],
  ['log export not.json', 4, 'log-damaged'],
  ['log export not.json --format json --out out.json', 4, 'log-damaged'],
  ['log export not.json --format xlsx --out out.xlsx', 4, 'log-damaged'],
  ['log export not.json --format pdf --out out.pdf', 4, 'log-damaged'],
  ['log export missing.jsonl --format pdf --out out.pdf', 1, 'input-unreadable'],
  ['log export log.jsonl --format pdf --out nowhere/out.pdf', 1, 'output-unwritable'],
  ['log export log.jsonl --format xlsx --out a-folder', 1, 'output-unwritable'],
  ['log export log.jsonl --format pdf --out log.jsonl', 2, 'output-is-input'],
  ['log export log.jsonl --format pdf --out log.jsonl.head', 2, 'output-is-input'],
];

describe('a bad input', () => {
  test.each(cases)('%s', (line, exit, code) => {
    const before = tree();
    const result = runCli(folder.path, ...line.split(' ').filter(Boolean));
    const lines = result.err.trimEnd().split('\n');
    expect(lines, result.err).toHaveLength(1);
    expect(lines[0]).toMatch(/^woo-redact: .+\.? \[[a-z-]+\]$/);
    expect(lines[0]).toContain(`[${code}]`);
    expect(result.exit, result.err).toBe(exit);
    expect(result.out).toBe('');
    expect(tree()).toEqual(before);
  });
});

function tree(): string[] {
  return readdirSync(folder.path, { recursive: true }).map(String).sort();
}
