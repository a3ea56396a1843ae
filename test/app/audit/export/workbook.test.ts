import { expect, test } from 'vitest';
import type { AuditBody } from '../../../../app/audit/entry.ts';
import { exportLog } from '../../../../app/audit/export/exportLog.ts';
import type { SoundLog } from '../../../../app/audit/export/logFacts.ts';
import { ENDED, logOf, PUBLISHED, REFUSED, STARTED, WITHHELD } from './logs.ts';
import { unzipped } from './unzipped.ts';

const WHOLE = logOf([STARTED, PUBLISHED, REFUSED, WITHHELD, ENDED]);

async function files(log: SoundLog): Promise<Record<string, string>> {
  return unzipped((await exportLog(log, 'xlsx')) as Uint8Array);
}

/** Texts by the place of the cell; numbers stay numbers. */
function cells(all: Record<string, string>, sheet: number): Record<string, string | number> {
  const shared = [...all['xl/sharedStrings.xml']!.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(
    ([, text = '']) => text,
  );
  const xml = all[`xl/worksheets/sheet${sheet}.xml`]!;
  const found = xml.matchAll(/<c r="([A-Z]+\d+)"([^>]*)><v>([^<]*)<\/v>/g);
  return Object.fromEntries(
    [...found].map(([, place = '', attributes = '', value = '']) => [
      place,
      attributes.includes('t="s"') ? (shared[Number(value)] ?? '') : Number(value),
    ]),
  );
}

/** Days since 30 December 1899, as spreadsheets count. */
const serial = (time: string) => (Date.parse(time) - Date.UTC(1899, 11, 30)) / 86_400_000;

test('the workbook has the rows of the CSV, with numbers and times as such below heads that stay in sight', async () => {
  const all = await files(WHOLE);
  const sheet = cells(all, 1);
  expect([sheet.A1, sheet.B1, sheet.J1, sheet.U1]).toEqual([
    'Regel',
    'Tijd (UTC)',
    'Pagina',
    'Besluit op (UTC)',
  ]);
  expect([sheet.A3, sheet.E3, sheet.F3, sheet.J3, sheet.K3, sheet.M3]).toEqual([
    2,
    'published',
    'nota.pdf',
    2,
    72,
    180.25,
  ]);
  expect(sheet.B3).toBeCloseTo(serial('2026-11-30T10:11:13.000Z'), 9);
  expect(sheet.U3).toBeCloseTo(serial('2026-11-30T10:11:12.345Z'), 9);
  const csv = (await exportLog(WHOLE, 'csv')) as string;
  const rows = Object.keys(sheet).filter((place) => /^A\d/.test(place));
  expect(rows).toHaveLength(csv.trimEnd().split('\r\n').length);
  expect(all['xl/worksheets/sheet1.xml']).toMatch(/<pane ySplit="1"[^>]*state="frozen"/);
  expect(all['xl/worksheets/sheet1.xml']).toContain('<col min="6" max="6" width="36"');
  expect(all['xl/styles.xml']).toContain('yyyy-mm-dd hh:mm:ss');
});

test('another sheet says which log it is, how it was found, who kept it and when', async () => {
  const all = await files(WHOLE);
  expect(all['xl/workbook.xml']).toMatch(/name="Regels".*name="Over dit logboek"/);
  const facts = cells(all, 2);
  const value = (name: string) => facts[`B${1 + rowNames(facts).indexOf(name)}`];
  expect(value('Logboek')).toBe('logboek.jsonl');
  expect(value('SHA-256 van het bestand')).toBe('f'.repeat(64));
  expect(value('Keten')).toMatch(/^heel/);
  expect(value('Hash van de laatste regel')).toBe(WHOLE.entries.at(-1)?.hash);
  expect(value('Bijgehouden door')).toBe('Jan Verzonnen');
  expect(value('Laatste regel (UTC)')).toBeCloseTo(serial('2026-11-30T10:11:13.000Z'), 9);
  expect([value('Gepubliceerd'), value('Gelakt'), value('Tegengehouden')]).toEqual([1, 1, 1]);
});

function rowNames(facts: Record<string, string | number>): (string | number)[] {
  return Object.entries(facts).flatMap(([place, text]) => (/^A\d/.test(place) ? [text] : []));
}

test('a name that a spreadsheet would run is text, and what XML cannot hold damages nothing', async () => {
  const names = ['=1+1.pdf', '+31.pdf', '@som.pdf', 'a\u0001b.pdf', '_x0041_.pdf', '<&>.pdf'];
  const refused = names.map((name): AuditBody => ({ ...REFUSED, input: { name } }));
  const all = await files(logOf(refused, `x${'y'.repeat(40_000)}`));
  const sheet = cells(all, 1);
  expect(names.map((_, i) => sheet[`F${i + 2}`])).toEqual([
    '=1+1.pdf',
    '+31.pdf',
    '@som.pdf',
    'a[U+0001]b.pdf',
    '_x005F_x0041_.pdf',
    '&lt;&amp;&gt;.pdf',
  ]);
  expect(String(sheet.C2)).toHaveLength(32_767);
  expect(Object.values(all).join('')).not.toMatch(/<f[ >]/);
});

test('the same log gives the same bytes, at another moment too', async () => {
  const first = (await exportLog(WHOLE, 'xlsx')) as Uint8Array;
  await new Promise((later) => setTimeout(later, 2100));
  expect(Buffer.compare(first, (await exportLog(WHOLE, 'xlsx')) as Uint8Array)).toBe(0);
});

test('an empty log is a workbook with heads', async () => {
  const sheet = cells(await files(logOf([])), 1);
  expect(Object.keys(sheet)).toHaveLength(22);
});
