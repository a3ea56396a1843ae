/** One document under review: its bytes as they were read once, its dossier, its engine. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type {
  EngineProgress,
  Leaking,
  OpenedDocument,
  Published,
  Refusal,
} from '../app/contract/document.ts';
import { applyEvent, decisionsOf, foldJournal, type ReviewState } from '../app/contract/fold.ts';
import type { JournalEvent } from '../app/contract/journal.ts';
import { type Dossier, openDossier } from '../app/dossier/dossier.ts';
import { DossierError } from '../app/dossier/dossierError.ts';
import { removeStaleTemporaries } from '../app/publish.ts';
import { EngineLink } from './engineLink.ts';

interface Current {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly dossier: Dossier;
  review: ReviewState;
}

export class ReviewSession {
  private current: Current | undefined;
  private readonly engine: EngineLink;
  private readonly dossiers: string;

  constructor(dossiers: string, onProgress: (progress: EngineProgress) => void) {
    this.dossiers = dossiers;
    this.engine = new EngineLink(onProgress);
  }

  get path(): string | undefined {
    return this.current?.path;
  }

  /** A refused PDF leaves the document that was open as it was. */
  async open(path: string): Promise<OpenedDocument | Refusal> {
    const bytes = await readOnce(path);
    if (bytes === undefined) return refusal('Dit bestand kan niet worden gelezen.');
    const name = basename(path);
    const proposed = await this.engine.propose(bytes, name);
    if ('refused' in proposed) return proposed;
    try {
      const dossier = this.dossierOf(bytes);
      const journal = dossier.journal.earlier;
      this.current = { path, bytes, dossier, review: foldJournal(journal) };
      return { ...proposed, name, bytes, journal, reviewer: reviewerName() };
    } catch (error) {
      if (error instanceof DossierError) return refusal(error.sentence);
      throw error;
    }
  }

  append(event: JournalEvent): { saved: boolean } {
    if (this.current === undefined) return { saved: false };
    try {
      this.current.dossier.journal.append(event);
      this.current.review = applyEvent(this.current.review, event);
      return { saved: true };
    } catch (error) {
      if (error instanceof DossierError) return { saved: false };
      throw error;
    }
  }

  /** What is published is what is on disk, never what the window believes. */
  async publish(output: string): Promise<Published | Leaking | Refusal> {
    if (this.current === undefined) return refusal('Er is geen document open.');
    const { bytes, path, review } = this.current;
    const decisions = decisionsOf(review);
    const request = { bytes, name: basename(path), decisions, output, input: path };
    const result = await this.engine.publish(request);
    if (result.refused) sweep(dirname(output));
    return result;
  }

  stopEngine(): void {
    this.engine.stop();
  }

  close(): void {
    this.engine.stop();
    this.closeDossier();
  }

  private dossierOf(bytes: Uint8Array): Dossier {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const before = this.current?.dossier;
    // The same document again: its lock is ours. Another one: only when that opens, this one is closed.
    if (before?.folder === join(this.dossiers, sha256)) this.closeDossier();
    const dossier = openDossier(this.dossiers, sha256);
    this.closeDossier();
    return dossier;
  }

  private closeDossier(): void {
    this.current?.dossier.close();
    this.current = undefined;
  }
}

/** An engine that was stopped may have left its temporary file. */
function sweep(folder: string): void {
  try {
    removeStaleTemporaries(folder);
  } catch {
    // A folder that has gone holds nothing.
  }
}

async function readOnce(path: string): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await readFile(path));
  } catch {
    return undefined;
  }
}

function refusal(sentence: string): Refusal {
  return { refused: true, sentence };
}

function reviewerName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'onbekend';
  }
}
