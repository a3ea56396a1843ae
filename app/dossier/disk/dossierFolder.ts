/** A dossier on disk, open in one program at a time (docs/dossier.md). */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { takeLock } from '../../audit/lock.ts';
import { DossierError } from '../dossierError.ts';
import { Journal } from './journal.ts';
import {
  DOSSIER_FILE,
  type Entry,
  type Manifest,
  readManifest,
  writeManifest,
} from './manifest.ts';

export class DossierFolder {
  readonly folder: string;
  readonly journal: Journal;
  private kept: Manifest;
  private readonly unlock: () => void;

  /** @throws DossierError `not-a-dossier`, `dossier-damaged`, `in-use`, `unwritable`, `journal-damaged` */
  static open(folder: string): DossierFolder {
    readManifest(folder);
    const unlock = locked(folder);
    try {
      // Read again: another program may have written it until we had the lock.
      const journal = new Journal(join(folder, 'journal.jsonl'));
      return new DossierFolder(folder, readManifest(folder), journal, unlock);
    } catch (error) {
      unlock();
      throw error;
    }
  }

  private constructor(folder: string, manifest: Manifest, journal: Journal, unlock: () => void) {
    this.folder = folder;
    this.kept = manifest;
    this.journal = journal;
    this.unlock = unlock;
  }

  get manifest(): Manifest {
    return this.kept;
  }

  /** @throws DossierError `unwritable`; nothing has changed then. */
  keep(change: Partial<Pick<Manifest, 'name' | 'documents'>>): void {
    const next = { ...this.kept, ...change };
    if (!existsSync(join(this.folder, DOSSIER_FILE))) throw new DossierError('unwritable');
    writeManifest(this.folder, next);
    this.kept = next;
  }

  close(): void {
    this.journal.close();
    this.unlock();
  }
}

/** A new folder under `root` with a name that says nothing. @throws DossierError `unwritable` */
export function createDossier(root: string, name: string, documents: readonly Entry[]): string {
  const folder = join(root, randomBytes(12).toString('hex'));
  makeDossier(folder, name, documents);
  return folder;
}

/** @throws DossierError `unwritable`, `already-a-dossier` */
export function makeDossier(folder: string, name: string, documents: readonly Entry[]): void {
  if (existsSync(join(folder, DOSSIER_FILE))) throw new DossierError('already-a-dossier');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch {
    throw new DossierError('unwritable');
  }
  const schema = 'woo-redact/dossier' as const;
  writeManifest(folder, { schema, version: 2, name, documents: [...documents] });
}

/** Of the documents that make it: one file's name, or the folder they stand in. */
export function dossierName(documents: readonly Entry[]): string {
  const [first] = documents;
  if (first === undefined) return 'Dossier';
  const name = documents.length === 1 ? first.name.replace(/\.pdf$/i, '') : folderOf(first.path);
  return name.slice(0, 200) || 'Dossier';
}

function folderOf(path: string): string {
  return basename(join(path, '..')) || 'Dossier';
}

function locked(folder: string): () => void {
  try {
    return takeLock(join(folder, 'dossier.lock'));
  } catch (error) {
    const inUse = (error as { place?: { detail?: string } }).place?.detail === 'log in use';
    throw new DossierError(inUse ? 'in-use' : 'unwritable');
  }
}
