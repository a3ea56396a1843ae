/** What an open dossier is made of: its folder, its documents, the review as the journal has it, and the engine. */
import type { DocumentInfo, EarlyRead, EngineProgress, Refusal } from '../../contract/dossier.ts';
import type { Change, JournalEvent } from '../../contract/events.ts';
import {
  applyEvent,
  type DocumentReview,
  foldJournal,
  type ReviewState,
  reviewOf,
  stepEvent,
} from '../../contract/review.ts';
import type { Settings } from '../../contract/settings.ts';
import type { DossierFolder } from '../disk/dossierFolder.ts';
import type { Entry } from '../disk/manifest.ts';
import { DossierError } from '../dossierError.ts';
import type { AnswerOf, Ask, Kind, Rules } from '../engine/tasks.ts';
import { Documents, UNKNOWN_DOCUMENT } from './documents.ts';
import { EngineClient, type EngineEvents, type StartEngine } from './engineClient.ts';
import { profilePrint } from './profilePrint.ts';

const MAKES: ReadonlySet<Kind> = new Set([
  'preview',
  'preflight',
  'publish',
  'concept',
  'exportLog',
]);

export interface SessionEvents {
  progress(progress: EngineProgress): void;
  early(early: EarlyRead): void;
  document(info: DocumentInfo): void;
  recorded(event: JournalEvent): void;
  engineStopped(notice: { readonly document: string | null }): void;
  /** The profile’s file is another one than it was. */
  profileChanged(): void;
}

export interface SessionDoors {
  readonly startEngine: StartEngine;
  /** For burning and proving, so that reading never waits for it; the same engine when there is none. */
  readonly startMaker?: StartEngine;
  readonly events: SessionEvents;
  readonly settings: () => Settings;
  /** For PDFs that have one and for which none was given. */
  readonly password?: string;
  /** Name of the user's account. */
  readonly account: string;
}

export class DossierCore {
  readonly folder: DossierFolder;
  readonly doors: SessionDoors;
  readonly engine: EngineClient;
  /** Burns and proves. */
  readonly maker: EngineClient;
  readonly documents: Documents;
  private readonly events: JournalEvent[];
  private state: ReviewState;
  private profile: string;

  constructor(folder: DossierFolder, doors: SessionDoors) {
    this.folder = folder;
    this.doors = doors;
    this.events = [...folder.journal.earlier];
    this.state = foldJournal(this.events);
    this.profile = profilePrint(doors.settings().profile);
    const tell = (info: DocumentInfo) => doors.events.document(info);
    this.documents = new Documents(folder, tell, doors.password ?? null);
    const heard: EngineEvents = {
      onProgress: (progress) => doors.events.progress(progress),
      onEarly: (early) => doors.events.early(early),
      onStopped: ([document = null]) => doors.events.engineStopped({ document }),
    };
    this.engine = new EngineClient(doors.startEngine, heard);
    const { startMaker } = doors;
    // Who waits for a file or a preview is told there; the search goes on.
    const making: EngineEvents = { ...heard, onStopped: () => {} };
    this.maker = startMaker === undefined ? this.engine : new EngineClient(startMaker, making);
  }

  get path(): string {
    return this.folder.folder;
  }

  get journal(): readonly JournalEvent[] {
    return this.events;
  }

  get review(): ReviewState {
    return this.state;
  }

  reviewOf(id: string): DocumentReview {
    return reviewOf(this.state, id);
  }

  get settings(): Settings {
    return this.doors.settings();
  }

  get reviewer(): string {
    return this.settings.reviewer || this.doors.account;
  }

  get rules(): Rules {
    const { profile } = this.settings;
    return { profile, profilePrint: this.profile, lists: this.state.lists };
  }

  /** Whether it is another one than when it was last looked at. */
  readProfile(): boolean {
    const before = this.profile;
    this.profile = profilePrint(this.settings.profile);
    return this.profile !== before;
  }

  get stamp(): { readonly seq: number; readonly at: string; readonly by: string } {
    const at = new Date().toISOString();
    return { seq: this.state.lastSeq + 1, at, by: this.reviewer };
  }

  /** Only what is on disk counts. */
  append(event: JournalEvent): { saved: boolean } {
    try {
      this.folder.journal.append(event);
    } catch (error) {
      if (error instanceof DossierError) return { saved: false };
      throw error;
    }
    this.events.push(event);
    this.state = applyEvent(this.state, event);
    return { saved: true };
  }

  /** A step that the window did not make; it hears of it. @throws DossierError `unwritable` */
  record(changes: readonly Change[]): void {
    const { at, by } = this.stamp;
    const step = { action: 'takeOver', via: 'several', changes } as const;
    const event = stepEvent(this.state, step, { at, by });
    if (!this.append(event).saved) throw new DossierError('unwritable');
    this.doors.events.recorded(event);
  }

  ask<K extends Kind>(
    id: string,
    kind: K,
    ask: Ask<K>,
    signal?: AbortSignal,
  ): Promise<AnswerOf<K> | Refusal> {
    const entry = this.documents.entry(id);
    if (entry === undefined) return Promise.resolve(UNKNOWN_DOCUMENT);
    return this.askOf(entry, kind, ask, signal);
  }

  /** Of a file that need not be in the dossier yet. */
  askOf<K extends Kind>(
    entry: Entry,
    kind: K,
    ask: Ask<K>,
    signal?: AbortSignal,
  ): Promise<AnswerOf<K> | Refusal> {
    const source = this.documents.source(entry, this.rules);
    const engine = MAKES.has(kind) ? this.maker : this.engine;
    return engine.ask(kind, source, ask, () => this.documents.bytes(entry), signal);
  }
}
