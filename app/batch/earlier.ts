/** What earlier runs published, by their log: for `--resume`, and so that no run overwrites another's work. */

import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { AuditEntry, Published } from '../audit/entry.ts';
import { comparable } from './outputNames.ts';

export class EarlierRuns {
  private readonly published: Published[];
  private readonly folder: string;

  constructor(entries: readonly AuditEntry[], folder: string) {
    this.folder = folder;
    this.published = entries.filter((entry) => entry.event === 'published');
  }

  get isEmpty(): boolean {
    return this.published.length === 0;
  }

  /** The name is in use for the output of a document with another content. */
  holds(name: string, inputSha256: string | undefined): boolean {
    const last = this.published.findLast((e) => comparable(e.output.name) === comparable(name));
    if (last === undefined || last.input.sha256 === inputSha256) return false;
    return existsSync(join(this.folder, name));
  }

  /**
   * The entry that makes this input's turn needless: same input, same settings, and the output is still
   * there with the logged hash, under the logged name or one of `names` (a name that the log may not
   * hold). Each entry serves one input: copies of a document are documents.
   */
  async take(
    inputSha256: string,
    settings: string,
    names: readonly string[],
  ): Promise<{ entry: Published; name: string } | undefined> {
    for (const entry of this.published.toReversed()) {
      if (entry.input.sha256 !== inputSha256 || entry.settings !== settings) continue;
      const name = await this.find(entry, [entry.output.name, ...names]);
      if (name === undefined) continue;
      this.published.splice(this.published.indexOf(entry), 1);
      return { entry, name };
    }
    return undefined;
  }

  private async find(entry: Published, names: readonly string[]): Promise<string | undefined> {
    for (const name of names) {
      if ((await fileSha256(join(this.folder, name))) === entry.output.sha256) return name;
    }
    return undefined;
  }
}

/** Undefined when the file cannot be read. */
export async function fileSha256(path: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path), hash);
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}
