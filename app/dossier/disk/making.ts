/**
 * Where a file is being made, written down before it begins: who opens the dossier after a kill then finds the folder
 * and takes away what was left half written there. Temporary files of a program that runs stay.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { removeStaleTemporaries } from '../../publish.ts';
import { DossierError } from '../dossierError.ts';

const Making = z.strictObject({ folder: z.string().min(1) });

/** The returned function says that it ended, well or not. @throws DossierError `unwritable`: then nothing is made. */
export function beginMaking(dossier: string, folder: string): () => void {
  try {
    writeFileSync(fileOf(dossier), JSON.stringify({ folder }), { mode: 0o600 });
  } catch {
    throw new DossierError('unwritable');
  }
  return () => tidyMaking(dossier);
}

/** A folder that is not there now, as on a drive that is away, is tidied another time. */
export function tidyMaking(dossier: string): void {
  const folder = folderIn(dossier);
  if (folder === undefined || !existsSync(folder)) return;
  try {
    removeStaleTemporaries(folder);
    rmSync(fileOf(dossier), { force: true });
  } catch {
    // The next opening tries again.
  }
}

function fileOf(dossier: string): string {
  return join(dossier, 'making.json');
}

/** Undefined when nothing was being made, or nobody can say where. */
function folderIn(dossier: string): string | undefined {
  try {
    return Making.parse(JSON.parse(readFileSync(fileOf(dossier), 'utf8'))).folder;
  } catch {
    return undefined;
  }
}
