import { createHash, type Hash } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';

/** Plans, profiles and most documents: a stream for one takes ten times as long, most of it the loading of Node's streams. */
const SMALL = 1024 * 1024;

/** Undefined when the file cannot be read. */
export async function fileSha256(path: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    const file = statSync(path);
    if (file.isFile() && file.size <= SMALL) hash.update(readFileSync(path));
    else await readInto(hash, path);
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}

async function readInto(hash: Hash, path: string): Promise<void> {
  const { pipeline } = await import('node:stream/promises');
  await pipeline(createReadStream(path), hash);
}
