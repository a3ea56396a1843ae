/**
 * One open dossier: its folder on disk, its documents, the review as it stands in the journal, and the engine. What is
 * published is what is on disk, never what the window believes.
 */
import { randomBytes } from 'node:crypto';
import {
  type DocumentInfo,
  type EngineProgress,
  type Hit,
  isRefusal,
  type Measured,
  type OpenedDossier,
  type PageLetters,
  type Refusal,
  type Unjudged,
} from '../../contract/dossier.ts';
import type { Bounds, Change, JournalEvent, SetAside } from '../../contract/events.ts';
import type { Leaking, Preflight, Preview, Suggestion } from '../../contract/publication.ts';
import type { SearchQuery } from '../../contract/requests.ts';
import {
  applyEvent,
  foldJournal,
  type ReviewState,
  reviewOf,
  stepEvent,
} from '../../contract/review.ts';
import type { Settings } from '../../contract/settings.ts';
import type { DossierFolder } from '../disk/dossierFolder.ts';
import type { Entry } from '../disk/manifest.ts';
import { keepPrints, readPrints } from '../disk/prints.ts';
import { DossierError } from '../dossierError.ts';
import type { AnswerOf, Ask, Kind, ReadAnswer, Rules } from '../engine/tasks.ts';
import { refusal } from '../refusals.ts';
import { Documents, standingOf, UNKNOWN_DOCUMENT } from './documents.ts';
import { EngineClient, type StartEngine } from './engineClient.ts';
import { entryOf } from './files.ts';
import { judgedOf, markedTexts } from './judged.ts';
import { type Answer, ReadingQueue } from './readingQueue.ts';
import { renamedChanges } from './renamed.ts';
import { takenOver } from './takeOver.ts';

export interface SessionEvents {
  progress(progress: EngineProgress): void;
  document(info: DocumentInfo): void;
  recorded(event: JournalEvent): void;
  engineStopped(notice: { readonly document: string | null }): void;
}

export interface SessionDoors {
  readonly startEngine: StartEngine;
  readonly events: SessionEvents;
  readonly settings: () => Settings;
  /** Name of the user's account. */
  readonly account: string;
}

export class DossierSession {
  private readonly folder: DossierFolder;
  private readonly doors: SessionDoors;
  private readonly engine: EngineClient;
  private readonly documents: Documents;
  private readonly queue: ReadingQueue;
  private readonly events: JournalEvent[];
  private state: ReviewState;

  /** Takes the folder over; `close` gives it back. */
  constructor(folder: DossierFolder, doors: SessionDoors) {
    this.folder = folder;
    this.doors = doors;
    this.events = [...folder.journal.earlier];
    this.state = foldJournal(this.events);
    this.documents = new Documents(folder, (info) => doors.events.document(info));
    this.engine = new EngineClient(doors.startEngine, {
      onProgress: (progress) => doors.events.progress(progress),
      onStopped: ([document = null]) => doors.events.engineStopped({ document }),
    });
    this.queue = new ReadingQueue((document, signal) => this.read(document, signal));
    this.queue.add(this.documents.entries.map(({ id }) => id));
  }

  get path(): string {
    return this.folder.folder;
  }

  get entries(): readonly Entry[] {
    return this.documents.entries;
  }

  get review(): ReviewState {
    return this.state;
  }

  get reviewer(): string {
    return this.doors.settings().reviewer || this.doors.account;
  }

  opened(): OpenedDossier {
    const { manifest, folder } = this.folder;
    const { reviewer } = this;
    const documents = this.documents.infos;
    return { folder, name: manifest.name, documents, journal: [...this.events], reviewer };
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
    if (event.kind !== 'publication') this.follow(event.changes);
    return { saved: true };
  }

  rename(name: string): { saved: boolean } {
    try {
      this.folder.keep({ name });
      return { saved: true };
    } catch {
      return { saved: false };
    }
  }

  /** Those that are in it already count by their new path. @throws DossierError `unwritable` */
  add(added: readonly Entry[]): void {
    const known = this.documents.entries;
    const moved = known.map((entry) => {
      const now = added.find(({ sha256 }) => sha256 === entry.sha256);
      const isMoved = now !== undefined && now.path !== entry.path;
      return isMoved ? { ...entry, path: now.path, name: now.name } : entry;
    });
    const fresh = added.filter(
      (entry) => !known.some(({ path, sha256 }) => path === entry.path || sha256 === entry.sha256),
    );
    this.folder.keep({ documents: [...moved, ...unique(fresh)] });
    const elsewhere = known.filter((entry, index) => moved[index] !== entry);
    for (const { id } of elsewhere) this.documents.set(id, { state: 'waiting' });
    this.queue.readAgain(elsewhere.map(({ id }) => id));
    this.queue.add(unique(fresh).map(({ id }) => id));
  }

