/**
 * The journal on disk: one JSON event a line, flushed before anybody is told that it is saved. Nothing in it
 * is ever rewritten. A line without its end was torn by a kill before it was acknowledged: it is cut off.
 */
import {
  closeSync,
  constants,
  fdatasyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  writeSync,
} from 'node:fs';
import { JournalEvent } from '../../contract/events.ts';
import { DossierError } from '../dossierError.ts';

export class Journal {
  /** What the journal held when it was opened. */
  readonly earlier: readonly JournalEvent[];
  private readonly file: number;
  private size: number;
  private seq: number;

  /** @throws DossierError `journal-damaged`, `unwritable` */
  constructor(path: string) {
    this.file = openPrivate(path);
    try {
      const { events, size } = readWhole(readFileSync(this.file));
      ftruncateSync(this.file, size);
      this.earlier = events;
      this.size = size;
      this.seq = events.length;
    } catch (error) {
      closeSync(this.file);
      throw error;
    }
  }

  /** On disk when this returns. After a failure the file is as it was. */
  append(event: JournalEvent): void {
    if (event.seq !== this.seq + 1) throw new DossierError('out-of-order');
    const line = Buffer.from(`${JSON.stringify(event)}\n`);
    try {
      for (let at = 0; at < line.length; ) {
        at += writeSync(this.file, line, at, line.length - at, this.size + at);
      }
      fdatasyncSync(this.file);
    } catch {
      this.cutBack();
      throw new DossierError('unwritable');
    }
    this.size += line.length;
    this.seq = event.seq;
  }

  close(): void {
    closeSync(this.file);
  }

  private cutBack(): void {
    try {
      ftruncateSync(this.file, this.size);
    } catch {
      // The next append writes over the fragment, and opening cuts off what has no line end.
    }
  }
}

function openPrivate(path: string): number {
  try {
    return openSync(path, constants.O_RDWR | constants.O_CREAT, 0o600);
  } catch {
    throw new DossierError('unwritable');
  }
}

function readWhole(bytes: Buffer): { events: JournalEvent[]; size: number } {
  const size = bytes.lastIndexOf(0x0a) + 1;
  const lines = bytes.subarray(0, size).toString('utf8').split('\n').slice(0, -1);
  return { events: lines.map((line, index) => readLine(line, index + 1)), size };
}

function readLine(line: string, seq: number): JournalEvent {
  const parsed = JournalEvent.safeParse(asJson(line));
  if (!parsed.success || parsed.data.seq !== seq) throw new DossierError('journal-damaged');
  return parsed.data;
}

function asJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
