/** The PDF as programs read it: our lint and, where it is there, veraPDF; the structure; the text on the pages. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { nodePorts } from '../../../app/ports/nodePorts.ts';
import type { Block, TaggedDocument } from '../../../app/taggedPdf/blocks.ts';
import { taggedPdf } from '../../../app/taggedPdf/taggedPdf.ts';
import { extractPage } from '../../../redaction/extract/extract.ts';
import type { PdfDocument } from '../../../redaction/pdf/document.ts';
import { load } from '../../../redaction/pdf/load.ts';
import { textAt } from '../../../redaction/pdf/objects.ts';
import { readElements } from '../../../redaction/verify/lint/elements.ts';
import { claimsOf, lint } from '../../../redaction/verify/lint/lint.ts';
import { hasVeraPdf, judge } from '../../lint/veraPdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'woo-tagged-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TABLE = (rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  columns: [
    { head: 'Nummer', width: 10, align: 'right' },
    { head: 'Naam van het bestand', width: 30 },
    { head: 'Wat', width: 60 },
  ],
  rows,
});
const HEADING: Block = { kind: 'heading', level: 1, text: 'Verslag' };
const ROWS = Array.from({ length: 90 }, (_, i) => [String(i + 1), `nota-${i + 1}.pdf`, 'gelakt']);

function documentOf(...blocks: Block[]): TaggedDocument {
  return {
    title: 'Verslag <é> & meer',
    subject: 'Proef',
    language: 'nl-NL',
    producer: 'woo-redact 0',
    date: '2026-11-30T10:11:12.345Z',
    footer: 'logboek.jsonl',
    blocks: [HEADING, ...blocks],
  };
}

const made = (...blocks: Block[]) => taggedPdf(documentOf(...blocks));
const read = (bytes: Buffer): PdfDocument => load(bytes, { ports: nodePorts() }).value;
const textsOf = (document: PdfDocument) =>
  document.pages.map(({ number }) => extractPage(document, number).value.text.text);
const tagsOf = (document: PdfDocument) =>
  (readElements(document)?.elements ?? []).map(({ type }) => type);
const count = (tags: readonly string[], tag: string) =>
  tags.filter((other) => other === tag).length;

/** Everything that a report can hold: long words and rows, letters that no font has, empty cells, deep headings. */
const WHOLE = made(
  {
    kind: 'paragraph',
    text: 'Een alinea die lang genoeg is om over de regel heen te gaan. '.repeat(9),
  },
  {
    kind: 'facts',
    rows: [
      ['Naam', 'a'.repeat(400)],
      ['Leeg', ''],
    ],
  },
  { kind: 'heading', level: 2, text: 'Tabel' },
  TABLE(ROWS),
  { kind: 'heading', level: 3, text: '中文 en Ελένη' },
  TABLE([['1', 'x'.repeat(20_000), 'a\nb']]),
  { kind: 'heading', level: 4, text: 'Lege tabel' },
  TABLE([]),
);

describe('a tagged PDF', () => {
  test('says that it is accessible and archivable, and our lint finds nothing that denies it', () => {
    const document = read(WHOLE);
    expect(claimsOf(document)).toEqual({ accessible: true, archivable: 2 });
    expect(lint(document, claimsOf(document))).toEqual([]);
  });

  test.skipIf(!hasVeraPdf())('is PDF/UA-1 and PDF/A-2a for veraPDF', { timeout: 120_000 }, () => {
    const file = join(folder, 'whole.pdf');
    writeFileSync(file, WHOLE);
    for (const flavour of ['ua1', '2a'] as const)
      expect([flavour, judge(flavour, [file]).get('whole.pdf')]).toEqual([
        flavour,
        { compliant: true, failed: new Set() },
      ]);
  });

  test('is the same bytes for the same document', () => {
    expect(Buffer.compare(made(TABLE(ROWS)), made(TABLE(ROWS)))).toBe(0);
  });

  test('has its title, language and date where programs look for them', () => {
    const text = made().toString('latin1');
    expect(text).toContain('<dc:title>');
    expect(text).toContain('Verslag &#60;\u00c3\u00a9&#62; &#38; meer');
    expect(text).toContain('<xmp:CreateDate>2026-11-30T10:11:12Z</xmp:CreateDate>');
  });

  test('numbers its pages and names them at their foot', () => {
    const texts = textsOf(read(made(TABLE(ROWS))));
    expect(texts.length).toBeGreaterThan(3);
    for (const [i, text] of texts.entries()) {
      expect(text).toContain(`pagina ${i + 1} van ${texts.length}`);
      expect(text).toContain('logboek.jsonl');
    }
  });

  test('shows the heads of a table on each page, and lets them be read once', () => {
    const document = read(made(TABLE(ROWS)));
    const texts = textsOf(document);
    expect(texts.filter((text) => text.includes('Naam van het bestand'))).toHaveLength(
      texts.length,
    );
    const tags = tagsOf(document);
    expect([count(tags, 'THead'), count(tags, 'TH'), count(tags, 'TR')]).toEqual([1, 3, 91]);
    expect(count(tags, 'TD')).toBe(270);
  });

  test('shows every row once, also one that is higher than a page', () => {
    const high = Array.from({ length: 120 }, (_, i) => `regel${i}.`).join('\n');
    const rows = [...ROWS, ['91', 'hoog.pdf', high], ['92', 'laatste.pdf', '']];
    const all = textsOf(read(made(TABLE(rows)))).join('\n');
    for (const [, name = ''] of rows) expect(all.split(name)).toHaveLength(2);
    for (let i = 0; i < 120; i++) expect(all.split(`regel${i}.`)).toHaveLength(2);
    expect(tagsOf(read(made(TABLE(rows)))).filter((tag) => tag === 'TR')).toHaveLength(93);
  });

  test('has a long word read as one, however it was taken apart', () => {
    const name = `${'a'.repeat(150)}.pdf`;
    const document = read(made(TABLE([['1', name, '']])));
    const spans = (readElements(document)?.elements ?? []).filter(({ type }) => type === 'Span');
    expect(spans.map(({ dict }) => textAt(document, dict, 'ActualText'))).toEqual([name]);
    expect(textsOf(document).join('').replaceAll(/\s/g, '')).toContain(name);
  });

  test('shows the number of a letter that its font lacks', () => {
    const [text] = textsOf(read(made({ kind: 'paragraph', text: '中 en Ελένη' })));
    expect(text).toContain('[U+4E2D] en Ελένη');
  });
});
