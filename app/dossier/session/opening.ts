/** From what a person opens (PDFs, a folder, a dossier) to the dossier that it stands for. */
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { collectInputs } from '../../batch/collect.ts';
import type { Refusal, Same } from '../../contract/dossier.ts';
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
  /** Files that are left out: their bytes are those of another. */
  readonly same: readonly Same[];
}

/** Never throws: what cannot be opened is refused. The folder is not open yet. */
export async function openingOf(
  paths: readonly string[],
  place: Place,
): Promise<Opening | Refusal> {
  try {
    const [only] = paths;
    if (paths.length === 1 && only !== undefined && isDossier(only)) {
      return { folder: only, added: [], same: [] };
    }
    return openingOfFiles(await filesOf(paths), place);
  } catch (error) {
    return refusalOf(error);
  }
}

/** The PDFs under the paths, as they are now; one of those with the same bytes. @throws as `filesOf` */
export async function entriesOf(paths: readonly string[]): Promise<Entry[]> {
  return distinct(await filesOf(paths));
}

export function distinct(files: readonly Entry[]): Entry[] {
  const bySha256 = new Map<string, Entry>();
  for (const entry of files) if (!bySha256.has(entry.sha256)) bySha256.set(entry.sha256, entry);
  return [...bySha256.values()];
}

/** Names of files with the bytes of another: opened with it, or in the dossier and still where it was. */
export function sameBytes(files: readonly Entry[], documents: readonly Entry[]): Same[] {
  const standing = documents.filter(({ path }) => existsSync(path));
  const firsts = new Map(standing.map((document) => [document.sha256, document]));
  return files.flatMap((file) => {
    const first = firsts.get(file.sha256) ?? file;
    firsts.set(file.sha256, first);
    return first.path === file.path ? [] : [{ name: file.name, as: first.name }];
  });
}

/** @throws Refused `no-pdf`, `input-unreadable` */
export async function filesOf(paths: readonly string[]): Promise<Entry[]> {
  const files = collectInputs(paths, NOWHERE).filter(
    (path) => paths.includes(path) || !isOutput(path),
  );
  if (files.length === 0) throw new Refused(NO_PDF);
  const added = new Date().toISOString();
  const entries: Entry[] = [];
  const unreadable: string[] = [];
  for (const path of files) {
    const entry = await entryOf(path, added);
    if (entry === undefined) unreadable.push(basename(path));
    else entries.push(entry);
  }
  // Left out in silence it would be taken for judged.
  if (unreadable.length > 0) throw new Refused(unreadableOf(unreadable));
  return entries;
}

export function isDossier(path: string): boolean {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  return isFolder && existsSync(join(path, DOSSIER_FILE));
}

function openingOfFiles(files: readonly Entry[], { root, recent }: Place): Opening {
  const entries = distinct(files);
  let known = knownDossiers(root, recent);
  for (const entry of entries) {
    if (known.some(({ manifest }) => holds(manifest, entry))) continue;
    if (migrateFirst(root, entry) !== undefined) known = knownDossiers(root, recent);
  }
  const match = dossierFor(known, entries);
  if (match === undefined) {
    const folder = createDossier(root, dossierName(entries), entries);
    return { folder, added: [], same: sameBytes(files, []) };
  }
  const { folder, manifest } = match;
  // A changed file is in it already, by its path: the person is asked about it.
  const added = entries.filter(
    (entry) =>
      !manifest.documents.some(
        (document) => isSame(document, entry) && document.path === entry.path,
      ),
  );
  return { folder, added, same: sameBytes(files, manifest.documents) };
}

/** What this program made stands beside its log. */
function isOutput(path: string): boolean {
  return existsSync(join(dirname(path), LOG_NAME));
}

const NOWHERE = join('/', 'nowhere', 'woo-redact');
const MOST_NAMES = 5;
const NO_PDF = refusal('no-pdf', 'Er zijn geen pdf-bestanden gevonden.', {
  advice: 'Kies een pdf, of een map met pdf-bestanden.',
});

/** Who opened a folder of forty must know which. */
function unreadableOf(names: readonly string[]): Refusal {
  const many = `${names.length} bestanden kunnen niet worden gelezen.`;
  const sentence = names.length === 1 ? 'Dit bestand kan niet worden gelezen.' : many;
  const named = names.slice(0, MOST_NAMES).join(', ');
  const more = names.length > MOST_NAMES ? ' …' : '';
  const advice = `Kijk of alles er nog staat en of u het mag lezen: ${named}${more}.`;
  return refusal('input-unreadable', sentence, { advice });
}
