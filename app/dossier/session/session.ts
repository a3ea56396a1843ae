/**
 * One open dossier as the window and the command line use it. What is published is what is on disk, never what the
 * window believes.
 */
import { existsSync } from 'node:fs';
import {
  type Hit,
  isRefusal,
  type Measured,
  type OpenedDossier,
  type PageLetters,
  type Refusal,
  type Unjudged,
} from '../../contract/dossier.ts';
import type { Bounds, JournalEvent, SetAside } from '../../contract/events.ts';
import type { Leaking, Preflight, Preview, Suggestion } from '../../contract/publication.ts';
import type { SearchQuery } from '../../contract/requests.ts';
import { type Heard, heardIn, type ReviewState } from '../../contract/review.ts';
import type { DossierFolder } from '../disk/dossierFolder.ts';
import { tidyMaking } from '../disk/making.ts';
import type { Entry } from '../disk/manifest.ts';
import { STOPPED } from '../refusals.ts';
import { DossierCore, type SessionDoors } from './core.ts';
import { UNKNOWN_DOCUMENT } from './documents.ts';
import { inOrder, isSameEvent } from './inOrder.ts';
import { judgedOf } from './judged.ts';
import { Reader } from './reader.ts';
import type { Answer } from './readingQueue.ts';
import { type Unmet, unmetIn } from './ready.ts';
import { takeOverIn } from './takingOver.ts';

export class DossierSession {
  readonly core: DossierCore;
  private readonly reader: Reader;
  private searching = new AbortController();

  /** Takes the folder over; `close` gives it back. */
  constructor(folder: DossierFolder, doors: SessionDoors) {
    tidyMaking(folder.folder);
    this.core = new DossierCore(folder, doors);
    this.reader = new Reader(this.core);
  }

  get path(): string {
    return this.core.path;
  }

  get name(): string {
    return this.core.folder.manifest.name;
  }

  get entries(): readonly Entry[] {
    return this.core.documents.entries;
  }

  get review(): ReviewState {
    return this.core.review;
  }

  opened(): OpenedDossier {
    const { path: folder, name, core } = this;
    const { reviewer, documents, journal } = core;
    return { folder, name, documents: documents.infos, journal: [...journal], reviewer };
  }

  /** `renumbered`: it came after one that the window had not heard of yet. */
  append(event: JournalEvent): { saved: boolean; renumbered: boolean } {
    const { core } = this;
    if (isSameEvent(event, core.journal.at(-1))) return { saved: true, renumbered: false };
    const own = inOrder(event, core.review.lastSeq);
    const { saved } = core.append(own);
    if (saved && own.kind !== 'publication') this.reader.follow(own.changes);
    return { saved, renumbered: saved && own !== event };
  }

  get journal(): readonly JournalEvent[] {
    return this.core.journal;
  }

  /** Another profile: documents are read again, and decisions stay. */
  profileChanged(): void {
    this.core.readProfile();
    this.reader.rulesChanged();
  }

  /** The file itself may have been changed under its name. */
  checkProfile(): void {
    if (!this.core.readProfile()) return;
    this.reader.rulesChanged();
    this.core.doors.events.profileChanged();
  }

  rename(name: string): { saved: boolean } {
    try {
      this.core.folder.keep({ name });
      return { saved: true };
    } catch {
      return { saved: false };
    }
  }

  /** Those that were moved count by their new path. @throws DossierError `unwritable` */
  add(added: readonly Entry[]): void {
    const { folder, documents } = this.core;
    const known = documents.entries;
    const moved = known.map((entry) => movedIn(entry, added));
    const fresh = added.filter(
      (entry, index) =>
        !known.some(({ path, sha256 }) => path === entry.path || sha256 === entry.sha256) &&
        added.findIndex(({ sha256 }) => sha256 === entry.sha256) === index,
    );
    folder.keep({ documents: [...moved, ...fresh] });
    const elsewhere = known.filter((entry, index) => moved[index] !== entry);
    for (const { id } of elsewhere) documents.set(id, { state: 'waiting' });
    this.reader.queue.readAgain(elsewhere.map(({ id }) => id));
    this.reader.queue.add(fresh.map(({ id }) => id));
  }

  /** Its decisions stay in the journal and hold again when it is added again. @throws DossierError `unwritable` */
  remove(id: string): void {
    const { folder, documents } = this.core;
    folder.keep({ documents: documents.entries.filter((entry) => entry.id !== id) });
    this.reader.queue.drop(id);
  }

  async bytes(id: string): Promise<Uint8Array | Refusal> {
    const entry = this.core.documents.entry(id);
    return entry === undefined ? UNKNOWN_DOCUMENT : this.core.documents.bytes(entry);
  }

  readDocument(id: string): Promise<Answer> {
    if (this.core.documents.entry(id) === undefined) return Promise.resolve(UNKNOWN_DOCUMENT);
    return this.reader.queue.ask(id);
  }

  /** Null when it fits. */
  async password(id: string, password: string): Promise<Refusal | null> {
    const { documents } = this.core;
    documents.setPassword(id, password);
    const answer = await this.letters(id, 1);
    if (isRefusal(answer)) {
      documents.setPassword(id, null);
      return answer;
    }
    documents.set(id, { state: 'waiting' });
    this.reader.queue.add([id]);
    return null;
  }

