/** Folders that a person saw in a dialog: only there are files written, whatever the window asks. */
import type { Refusal } from '../app/contract/dossier.ts';
import { refusal } from '../app/dossier/refusals.ts';

export class OutputFolders {
  private readonly seen = new Set<string>();

  /** Suggested or chosen. */
  add(folder: string): void {
    this.seen.add(folder);
  }

  /** Undefined when it may be used. */
  refuse(folder: string): Refusal | undefined {
    return this.seen.has(folder) ? undefined : UNSEEN;
  }
}

const UNSEEN = refusal('unknown-folder', 'Deze map is niet gekozen.', {
  advice: 'Kies een map.',
});