  async bytes(id: string): Promise<Uint8Array | Refusal> {
    const entry = this.documents.entry(id);
    return entry === undefined ? UNKNOWN_DOCUMENT : this.documents.bytes(entry);
  }

  readDocument(id: string): Promise<Answer> {
    if (this.documents.entry(id) === undefined) return Promise.resolve(UNKNOWN_DOCUMENT);
    return this.queue.ask(id);
  }

  /** Null when it fits. */
  async password(id: string, password: string): Promise<Refusal | null> {
    this.documents.setPassword(id, password);
    const answer = await this.ask(id, 'letters', { page: 1 });
    if (isRefusal(answer)) {
      this.documents.setPassword(id, null);
      return answer;
    }
    this.documents.set(id, { state: 'waiting' });
    this.queue.add([id]);
    return null;
  }

  letters(id: string, page: number): Promise<PageLetters | Refusal> {
    return this.ask(id, 'letters', { page });
  }

  measure(id: string, bounds: readonly Bounds[]): Promise<readonly Measured[] | Refusal> {
    return this.ask(id, 'measure', { bounds });
  }

  /** Documents that cannot be read have no hits. */
  async search({ document, ...query }: SearchQuery): Promise<readonly Hit[] | Refusal> {
    if (document !== null) return this.ask(document, 'search', query);
    const hits: Hit[] = [];
    for (const { id } of this.documents.entries) {
      if (this.documents.standing(id).state !== 'ready') continue;
      const found = await this.ask(id, 'search', query);
      if (!isRefusal(found)) hits.push(...found);
    }
    return hits;
  }

  unjudged(id: string): Promise<readonly Unjudged[] | Refusal> {
    const marks = [...reviewOf(this.state, id).marks.values()].map(({ bounds }) => bounds);
    return this.ask(id, 'unjudged', { marks });
  }

  preview(id: string): Promise<Preview | Leaking | Refusal> {
    return this.ask(id, 'preview', { judged: this.judged(id), look: this.look });
  }

  preflight(id: string): Promise<Preflight | Refusal> {
    const today = new Date().toISOString().slice(0, 10);
    return this.ask(id, 'preflight', { judged: this.judged(id), look: this.look, today });
  }

  async suggest(id: string, stakeholder: string | null): Promise<Suggestion | Refusal> {
    return this.ask(id, 'suggest', { stakeholder });
  }

  judged(id: string) {
    return judgedOf(reviewOf(this.state, id));
  }

  pagesOf(id: string): number | null {
    return this.documents.standing(id).pages;
  }

  get settings(): Settings {
    return this.doors.settings();
  }

  get name(): string {
    return this.folder.manifest.name;
  }

  ask<K extends Kind>(
    id: string,
    kind: K,
    ask: Ask<K>,
    signal?: AbortSignal,
  ): Promise<AnswerOf<K> | Refusal> {
    const entry = this.documents.entry(id);
    if (entry === undefined) return Promise.resolve(UNKNOWN_DOCUMENT);
    const source = this.documents.source(entry, this.rules);
    return this.engine.ask(kind, source, ask, () => this.documents.bytes(entry), signal);
  }

  /** A file was made and proved. It exists also when the journal cannot tell of it: then the log beside it does. */
  recordPublication(document: string, made: Made): void {
    const event: JournalEvent = { ...this.stamp, kind: 'publication', document, ...made };
    if (this.append(event).saved) this.doors.events.recorded(event);
  }

  /** What is done besides reading is stopped; reading itself only when there is nothing else. */
  stopEngine(): void {
    if (!this.engine.isWorking) this.queue.giveUp();
    this.engine.stop();
  }

  close(): void {
    this.queue.close();
    this.engine.stop();
    this.folder.close();
  }

