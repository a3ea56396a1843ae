/** PDFs as they stand on disk now. Bytes of the last few are kept; what is read again must be the same. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileSha256 } from '../../batch/fileSha256.ts';
import { type Entry, idOf } from '../disk/manifest.ts';

export type Found =
  | { readonly state: 'same'; readonly bytes: Uint8Array }
  | { readonly state: 'changed' | 'gone' | 'unreadable' };

const MOST_BYTES = 256 * 1024 * 1024;

export class Files {
  private readonly kept = new Map<string, Uint8Array>();

  async read({ path, sha256 }: Entry): Promise<Found> {
    const known = this.kept.get(sha256);
    if (known !== undefined) {
      this.keep(sha256, known);
      return { state: 'same', bytes: known };
    }
    return this.again({ path, sha256 });
  }

  /** From the disk as it is now, also what is kept. */
  async again({ path, sha256 }: Pick<Entry, 'path' | 'sha256'>): Promise<Found> {
    const bytes = await bytesOf(path);
    if (!(bytes instanceof Uint8Array)) return { state: bytes };
    if (sha256Of(bytes) !== sha256) return { state: 'changed' };
    this.keep(sha256, bytes);
    return { state: 'same', bytes };
  }

  private keep(sha256: string, bytes: Uint8Array): void {
    this.kept.delete(sha256);
    this.kept.set(sha256, bytes);
    let size = [...this.kept.values()].reduce((sum, { length }) => sum + length, 0);
    for (const [oldest, { length }] of this.kept) {
      if (size <= MOST_BYTES || oldest === sha256) return;
      this.kept.delete(oldest);
      size -= length;
    }
  }
}

async function bytesOf(path: string): Promise<Uint8Array | 'gone' | 'unreadable'> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'gone' : 'unreadable';
  }
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What stands at a path now; undefined when it cannot be read. */
export async function entryOf(path: string, added: string): Promise<Entry | undefined> {
  const sha256 = await fileSha256(path);
  if (sha256 === undefined) return undefined;
  return { id: idOf(sha256), name: basename(path), path, sha256, added };
}
