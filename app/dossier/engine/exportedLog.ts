/** The log that stands beside a file that was made, in the form that a person asked for. */
import { RedactionError } from '../../../redaction/model/errors.ts';
import { openLog, soundLog, writeExport } from '../../audit/export/exportFile.ts';
import { exportLog } from '../../audit/export/exportLog.ts';
import type { AnswerOf, Ask } from './tasks.ts';

/**
 * What a damaged log says cannot be relied on: it is not exported.
 * @throws RedactionError `log-damaged`, `input-unreadable`, `output-is-input`, `output-unwritable`
 */
export async function exportedLog({
  log,
  out,
  format,
}: Ask<'exportLog'>): Promise<AnswerOf<'exportLog'>> {
  const reading = openLog(log);
  if (reading.faults.length > 0) throw new RedactionError('log-damaged');
  writeExport(out, log, await exportLog(soundLog(log, reading), format));
  return { refused: false };
}
