/** Documents are read one after another; one that is asked for goes first, also before one that is being read. */
import { isRefusal, type ReadDocument, type Refusal } from '../../contract/dossier.ts';

export type Answer = ReadDocument | Refusal;
export type Read = (document: string, signal: AbortSignal) => Promise<Answer>;

const MOST_CRASHES = 1;

export class ReadingQueue {
  private readonly read: Read;
  private waiting: string[] = [];
  private readonly askers = new Map<string, ((answer: Answer) => void)[]>();
  /** Read without having been asked for; given to the first who asks. */
  private readonly done = new Map<string, ReadDocument>();
  private readonly crashes = new Map<string, number>();
  private current: { readonly document: string; readonly abort: AbortController } | undefined;
  /** Being read by rules that no longer hold: its answer is nobody's. */
  private stale: string | undefined;
  private closed = false;
  /** The person stopped the reading itself. */
  private givenUp = false;

  constructor(read: Read) {
    this.read = read;
  }

  add(documents: readonly string[]): void {
    this.waiting.push(...documents.filter((document) => !this.waiting.includes(document)));
    void this.run();
  }

  ask(document: string): Promise<Answer> {
    const done = this.done.get(document);
    this.done.delete(document);
    if (done !== undefined) return Promise.resolve(done);
    return new Promise((resolve) => {
      this.askers.set(document, [...(this.askers.get(document) ?? []), resolve]);
      if (this.current?.document !== document) this.goFirst(document);
      void this.run();
    });
  }

  /** What was read is no longer what it would be. */
  readAgain(documents: readonly string[]): void {
    for (const document of documents) this.done.delete(document);
    const { current } = this;
    if (current !== undefined && documents.includes(current.document)) {
      this.stale = current.document;
      current.abort.abort();
    }
    this.add(documents.filter((document) => document !== this.stale));
  }

  /** It is no document of the dossier any more. */
  drop(document: string): void {
    this.waiting = this.waiting.filter((other) => other !== document);
    this.done.delete(document);
    if (this.current?.document === document) this.current.abort.abort();
  }

  giveUp(): void {
    this.givenUp = this.current !== undefined;
  }

  close(): void {
    this.closed = true;
    this.waiting = [];
    this.current?.abort.abort();
  }

  private goFirst(document: string): void {
    this.waiting = [document, ...this.waiting.filter((other) => other !== document)];
    const { current } = this;
    if (current !== undefined && !this.askers.has(current.document)) current.abort.abort();
  }

  private async run(): Promise<void> {
    if (this.current !== undefined || this.closed) return;
    const document = this.waiting.shift();
    if (document === undefined) return;
    const abort = new AbortController();
    this.current = { document, abort };
    const answer = await this.read(document, abort.signal);
    this.current = undefined;
    const isStale = this.stale === document && !this.closed;
    this.stale = undefined;
    if (isStale) this.waiting.unshift(document);
    else if (this.isToBeRepeated(document, answer, abort.signal.aborted))
      this.waiting.push(document);
    else this.settle(document, answer);
    this.givenUp = false;
    void this.run();
  }

  private isToBeRepeated(document: string, answer: Answer, aborted: boolean): boolean {
    if (!isRefusal(answer) || this.closed || this.givenUp) return false;
    if (answer.code === 'stopped' || aborted) return true;
    const crashes = this.crashes.get(document) ?? 0;
    this.crashes.set(document, answer.code === 'engine-stopped' ? crashes + 1 : 0);
    return answer.code === 'engine-stopped' && crashes < MOST_CRASHES;
  }

  private settle(document: string, answer: Answer): void {
    const askers = this.askers.get(document) ?? [];
    this.askers.delete(document);
    for (const tell of askers) tell(answer);
    if (askers.length === 0 && !isRefusal(answer)) this.done.set(document, answer);
  }
}
