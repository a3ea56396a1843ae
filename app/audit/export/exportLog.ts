/** The audit log in forms that other programs and people read (docs/audit-log.md). Made of a sound log only. */
import { csv } from '../../csv.ts';
import type { AuditEntry } from '../entry.ts';
import type { SoundLog } from './logFacts.ts';
import { COLUMNS, rowsOf } from './rows.ts';

export const EXPORT_FORMATS = ['csv', 'json', 'xlsx', 'pdf'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Text is UTF-8; the same log gives the same bytes, whichever the format. */
export async function exportLog(log: SoundLog, format: ExportFormat): Promise<string | Uint8Array> {
  switch (format) {
    case 'csv':
      return toCsv(log.entries);
    case 'json':
      return `${JSON.stringify(log.entries, null, 2)}\n`;
    case 'xlsx':
      return (await import('./workbook.ts')).workbook(log);
    case 'pdf': {
      const [{ report }, { taggedPdf }] = await Promise.all([
        import('./report.ts'),
        import('../../taggedPdf/taggedPdf.ts'),
      ]);
      return taggedPdf(report(log));
    }
  }
}

function toCsv(entries: readonly AuditEntry[]): string {
  const rows = entries.flatMap(rowsOf);
  return csv([COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column]))]);
}
