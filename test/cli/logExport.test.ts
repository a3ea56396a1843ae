/** `log export`, by the real program. What stands in the forms: test/app/audit/export. */
import { copyFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nodePorts } from '../../app/ports/nodePorts.ts';
import { extractPage } from '../../redaction/extract/extract.ts';
import { load } from '../../redaction/pdf/load.ts';
import { claimsOf, lint } from '../../redaction/verify/lint/lint.ts';
import { NOTA } from './pdfs.ts';
import { runCli, runCliForBytes, scratch } from './runCli.ts';

const folder = scratch();
const path = (name: string) => join(folder.path, name);
const run = (line: string) => runCli(folder.path, ...line.split(' '));
const LOG = 'out/logboek.jsonl';
const FORMATS = ['csv', 'json', 'xlsx', 'pdf'] as const;

beforeAll(() => {
  writeFileSync(path('nota.pdf'), NOTA);
  expect(run('redact nota.pdf --out out --accept all').exit).toBe(0);
}, 60_000);
afterAll(() => folder[Symbol.dispose]());

const entries = (): { event: string; redactions?: { rects: unknown[] }[] }[] =>
  readFileSync(path(LOG), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('log export', () => {
  test('gives a row for each rectangle as CSV, which is what it does unasked', () => {
    const { out } = run(`log export ${LOG}`);
    const rows = out.split('\r\n').filter((row) => row.includes(',accept,'));
    const published = entries().find(({ event }) => event === 'published');
    expect(rows).toHaveLength(published?.redactions?.flatMap(({ rects }) => rects).length ?? -1);
  });

  test('gives the entries as JSON', () => {
    expect(run(`log export ${LOG} --format json --out log.json`).exit).toBe(0);
    expect(JSON.parse(readFileSync(path('log.json'), 'utf8'))).toEqual(entries());
  });

  test('gives a report that keeps to PDF/UA and PDF/A, without a word of the document', () => {
    expect(run(`log export ${LOG} --format pdf --out log.pdf`).exit).toBe(0);
    const document = load(readFileSync(path('log.pdf')), { ports: nodePorts() }).value;
    expect(lint(document, claimsOf(document))).toEqual([]);
    expect(claimsOf(document)).toEqual({ accessible: true, archivable: 2 });
    const pages = document.pages.map(({ number }) => extractPage(document, number).value.text.text);
    expect(pages.join('\n')).toContain('nota-gelakt.pdf');
    expect(pages.join('\n')).not.toMatch(/Verzonnen|06-1234/);
  });

  test.each(['xlsx', 'pdf'] as const)('writes the same %s to a pipe as to a file', (format) => {
    expect(run(`log export ${LOG} --format ${format} --out to-file.${format}`).exit).toBe(0);
    const { exit, out } = runCliForBytes(folder.path, 'log', 'export', LOG, '--format', format);
    expect([exit, Buffer.compare(out, readFileSync(path(`to-file.${format}`)))]).toEqual([0, 0]);
  });

  test.each(FORMATS)(
    'replaces an earlier export as %s by a whole one, for its owner only',
    (format) => {
      writeFileSync(path('earlier'), 'x'.repeat(1_000_000));
      const { ino } = statSync(path('earlier'));
      expect(run(`log export ${LOG} --format ${format} --out earlier`).exit).toBe(0);
      const after = statSync(path('earlier'));
      expect(after.size).toBeLessThan(1_000_000);
      expect(after.mode & 0o777).toBe(0o600);
      // Another file under the same name: who reads the old one meanwhile reads it whole.
      expect(after.ino).not.toBe(ino);
      expect(readdirSync(folder.path).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    },
  );

  test.each(FORMATS)('of a damaged log as %s says so in a line and touches nothing', (format) => {
    const changed = readFileSync(path(LOG), 'utf8').replace('nota.pdf', 'noot.pdf');
    writeFileSync(path('damaged.jsonl'), changed);
    writeFileSync(path('kept'), 'as it was');
    const before = readdirSync(folder.path);
    const { exit, out, err } = run(`log export damaged.jsonl --format ${format} --out kept`);
    expect([exit, out, err]).toEqual([4, '', 'woo-redact: regel 2 is gewijzigd. [log-damaged]\n']);
    expect(readFileSync(path('kept'), 'utf8')).toBe('as it was');
    expect(readdirSync(folder.path)).toEqual(before);
  });

  test('says of a copy without its head that the end was not compared', () => {
    copyFileSync(path(LOG), path('copy.jsonl'));
    expect(run('log export copy.jsonl --format pdf --out copy.pdf').exit).toBe(0);
    const document = load(readFileSync(path('copy.pdf')), { ports: nodePorts() }).value;
    expect(extractPage(document, 1).value.text.text).toContain('niet vergeleken');
  });
});
