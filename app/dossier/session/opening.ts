/** From what a person opens (PDFs, a folder, a dossier) to the dossier that it stands for. */
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { collectInputs } from '../../batch/collect.ts';
import type { Refusal } from '../../contract/dossier.ts';
import { createDossier, dossierName } from '../disk/dossierFolder.ts';
import { dossierFor, holds, isSame, knownDossiers } from '../disk/known.ts';
import { DOSSIER_FILE, type Entry } from '../disk/manifest.ts';
import { migrateFirst } from '../disk/migrate.ts';
import { LOG_NAME } from '../engine/folderKind.ts';
import { Refused, refusal, refusalOf } from '../refusals.ts';
import { entryOf } from './files.ts';

export interface Place {
  /** Where dossiers are made. */
  readonly root: string;
  /** Folders of dossiers that were open lately. */
  readonly recent: readonly string[];
}

export interface Opening {
  /** Path of the dossier. */
  readonly folder: string;
  /** To be added to it. */
  readonly added: readonly Entry[];
}

/** Never throws: what cannot be opened is refused. The folder is not open yet. */
export async function openingOf(
  paths: readonly string[],
  place: Place,
): Promise<Opening | Refusal> {
  try {
    const [only] = paths;
    if (paths.length === 1 && only !== undefined && isDossier(only)) {
      return { folder: only, added: [] };
    }
    return openingOfFiles(await entriesOf(paths), place);
  } catch (error) {
    return refusalOf(error);
  }
}

/** The PDFs under the paths, as they are now. @throws Refused `no-pdf`, `input-unreadable` */
export async function entriesOf(paths: readonly string[]): Promise<Entry[]> {
  const files = collectInputs(paths, NOWHERE).filter(
    (path) => paths.includes(path) || !isOutput(path),
  );
  if (files.length === 0) throw new Refused(NO_PDF);
  const added = new Date().toISOString();
  const bySha256 = new Map<string, Entry>();
  let unreadable = 0;
  for (const path of files) {
    const entry = await entryOf(path, added);
    if (entry === undefined) unreadable++;
    else if (!bySha256.has(entry.sha256)) bySha256.set(entry.sha256, entry);
  }
  // Left out in silence it would be taken for judged.
  if (unreadable > 0) throw new Refused(unreadableOf(unreadable));
  return [...bySha256.values()];
}

export function isDossier(path: string): boolean {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  return isFolder && existsSync(join(path, DOSSIER_FILE));
}

function openingOfFiles(entries: readonly Entry[], { root, recent }: Place): Opening {
  let known = knownDossiers(root, recent);
  for (const entry of entries) {
    if (known.some(({ manifest }) => holds(manifest, entry))) continue;
    if (migrateFirst(root, entry) !== undefined) known = knownDossiers(root, recent);
  }
  const match = dossierFor(known, entries);
  if (match === undefined) {
    return { folder: createDossier(root, dossierName(entries), entries), added: [] };
  }
  const { folder, manifest } = match;
  // A changed file is in it already, by its path: the person is asked about it.
  const added = entries.filter(
    (entry) =>
      !manifest.documents.some(
        (document) => isSame(document, entry) && document.path === entry.path,
      ),
  );
  return { folder, added };
}

/** What this program made stands beside its log. */
function isOutput(path: string): boolean {
  return existsSync(join(dirname(path), LOG_NAME));
}

const NOWHERE = join('/', 'nowhere', 'woo-redact');
const NO_PDF = refusal('no-pdf', 'Er zijn geen pdf-bestanden gevonden.', {
  advice: 'Kies een pdf, of een map met pdf-bestanden.',
});

function unreadableOf(count: number): Refusal {
  const many = `${count} bestanden kunnen niet worden gelezen.`;
  const sentence = count === 1 ? 'Dit bestand kan niet worden gelezen.' : many;
  const advice = 'Kijk of alles er nog staat en of u het mag lezen.';
  return refusal('input-unreadable', sentence, { advice });
}
