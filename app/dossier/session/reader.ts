/** Reading the documents of a dossier one after another, and what follows from it on disk. */
import { randomBytes } from 'node:crypto';
import { isRefusal, type ReadDocument, type Refusal } from '../../contract/dossier.ts';
import type { Change } from '../../contract/events.ts';
import { keepPrints, readPrints } from '../disk/prints.ts';
import type { DocumentPrints } from '../engine/prints.ts';
import type { ReadAnswer } from '../engine/tasks.ts';
import { STOPPED } from '../refusals.ts';
import type { DossierCore } from './core.ts';
import { standingOf } from './documents.ts';
import { markedTexts } from './judged.ts';
import { type Answer, ReadingQueue } from './readingQueue.ts';
import type { ReadFacts } from './ready.ts';
import { renamedChanges } from './renamed.ts';
import { readOtherwise, rereadChanges } from './reread.ts';

export class Reader {
  readonly queue: ReadingQueue;
  private readonly core: DossierCore;
  private readonly facts = new Map<string, ReadFacts>();

  constructor(core: DossierCore) {
    this.core = core;
    this.queue = new ReadingQueue((document, signal) => this.read(document, signal));
    this.queue.add(core.documents.entries.map(({ id }) => id));
  }

  /** Reads the document when it was not read yet. */
  async factsOf(id: string): Promise<ReadFacts | Refusal> {
    const known = this.facts.get(id);
    if (known !== undefined) return known;
    const answer = await this.queue.ask(id);
    return isRefusal(answer) ? answer : factsIn(answer);
  }

  /** Lists decide what is proposed; marks must be found again when the file changes. */
  follow(changes: readonly Change[]): void {
    if (changes.some(({ kind }) => kind === 'list')) this.readAllAgain();
    const marked = new Set(changes.flatMap((c) => (c.kind === 'mark' ? [c.document] : [])));
    for (const id of marked) void this.printMarks(id);
  }

  /** Under other rules; also what was refused for its profile. */
  rulesChanged(): void {
    this.readAllAgain();
  }

  private async read(id: string, signal: AbortSignal): Promise<Answer> {
    const { core } = this;
    const away = await this.awayAgain(id);
    if (away !== undefined) return away;
    core.documents.set(id, { state: 'reading' });
    const marks = markedTexts(core.reviewOf(id));
    const salt = readPrints(core.path, id)?.salt ?? randomBytes(16).toString('hex');
    const answer = await core.ask(id, 'read', { salt, marks }, signal);
    // By rules that no longer hold, or that nobody waits for.
    if (signal.aborted && !isRefusal(answer)) {
      core.documents.set(id, { state: 'waiting' });
      return STOPPED;
    }
    if (isRefusal(answer)) {
      core.documents.set(id, standingOf(answer));
      return answer;
    }
    await this.findAgain(id, answer.prints);
    this.afterReading(id, answer, salt);
    return answer.read;
  }

  /** Of what was read before the bytes are still kept: only the disk says whether it is there. */
  private async awayAgain(id: string): Promise<Refusal | undefined> {
    const { documents } = this.core;
    const entry = documents.entry(id);
    if (entry === undefined || documents.standing(id).pages === null) return undefined;
    return documents.outOfPlace(entry);
  }

  private afterReading(id: string, { read, numbered, prints }: ReadAnswer, salt: string): void {
    const { core } = this;
    const names = new Map(numbered.map(({ number, id: name }) => [number, name]));
    const renamed = renamedChanges(id, core.reviewOf(id), names);
    if (renamed.length > 0) core.record(renamed);
    keepPrints(core.path, id, salt, prints);
    this.facts.set(id, factsIn(read));
    core.documents.set(id, { state: 'ready', pages: read.pages.length });
  }

  /** Where this program reads the text otherwise than when it was decided on. */
  private async findAgain(id: string, now: DocumentPrints): Promise<void> {
    const { core } = this;
    const before = readPrints(core.path, id);
    if (before === undefined) return;
    const pages = readOtherwise(before, now);
    if (pages.size === 0) return;
    const { salt, ...prints } = before;
    const marks = markedTexts(core.reviewOf(id));
    const found = await core.ask(id, 'findAgain', { prints, marks, salt });
    const nothing = { passages: [], marks: [], pages: [] };
    const again = isRefusal(found) ? nothing : found;
    const changes = rereadChanges(id, core.reviewOf(id), pages, again);
    if (changes.length > 0) core.record(changes);
  }

  private readAllAgain(): void {
    const { documents } = this.core;
    const again = documents.entries.filter(({ id }) => {
      const { state, refusal } = documents.standing(id);
      return state === 'ready' || state === 'reading' || refusal?.code === 'profile-invalid';
    });
    this.facts.clear();
    for (const { id } of again) documents.set(id, { state: 'waiting' });
    this.queue.readAgain(again.map(({ id }) => id));
  }

  private async printMarks(id: string): Promise<void> {
    const { core } = this;
    if (core.documents.standing(id).state !== 'ready') return;
    const salt = readPrints(core.path, id)?.salt;
    if (salt === undefined) return;
    const prints = await core.ask(id, 'prints', { salt, marks: markedTexts(core.reviewOf(id)) });
    if (!isRefusal(prints)) keepPrints(core.path, id, salt, prints);
  }
}

function factsIn({ pages, passages }: ReadDocument): ReadFacts {
  return {
    pages: pages.length,
    textless: pages.flatMap(({ hasText }, index) => (hasText ? [] : [index + 1])),
    passages: new Set(passages.map(({ id }) => id)),
  };
}
