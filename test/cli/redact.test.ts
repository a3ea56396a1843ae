/** The command line on small documents: what it writes, prints, logs and leaves. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AuditEntry, Published } from '../../app/audit/entry.ts';
import type { DocumentOutcome } from '../../app/batch/ledger.ts';
import { lineRect, NOTA, textPdf } from './pdfs.ts';
import { runCli, scratch } from './runCli.ts';

let folder: ReturnType<typeof scratch>;
beforeEach(() => {
  folder = scratch();
  mkdirSync(path('in/a'), { recursive: true });
  mkdirSync(path('in/b'));
  for (const name of ['nota.pdf', 'in/a/x.pdf', 'in/b/x.pdf']) writeFileSync(path(name), NOTA);
});
afterEach(() => folder[Symbol.dispose]());

const path = (name: string) => join(folder.path, name);
const run = (line: string) => runCli(folder.path, ...line.split(' '));
const sha256 = (name: string) =>
  createHash('sha256')
    .update(readFileSync(path(name)))
    .digest('hex');
const files = (name: string) =>
  readdirSync(path(name))
    .filter((f) => !f.startsWith('logboek'))
    .sort();
const outcomes = (out: string): DocumentOutcome[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const logged = (name: string): AuditEntry[] =>
  readFileSync(path(name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const publishedIn = (name: string): Published[] =>
  logged(name).filter((entry) => entry.event === 'published');

describe('redact', () => {
  test('publishes, logs, and says where', () => {
    const result = run('redact nota.pdf --out out --accept all');
    expect(result.exit, result.err).toBe(0);
    expect(files('out')).toEqual(['nota-gelakt.pdf']);
    expect(result.out).toContain('out/logboek.jsonl');
    const text = run('inspect out/nota-gelakt.pdf --stage text').out;
    for (const secret of ['Verzonnen', 'verzonnen', '12345678']) expect(text).not.toContain(secret);
    expect(text).toContain('voorbeeld.nl');
    expect(run('log verify out/logboek.jsonl').exit).toBe(0);
    expect(run('verify out/nota-gelakt.pdf --original nota.pdf --log out/logboek.jsonl').exit).toBe(
      0,
    );
  });

  test('leaves the original as it was', () => {
    const before = sha256('nota.pdf');
    run('redact nota.pdf --out out --accept all');
    expect(sha256('nota.pdf')).toBe(before);
  });

  test('gives the same file for the same input', () => {
    run('redact nota.pdf --out one --accept all');
    run('redact nota.pdf --out two --accept all');
    expect(sha256('one/nota-gelakt.pdf')).toBe(sha256('two/nota-gelakt.pdf'));
  });

  test('reports each file as documented, in the order of the inputs', () => {
    writeFileSync(path('in/bad.pdf'), 'no PDF');
    const { exit, out, err } = run('redact in --out out --accept all --json --jobs 2');
    expect(exit).toBe(1);
    expect(err.trim()).toBe('woo-redact: in/bad.pdf: Dit bestand is geen pdf. [not-a-pdf]');
    const [first, second, bad] = outcomes(out);
    expect(first).toEqual({
      file: 'in/a/x.pdf',
      state: expect.stringMatching(/^(published|open)$/),
      output: 'out/x-gelakt.pdf',
      pages: 2,
      redactions: expect.any(Number),
      open: 0,
      sha256: { input: sha256('in/a/x.pdf'), output: sha256('out/x-gelakt.pdf') },
      error: null,
      refusal: null,
      widths: expect.arrayContaining([
        { id: 'r1', page: expect.any(Number), names: expect.any(Number) },
      ]),
    });
    expect(second?.output).toBe('out/x-2-gelakt.pdf');
    expect(bad).toEqual({
      file: 'in/bad.pdf',
      state: 'refused',
      output: null,
      pages: 0,
      redactions: 0,
      open: 0,
      sha256: { input: sha256('in/bad.pdf'), output: null },
      error: 'not-a-pdf',
      refusal: {
        code: 'not-a-pdf',
        page: null,
        object: null,
        nl: 'Dit bestand is geen pdf.',
        en: 'This file is not a PDF.',
      },
      widths: [],
    });
    expect(files('out')).toEqual(['x-2-gelakt.pdf', 'x-gelakt.pdf']);
  });

  test('a name that holds what was removed becomes a number, in the log too', () => {
    writeFileSync(path('Brief Jan Verzonnen.pdf'), NOTA);
    const result = runCli(
      folder.path,
      'redact',
      'Brief Jan Verzonnen.pdf',
      '--out',
      'out',
      '--accept',
      'all',
    );
    expect(result.exit, result.err).toBe(0);
    expect(files('out')).toEqual(['document-0001-gelakt.pdf']);
    expect(result.err).toContain('[name-personal]');
    expect(readFileSync(path('out/logboek.jsonl'), 'utf8')).not.toMatch(/verzonnen/i);
  });

  test('the log says what, where, why and by whom, without the text', () => {
    run('redact nota.pdf --out out --accept all --actor Beoordelaar');
    const text = readFileSync(path('out/logboek.jsonl'), 'utf8');
    for (const secret of ['Verzonnen', '12345678']) expect(text).not.toContain(secret);
    const [entry] = publishedIn('out/logboek.jsonl');
    expect(entry).toMatchObject({
      actor: 'Beoordelaar',
      input: { name: 'nota.pdf', sha256: sha256('nota.pdf') },
      output: { name: 'nota-gelakt.pdf', sha256: sha256('out/nota-gelakt.pdf') },
      pages: 2,
    });
    expect(entry?.redactions.length).toBeGreaterThan(2);
    expect(entry?.redactions[0]).toMatchObject({
      page: 1,
      decision: 'accept',
      by: 'policy:all',
      rects: [[expect.any(Number), expect.any(Number), expect.any(Number), expect.any(Number)]],
    });
    const glyphs = entry?.removals.filter((removal) => removal.kind === 'glyphs') ?? [];
    expect(glyphs).toEqual([{ kind: 'glyphs', count: expect.any(Number) }]);
    expect(glyphs[0]?.count).toBeGreaterThan(10);
  });

  test('the log tells no width that the file hides', () => {
    const widths = (mode: string) => {
      run(`redact nota.pdf --out ${mode} --accept all --width ${mode}`);
      const { redactions } = publishedIn(`${mode}/logboek.jsonl`)[0]!;
      return redactions.flatMap(({ rects }) => rects.map(([x0, , x1]) => x1 - x0));
    };
    const [safe, exact] = [widths('safe'), widths('exact')];
    expect(safe).toHaveLength(exact.length);
    expect(safe.every((width, i) => Math.abs(width - exact[i]!) > 0.01)).toBe(true);
  });

  test('a mark beside the text is told, once, with its page', () => {
    const plan = { redactions: [{ page: 2, rects: [[400, 700, 420, 710]], ground: '5.1.2e' }] };
    writeFileSync(path('plan.json'), JSON.stringify(plan));
    const { err, exit } = run('burn nota.pdf --plan plan.json --out out.pdf');
    expect(exit).toBe(0);
    expect(err.match(/let op: .* \(pagina 2\) \[mark-took-nothing\]/g)).toHaveLength(1);
  });

  test('what was not accepted is open, and readable', () => {
    const detections = JSON.parse(run('detect nota.pdf --json').out).detections;
    const certain = detections.filter((d: { certainty: string }) => d.certainty === 'certain');
    const { out } = run('redact nota.pdf --out out --accept certain --json');
    const [outcome] = outcomes(out);
    expect(outcome?.open).toBeLessThanOrEqual(detections.length - certain.length);
    expect(publishedIn('out/logboek.jsonl')[0]?.open).toHaveLength(outcome?.open ?? -1);
    expect(outcome?.state).toBe((outcome?.open ?? 0) > 0 ? 'open' : 'published');
  });

  test('a document without anything to redact is published too', () => {
    writeFileSync(path('plain.pdf'), textPdf(['Dit is een gewone zin zonder namen.']));
    expect(run('redact plain.pdf --out out').exit).toBe(0);
    expect(files('out')).toEqual(['plain-gelakt.pdf']);
  });
});

describe('resume', () => {
  test('skips what is finished and sound, redoes what is not', () => {
    writeFileSync(path('in/c.pdf'), textPdf(['Met vriendelijke groet,', 'Piet Bedacht']));
    run('redact in --out out --accept all');
    const before = sha256('out/x-gelakt.pdf');
    writeFileSync(path('out/x-gelakt.pdf'), 'tampered');
    rmSync(path('out/c-gelakt.pdf'));
    const { exit, out } = run('redact in --out out --accept all --resume --json');
    expect(exit).toBe(0);
    expect(outcomes(out).map((o) => o.output)).toEqual([
      'out/x-gelakt.pdf',
      'out/x-2-gelakt.pdf',
      'out/c-gelakt.pdf',
    ]);
    expect(sha256('out/x-gelakt.pdf')).toBe(before);
    const events = logged('out/logboek.jsonl').map((entry) => entry.event);
    expect(events.filter((event) => event === 'skipped')).toHaveLength(1);
    expect(events.filter((event) => event === 'published')).toHaveLength(5);
    expect(run('log verify out/logboek.jsonl').exit).toBe(0);
  });

  test('redoes everything when the settings differ', () => {
    run('redact nota.pdf --out out --accept all');
    run('redact nota.pdf --out out --accept certain --resume');
    expect(logged('out/logboek.jsonl').some((entry) => entry.event === 'skipped')).toBe(false);
  });

  test('does not write over another document’s result', () => {
    run('redact in/a/x.pdf --out out');
    const before = sha256('out/x-gelakt.pdf');
    writeFileSync(path('in/b/x.pdf'), textPdf(['Iets anders.']));
    run('redact in/b/x.pdf --out out');
    expect(sha256('out/x-gelakt.pdf')).toBe(before);
    expect(files('out')).toEqual(['x-2-gelakt.pdf', 'x-gelakt.pdf']);
  });
});

describe('burn', () => {
  const plan = (rects: number[][]) =>
    writeFileSync(
      path('plan.json'),
      JSON.stringify({ redactions: [{ page: 1, rects, ground: '5.1.2e', text: 'Jan Verzonnen' }] }),
    );

  test('removes what the plan points at, and only that', () => {
    plan([lineRect(0)]);
    const result = run(
      'burn nota.pdf --plan plan.json --out out.pdf --width exact --log log.jsonl',
    );
    expect(result.exit, result.err).toBe(0);
    const text = run('inspect out.pdf --stage text').out;
    expect(text).not.toContain('Contactpersoon');
    for (const stays of ['E-mail', '06-12345678', 'vriendelijke']) expect(text).toContain(stays);
    expect(readFileSync(path('log.jsonl'), 'utf8')).not.toContain('Verzonnen');
    expect(run('verify out.pdf --original nota.pdf --plan plan.json --log log.jsonl').exit).toBe(0);
  });

  test('leaves nothing but its output', () => {
    plan([lineRect(1)]);
    mkdirSync(path('elsewhere'));
    run('burn nota.pdf --plan plan.json --out elsewhere/out.pdf');
    expect(readdirSync(path('elsewhere'))).toEqual(['out.pdf']);
  });

  test('verify sees that a box over the text is no redaction', () => {
    plan([lineRect(0)]);
    const result = run('verify nota.pdf --original nota.pdf --plan plan.json --json');
    expect(result.exit).toBe(3);
    expect(JSON.parse(result.out)).toMatchObject({ state: 'leak', pages: 2 });
  });

  test('verify refuses a file that its log does not know', () => {
    plan([lineRect(0)]);
    run('burn nota.pdf --plan plan.json --out out.pdf --log log.jsonl');
    const result = run('verify nota.pdf --log log.jsonl');
    expect([result.exit, result.err]).toEqual([4, expect.stringContaining('[log-mismatch]')]);
  });
});