  /** The dossier as it then is. */
  async takeOver(id: string): Promise<OpenedDossier | Refusal> {
    const now = await takeOverIn(this.core, id);
    if (isRefusal(now)) return now;
    this.reader.queue.add([now.id]);
    return this.opened();
  }

  letters(id: string, page: number): Promise<PageLetters | Refusal> {
    return this.core.ask(id, 'letters', { page });
  }

  measure(id: string, bounds: readonly Bounds[]): Promise<readonly Measured[] | Refusal> {
    return this.core.ask(id, 'measure', { bounds });
  }

  /** Over the dossier: documents that cannot be read have no hits, and one that was begun before is given up. */
  async search({ document, ...query }: SearchQuery): Promise<readonly Hit[] | Refusal> {
    if (document !== null) return this.core.ask(document, 'search', query);
    this.searching.abort();
    this.searching = new AbortController();
    const { signal } = this.searching;
    const hits: Hit[] = [];
    for (const { id } of this.entries) {
      if (this.core.documents.standing(id).state !== 'ready') continue;
      const found = await this.core.ask(id, 'search', query, signal);
      if (signal.aborted) return STOPPED;
      if (!isRefusal(found)) hits.push(...found);
    }
    return hits;
  }

  unjudged(id: string): Promise<readonly Unjudged[] | Refusal> {
    const marks = [...this.core.reviewOf(id).marks.values()].map(({ bounds }) => bounds);
    return this.core.ask(id, 'unjudged', { marks });
  }

  preview(id: string): Promise<Preview | Leaking | Refusal> {
    return this.core.ask(id, 'preview', { judged: this.judged(id), look: this.look });
  }

  /** Who comes back to the window may have moved files, or has connected a drive again. */
  async checkFiles(): Promise<void> {
    for (const entry of this.entries) {
      if (this.core.documents.standing(entry.id).pages !== null)
        await this.core.documents.outOfPlace(entry);
    }
  }

  /** What is made of a document that is not in its place would go to a place that is none. */
  async outOfPlace(id: string): Promise<Refusal | undefined> {
    const entry = this.core.documents.entry(id);
    return entry === undefined ? UNKNOWN_DOCUMENT : this.core.documents.outOfPlace(entry);
  }

  async preflight(id: string): Promise<Preflight | Refusal> {
    const away = await this.outOfPlace(id);
    if (away !== undefined) return away;
    const today = new Date().toISOString().slice(0, 10);
    return this.core.ask(id, 'preflight', { judged: this.judged(id), look: this.look, today });
  }

  suggest(id: string, stakeholder: string | null): Promise<Suggestion | Refusal> {
    return this.core.ask(id, 'suggest', { stakeholder });
  }

  judged(id: string) {
    return judgedOf(this.core.reviewOf(id));
  }

  /** What stands in the way of a publication. */
  async unmet(id: string): Promise<readonly Unmet[] | Refusal> {
    if (this.core.documents.entry(id) === undefined) return UNKNOWN_DOCUMENT;
    const facts = await this.reader.factsOf(id);
    if (isRefusal(facts)) return facts;
    const standing = await this.core.ask(id, 'standing', { judged: this.judged(id) });
    return isRefusal(standing) ? standing : unmetIn(this.core.reviewOf(id), facts, standing);
  }

  /** Who answered about passages that are still there. */
  async heard(id: string): Promise<Heard | Refusal> {
    const facts = await this.reader.factsOf(id);
    if (isRefusal(facts)) return facts;
    const review = this.core.reviewOf(id);
    return heardIn(review, (subject) => facts.passages.has(subject) || review.marks.has(subject));
  }

  /** A file was made and proved. It exists also when the journal cannot tell of it: then the log beside it does. */
  recordPublication(document: string, made: Made): void {
    const event: JournalEvent = { ...this.core.stamp, kind: 'publication', document, ...made };
    if (this.core.append(event).saved) this.core.doors.events.recorded(event);
  }

  /** What is done besides reading is stopped; reading itself only when there is nothing else. */
  stopEngine(): void {
    const { engine, maker } = this.core;
    if (maker.isWorking) {
      maker.stop();
      return;
    }
    if (!engine.isWorking) this.reader.queue.giveUp();
    engine.stop();
  }

  close(): void {
    this.reader.queue.close();
    this.core.engine.stop();
    this.core.maker.stop();
    this.core.folder.close();
  }

  private get look() {
    const { label, width } = this.core.settings;
    return { label, width };
  }
}

export interface Made {
  readonly output: 'public' | 'concept';
  readonly sha256: string;
  readonly stakeholder: string | null;
  readonly setAside: SetAside[];
}

/** A copy is no move: the document stays the one that stands where it stood. */
function movedIn(entry: Entry, added: readonly Entry[]): Entry {
  const now = added.find(({ sha256 }) => sha256 === entry.sha256);
  const isMoved = now !== undefined && now.path !== entry.path && !existsSync(entry.path);
  return isMoved ? { ...entry, path: now.path, name: now.name } : entry;
}
