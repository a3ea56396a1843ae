/** Folders that a person saw in a dialog: only there are files written, whatever the window asks. */
import type { Refusal } from '../app/contract/dossier.ts';
import { refusal } from '../app/dossier/refusals.ts';

export class OutputFolders {
  private readonly proposed = new Set<string>();
  private readonly chosen = new Set<string>();

  propose(folder: string): void {
    this.proposed.add(folder);
  }

  choose(folder: string): void {
    this.chosen.add(folder);
  }

  /** Undefined when it may be used. */
  refuse(folder: string): Refusal | undefined {
    return this.proposed.has(folder) || this.chosen.has(folder) ? undefined : UNSEEN;
  }

  /** A chosen folder was there; when it went away, nobody wants another one in its place. */
  mayMake(folder: string): boolean {
    return this.proposed.has(folder) && !this.chosen.has(folder);
  }
}

const UNSEEN = refusal('unknown-folder', 'Deze map is niet gekozen.', {
  advice: 'Kies een map.',
});
