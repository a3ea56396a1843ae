/** What earlier runs published, by their log: for `--resume`, and so that no run overwrites another's work. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditEntry, Published } from '../audit/entry.ts';
import { fileSha256 } from './fileSha256.ts';
import type { BurnReport } from './job.ts';
import { comparable } from './outputNames.ts';

export class EarlierRuns {
  private readonly published: readonly Published[];
  private readonly taken = new Set<string>();
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
   * The report, with a warning where the same document was published with another result: who holds both files
   * sees what one of them hides (class 75).
   */
  compared(report: BurnReport): BurnReport {
    const { input, staged, findings } = report;
    const isOther = this.published.some(
      (entry) => entry.input.sha256 === input.sha256 && entry.output.sha256 !== staged?.sha256,
    );
    if (!isOther || staged === undefined) return report;
    return {
      ...report,
      findings: [...findings, { code: 'published-otherwise', severity: 'warning' }],
    };
  }

  /**
   * The entry that makes this input's turn needless: same input, same settings, and an output with the
   * logged hash under one of the input's own `names`, or else under the logged name when no other input
   * of this run may claim it. Each output serves one input: copies of a document are documents.
   */
  async take(
    inputSha256: string,
    settings: string,
    names: readonly string[],
    isClaimable: (name: string) => boolean,
  ): Promise<{ entry: Published; name: string } | undefined> {
    const matching = this.published.filter(
      (entry) => entry.input.sha256 === inputSha256 && entry.settings === settings,
    );
    const logged = matching.map((entry) => entry.output.name).filter(isClaimable);
    for (const name of [...names, ...logged.reverse()]) {
      if (this.taken.has(name) || matching.length === 0) continue;
      const sha256 = await fileSha256(join(this.folder, name));
      const entry = matching.findLast((candidate) => candidate.output.sha256 === sha256);
      if (entry === undefined || this.taken.has(name)) continue;
      this.taken.add(name);
      return { entry, name };
    }
    return undefined;
  }
}