  /**
   * A changed file becomes the document, and decisions go on where their passages are found again.
   * Until the manifest is written the file is still changed: after a kill in between it is asked again.
   */
  async takeOver(id: string): Promise<OpenedDossier | Refusal> {
    const old = this.documents.entry(id);
    if (old === undefined) return UNKNOWN_DOCUMENT;
    const now = await entryOf(old.path, old.added);
    if (now === undefined)
      return refusal('input-unreadable', 'Dit bestand kan niet worden gelezen.');
    if (this.documents.entries.some((entry) => entry.id === now.id)) return ALREADY_THERE;
    const changes = await this.changesFor(old, now);
    if (isRefusal(changes)) return changes;
    try {
      if (changes.length > 0) this.record(changes);
      this.folder.keep({
        documents: this.documents.entries.map((entry) => (entry.id === id ? now : entry)),
      });
    } catch (error) {
      if (error instanceof DossierError) return refusal(error.code, error.sentence);
      throw error;
    }
    this.queue.add([now.id]);
    return this.opened();
  }

  private async changesFor(old: Entry, now: Entry): Promise<Change[] | Refusal> {
    const review = reviewOf(this.state, old.id);
    const prints = readPrints(this.path, old.id);
    const { salt = '', ...rest } = prints ?? { salt: '', passages: [], pages: [] };
    const ask = { prints: rest, marks: markedTexts(review), salt };
    const source = this.documents.source(now, this.rules);
    const found = await this.engine.ask('findAgain', source, ask, () => this.documents.bytes(now));
    if (isRefusal(found)) return found;
    return takenOver(now.id, review, found, reviewOf(this.state, now.id));
  }

  private record(changes: readonly Change[]): void {
    const step = { action: 'takeOver', via: 'several', changes } as const;
    const { at, by } = this.stamp;
    const event = stepEvent(this.state, step, { at, by });
    if (!this.append(event).saved) throw new DossierError('unwritable');
    this.doors.events.recorded(event);
  }

  private async read(id: string, signal: AbortSignal): Promise<Answer> {
    this.documents.set(id, { state: 'reading' });
    const marks = markedTexts(reviewOf(this.state, id));
    const salt = readPrints(this.path, id)?.salt ?? randomBytes(16).toString('hex');
    const answer = await this.ask(id, 'read', { salt, marks }, signal);
    if (isRefusal(answer)) {
      this.documents.set(id, standingOf(answer));
      return answer;
    }
    this.afterReading(id, answer, salt);
    return answer.read;
  }

  private afterReading(id: string, { read, numbered, prints }: ReadAnswer, salt: string): void {
    const names = new Map(numbered.map(({ number, id: name }) => [number, name]));
    const renamed = renamedChanges(id, reviewOf(this.state, id), names);
    if (renamed.length > 0) this.record(renamed);
    keepPrints(this.path, id, salt, prints);
    this.documents.set(id, { state: 'ready', pages: read.pages.length });
  }

  /** Lists decide what is proposed; marks must be found again when the file changes. */
  private follow(changes: readonly Change[]): void {
    if (changes.some(({ kind }) => kind === 'list')) this.readAllAgain();
    const marked = new Set(changes.flatMap((c) => (c.kind === 'mark' ? [c.document] : [])));
    for (const id of marked) void this.printMarks(id);
  }

  private readAllAgain(): void {
    const ready = this.documents.entries.filter(
      ({ id }) => this.documents.standing(id).state === 'ready',
    );
    for (const { id } of ready) this.documents.set(id, { state: 'waiting' });
    this.queue.readAgain(ready.map(({ id }) => id));
  }

  private async printMarks(id: string): Promise<void> {
    if (this.documents.standing(id).state !== 'ready') return;
    const salt = readPrints(this.path, id)?.salt;
    if (salt === undefined) return;
    const marks = markedTexts(reviewOf(this.state, id));
    const prints = await this.ask(id, 'prints', { salt, marks });
    if (!isRefusal(prints)) keepPrints(this.path, id, salt, prints);
  }

  private get rules(): Rules {
    return { profile: this.settings.profile, lists: this.state.lists };
  }

  private get look() {
    const { label, width } = this.settings;
    return { label, width };
  }

  private get stamp() {
    const at = new Date().toISOString();
    return { seq: this.state.lastSeq + 1, at, by: this.reviewer };
  }
}

export interface Made {
  readonly output: 'public' | 'concept';
  readonly sha256: string;
  readonly stakeholder: string | null;
  readonly setAside: SetAside[];
}

const ALREADY_THERE = refusal(
  'already-there',
  'Deze versie van het bestand staat al als ander document in het dossier.',
);

function unique(entries: readonly Entry[]): Entry[] {
  const seen = new Map(entries.map((entry) => [entry.sha256, entry]));
  return [...seen.values()];
}
