/** The dossiers that this user has: those made without asking, and those opened lately. */
import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Entry, type Manifest, readManifest } from './manifest.ts';

export interface Known {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** `recent` first: of two that hold the same document the one that was open last is meant. */
export function knownDossiers(root: string, recent: readonly string[]): Known[] {
  const folders = new Set([...recent, ...foldersIn(root)]);
  return [...folders].flatMap((folder) => {
    try {
      return [{ folder, manifest: readManifest(folder) }];
    } catch {
      return [];
    }
  });
}

function foldersIn(root: string): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(root, { withFileTypes: true });
  } catch {
    return [];
  }
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(root, name));
}

export type Given = Pick<Entry, 'path' | 'sha256'>;

/**
 * The dossier that holds all given files, or else one all of whose documents are among them: then the others are
 * added. By content; a file that was changed is known by its path.
 */
export function dossierFor(known: readonly Known[], given: readonly Given[]): Known | undefined {
  const whole = known.find(({ manifest }) => given.every((file) => holds(manifest, file)));
  if (whole !== undefined) return whole;
  return known.find(
    ({ manifest: { documents } }) =>
      documents.length > 0 &&
      documents.every((document) => given.some((file) => isSame(document, file))),
  );
}

export function holds({ documents }: Manifest, file: Given): boolean {
  return documents.some((document) => isSame(document, file));
}

export function isSame(a: Given, b: Given): boolean {
  return a.sha256 === b.sha256 || a.path === b.path;
}
