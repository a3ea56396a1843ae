import { basename } from 'node:path';
import type { Progress, Stage } from '../pipeline.ts';
import { printable, type Terminal } from './terminal.ts';

const STAGES: Readonly<Record<Stage, string>> = {
  load: 'openen',
  extract: 'lezen',
  detect: 'zoeken',
  resolve: 'voorbereiden',
  burn: 'lakken',
  verify: 'controleren',
  publish: 'opslaan',
};

const BAR_WIDTH = 20;

/** `[######--------------] 3/10 bestanden, nota.pdf: lezen 12/200 pagina's`, on a terminal only. */
export class ProgressBar {
  private readonly io: Terminal;
  private readonly files: number;
  private done = 0;

  constructor(io: Terminal, files: number) {
    this.io = io;
    this.files = files;
  }

  show(file: string, { stage, done, total }: Progress): void {
    const pages =
      total === 0 ? '' : done === 0 ? ` ${total} pagina's` : ` ${done}/${total} pagina's`;
    this.io.status(`${this.bar()} ${printable(basename(file))}: ${STAGES[stage]}${pages}`);
  }

  fileDone(): void {
    this.done++;
    this.io.status(this.bar());
  }

  clear(): void {
    this.io.status('');
  }

  private bar(): string {
    const filled = Math.round((this.done / Math.max(1, this.files)) * BAR_WIDTH);
    const bar = `[${'#'.repeat(filled)}${'-'.repeat(BAR_WIDTH - filled)}]`;
    return `${bar} ${this.done}/${this.files} ${this.files === 1 ? 'bestand' : 'bestanden'}`;
  }
}
