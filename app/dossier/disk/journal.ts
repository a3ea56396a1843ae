/**
 * The journal on disk: one JSON event a line, flushed before anybody is told that it is saved. Nothing in it
 * is ever rewritten. A line without its end was torn by a kill before it was acknowledged: it is cut off.
 * Saved is what stands at its path: a drive that went away, or a folder that was moved or thrown away, is not written
 * to, however well the open file takes it; when the journal is back where it was, it is taken up again.
 */
import {
  closeSync,
  constants,
  fdatasyncSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readFileSync,
  statSync,
  writeSync,
} from 'node:fs';
import { JournalEvent } from '../../contract/events.ts';
import { DossierError } from '../dossierError.ts';

export class Journal {
  /** What the journal held when it was opened. */
  readonly earlier: readonly JournalEvent[];
  private readonly path: string;
  private file: number;
  private size: number;
  private seq: number;
  /** What was being written when the disk refused: it may stand behind the end. */
  private refused = Buffer.alloc(0);

  /** @throws DossierError `journal-damaged`, `unwritable` */
  constructor(path: string) {
    this.path = path;
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
      if (!this.isInPlace()) this.takeUpAgain();
      for (let at = 0; at < line.length; ) {
        at += writeSync(this.file, line, at, line.length - at, this.size + at);
      }
      fdatasyncSync(this.file);
    } catch {
      this.refused = line;
      this.cutBack();
      throw new DossierError('unwritable');
    }
    this.refused = Buffer.alloc(0);
    this.size += line.length;
    this.seq = event.seq;
  }

  close(): void {
    closeQuietly(this.file);
  }

  private isInPlace(): boolean {
    try {
      const [here, there] = [fstatSync(this.file), statSync(this.path)];
      return here.ino === there.ino && here.dev === there.dev && there.size >= this.size;
    } catch {
      return false;
    }
  }

  /** Only the very journal that was left, or one of which a refused line stands behind the end. */
  private takeUpAgain(): void {
    const file = openSync(this.path, constants.O_RDWR);
    try {
      const bytes = readFileSync(file);
      const [known, behind] = [bytes.subarray(0, this.size), bytes.subarray(this.size)];
      const { events, size } = readWhole(known);
      const isSame = size === this.size && events.length === this.seq;
      if (!isSame || !this.refused.subarray(0, behind.length).equals(behind))
        throw new DossierError('journal-damaged');
      ftruncateSync(file, this.size);
    } catch (error) {
      closeQuietly(file);
      throw error;
    }
    closeQuietly(this.file);
    this.file = file;
  }

  private cutBack(): void {
    try {
      ftruncateSync(this.file, this.size);
    } catch {
      // The next append writes over the fragment, and opening cuts off what has no line end.
    }
  }
}

/** Of a drive that is gone, closing fails too. */
function closeQuietly(file: number): void {
  try {
    closeSync(file);
  } catch {
    // Nothing is lost: every line was flushed when it was written.
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
