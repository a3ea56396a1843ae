/** The audit log beside an output, in a form that other programs and people read. */
import { dirname, extname, join } from 'node:path';
import { EXPORT_FORMATS, type ExportFormat } from '../../audit/export/exportLog.ts';
import type { Refusal } from '../../contract/dossier.ts';
import type { Saved } from '../../contract/publication.ts';
import { refuseInputAsOutput } from '../../publish.ts';
import { LOG_NAME } from '../engine/folderKind.ts';
import { refusal, refusalOf } from '../refusals.ts';
import type { DossierSession } from './session.ts';

export interface MadeFile {
  /** Of the document it was made of. */
  readonly id: string;
  /** Absolute path of the output. */
  readonly path: string;
}

/**
 * To where a person said; the form is that of the name's end. No document of the dossier, nor what was made of it, gives
 * way to it.
 */
export async function exportLogBeside(
  session: DossierSession,
  made: MadeFile,
  out: string,
): Promise<Saved | Refusal> {
  const format = formatOf(out);
  if (format === undefined) return NO_FORM;
  try {
    for (const path of [made.path, ...session.entries.map((entry) => entry.path)])
      refuseInputAsOutput(out, path);
  } catch (error) {
    return refusalOf(error);
  }
  const log = join(dirname(made.path), LOG_NAME);
  return session.core.ask(made.id, 'exportLog', { log, out, format });
}

function formatOf(path: string): ExportFormat | undefined {
  const end = extname(path).slice(1).toLowerCase();
  return EXPORT_FORMATS.find((format) => format === end);
}

const NO_FORM = refusal('unknown-form', 'De naam moet eindigen op .xlsx, .pdf, .csv of .json.', {
  advice: 'Kies een andere naam.',
});
