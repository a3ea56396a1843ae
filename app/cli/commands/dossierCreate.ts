/** `dossier create INPUT… --dossier DIR`: a dossier that the window opens; nothing is proposed or decided yet. */
import { resolve } from 'node:path';
import { dossierName, makeDossier } from '../../dossier/disk/dossierFolder.ts';
import { DossierError } from '../../dossier/dossierError.ts';
import { Refused } from '../../dossier/refusals.ts';
import { entriesOf } from '../../dossier/session/opening.ts';
import { ExitCode } from '../exit.ts';
import type { ArgumentsOf } from '../table.ts';
import { printable, type Terminal } from '../terminal.ts';
import { UsageError } from '../usageError.ts';

export async function runDossierCreate(
  { positionals, options }: ArgumentsOf<'dossier create'>,
  io: Terminal,
): Promise<number> {
  const folder = resolve(options.dossier);
  try {
    const documents = await entriesOf(positionals.map((path) => resolve(path)));
    const given = options.name?.trim().slice(0, 200);
    const name = given || dossierName(documents);
    makeDossier(folder, name, documents);
    const made = { folder, name, documents };
    io.result(options.json ? JSON.stringify(made) : lineOf(folder, documents.length));
    return ExitCode.Done;
  } catch (error) {
    if (error instanceof DossierError) throw new UsageError(error.sentence, error.code);
    if (error instanceof Refused) throw new UsageError(error.refusal.sentence, error.refusal.code);
    throw error;
  }
}

function lineOf(folder: string, count: number): string {
  return `Dossier gemaakt in ${printable(folder)} (${count === 1 ? '1 document' : `${count} documenten`}).`;
}
