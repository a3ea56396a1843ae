/** The log as a spreadsheet: a sheet of what CSV has, with dates and numbers as such, and one about the log itself. */
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { dateOf, type Fact, logFacts, type SoundLog } from './logFacts.ts';
import { COLUMNS, type Row, rowsOf } from './rows.ts';
import { withoutTimes } from './steadyZip.ts';

type ColumnName = (typeof COLUMNS)[number];

/** Width in characters. */
const HEADS: Readonly<Record<ColumnName, readonly [title: string, width: number]>> = {
  regel: ['Regel', 8],
  tijd: ['Tijd (UTC)', 20],
  door: ['Door', 20],
  programma: ['Programma', 18],
  gebeurtenis: ['Gebeurtenis', 14],
  bestand: ['Bestand', 36],
  sha256_invoer: ['SHA-256 invoer', 30],
  uitvoer: ['Uitvoer', 36],
  sha256_uitvoer: ['SHA-256 uitvoer', 30],
  pagina: ['Pagina', 8],
  x0: ['x0', 9],
  y0: ['y0', 9],
  x1: ['x1', 9],
  y1: ['y1', 9],
  soort: ['Soort', 18],
  grond: ['Grond', 14],
  zekerheid: ['Zekerheid', 12],
  regel_herkenning: ['Regel van herkenning', 28],
  besluit: ['Besluit', 10],
  besluit_door: ['Besluit door', 20],
  besluit_op: ['Besluit op (UTC)', 20],
  code: ['Code', 24],
};
const TIMES: ReadonlySet<ColumnName> = new Set(['tijd', 'besluit_op']);
const TIME_FORMAT = 'yyyy-mm-dd hh:mm:ss';
/** A spreadsheet has room for 1,048,576 rows, and its XML has to fit one string. */
const ROWS_A_SHEET = 500_000;
/** More characters make spreadsheets call the file damaged. */
const CHARACTERS_A_CELL = 32_767;

export async function workbook(log: SoundLog): Promise<Uint8Array> {
  const rows = log.entries.flatMap(rowsOf).map(cellsOf);
  const columns = COLUMNS.map((column) => ({ width: HEADS[column][1] }));
  const titles = COLUMNS.map((column) => bold(HEADS[column][0]));
  const parts = Math.max(1, Math.ceil(rows.length / ROWS_A_SHEET));
  const sheets = Array.from({ length: parts }, (_, i) => ({
    sheet: i === 0 ? 'Regels' : `Regels ${i + 1}`,
    data: [titles, ...rows.slice(i * ROWS_A_SHEET, (i + 1) * ROWS_A_SHEET)],
    columns,
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  }));
  const about = {
    sheet: 'Over dit logboek',
    data: aboutSheet(log),
    columns: [{ width: 28 }, { width: 90 }],
  };
  return withoutTimes(await writeExcelFile([...sheets, about]).toBuffer());
}

function aboutSheet(log: SoundLog): SheetData {
  return logFacts(log).map(([name, value]: Fact) => [bold(name), cellOf(value)]);
}

function cellsOf(row: Row): SheetData[number] {
  return COLUMNS.map((column) => {
    const value = row[column];
    if (value === undefined) return null;
    const time = TIMES.has(column) && typeof value === 'string' ? dateOf(value) : undefined;
    return cellOf(time ?? value);
  });
}

/** Text is given as text: what begins with `=` is no formula. */
function cellOf(value: string | number | Date): SheetData[number][number] {
  if (value instanceof Date) return { value, type: Date, format: TIME_FORMAT, align: 'left' };
  if (typeof value === 'number') return { value, type: Number, align: 'left' };
  return { value: plain(value), type: String };
}

function bold(value: string) {
  return { value, fontWeight: 'bold' as const, backgroundColor: '#E6E6E6' };
}

/** `_x0041_` would be read as an escape (ISO 29500-1, 22.9.2.19); what XML cannot hold is shown by its number. */
function plain(text: string): string {
  const held = text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffc\u{10000}-\u{10ffff}]/gu, (character) => {
      const code = character.charCodeAt(0).toString(16).toUpperCase();
      return `[U+${code.padStart(4, '0')}]`;
    });
  return held.length <= CHARACTERS_A_CELL ? held : `${held.slice(0, CHARACTERS_A_CELL - 1)}…`;
}
