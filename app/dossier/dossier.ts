/**
 * A document's folder with its decisions: `dossier.json` (schema, version, hash of the PDF), `journal.jsonl`
 * and a lock while a program has it open. Folders are found by the hash of the PDF's bytes: decisions
 * are never applied to other bytes than those they were taken on.
 */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeLock } from '../audit/lock.ts';
import { DossierError } from './dossierError.ts';
import { Journal } from './journal.ts';

const VERSION = 1;

export interface Dossier {
  readonly folder: string;
  readonly journal: Journal;
  close(): void;
}

/**
 * `root` and the folder are readable by their owner only.
 * @throws DossierError `in-use`, `unwritable`, `journal-damaged`
 */
export function openDossier(root: string, sha256: string): Dossier {
  const folder = join(root, sha256);
  const unlock = lockedFolder(folder);
  try {
    writeManifest(folder, sha256);
    const journal = new Journal(join(folder, 'journal.jsonl'));
    const close = () => {
      journal.close();
      unlock();
    };
    return { folder, journal, close };
  } catch (error) {
    unlock();
    throw error;
  }
}

function lockedFolder(folder: string): () => void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch {
    throw new DossierError('unwritable');
  }
  try {
    return takeLock(join(folder, 'dossier.lock'));
  } catch {
    throw new DossierError('in-use');
  }
}

function writeManifest(folder: string, sha256: string): void {
  const manifest = { schema: 'woo-redact/dossier', version: VERSION, document: { sha256 } };
  const path = join(folder, 'dossier.json');
  try {
    writeFileSync(`${path}.tmp`, `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${path}.tmp`, path);
  } catch {
    throw new DossierError('unwritable');
  }
}
