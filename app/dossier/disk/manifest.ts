/** `dossier.json`: which documents a dossier has. Schema in docs/dossier.md. */
import { join } from 'node:path';
import { z } from 'zod';
import { readPrivateJson, writePrivateJson } from '../../settings/privateFile.ts';
import { DossierError } from '../dossierError.ts';

export const DOSSIER_FILE = 'dossier.json';
const SCHEMA = 'woo-redact/dossier';
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const Entry = z.strictObject({
  /** The first 16 hexadecimals of `sha256`. */
  id: z.string().regex(/^[0-9a-f]{16}$/),
  /** Of the file, with `.pdf`. */
  name: z.string().min(1).max(300),
  /** Absolute. */
  path: z.string().min(1).max(4000),
  sha256: Sha256,
  /** ISO 8601, UTC. */
  added: z.iso.datetime(),
});

export const Manifest = z.strictObject({
  schema: z.literal(SCHEMA),
  version: z.literal(2),
  name: z.string().min(1).max(200),
  documents: z.array(Entry).max(5000),
});

/** Of the first window: one document, named by its hash. */
export const ManifestV1 = z.strictObject({
  schema: z.literal(SCHEMA),
  version: z.literal(1),
  document: z.strictObject({ sha256: Sha256 }),
});

export type Entry = z.infer<typeof Entry>;
export type Manifest = z.infer<typeof Manifest>;

export function idOf(sha256: string): string {
  return sha256.slice(0, 16);
}

/** @throws DossierError `not-a-dossier`, `dossier-damaged` */
export function readManifest(folder: string): Manifest {
  const read = readPrivateJson(join(folder, DOSSIER_FILE));
  if (read.state === 'absent') throw new DossierError('not-a-dossier');
  const parsed = Manifest.safeParse(read.state === 'read' ? read.content : undefined);
  if (!parsed.success) throw new DossierError('dossier-damaged');
  return parsed.data;
}

/** @throws DossierError `unwritable`; the file is then as it was. */
export function writeManifest(folder: string, manifest: Manifest): void {
  try {
    writePrivateJson(join(folder, DOSSIER_FILE), manifest);
  } catch {
    throw new DossierError('unwritable');
  }
}
