/**
 * The really burnt bytes of a document as it stands: asked for once for every state of what is redacted, one at a time,
 * when decisions have come to rest. Nothing of it is kept but the last answer.
 */
import { type DocumentId, isRefusal, type Refusal } from '../../../app/contract/dossier.ts';
import type { Leaking, Preview } from '../../../app/contract/publication.ts';
import type { Bridge } from '../../../app/contract/requests.ts';

export type PreviewAnswer = Preview | Leaking | Refusal;

export interface Wish {
  readonly document: DocumentId;
  /** Of `previewKey`. */
  readonly key: string;
}

interface Kept extends Wish {
  readonly answer: PreviewAnswer;
}

const FAILED: Refusal = {
  refused: true,
  code: 'preview-failed',
  sentence: 'Het echte voorbeeld kan nu niet worden gemaakt.',
  advice: '',
  page: null,
};

export class Previews {
  private readonly request: Bridge['request'];
  /** Resolves when all decisions are on disk: the engine reads them there. */
  private readonly saved: () => Promise<void>;
  private readonly listeners = new Set<() => void>();
  private kept: Kept | null = null;
  private wanted: Wish | null = null;
  private busy = false;

  constructor(bridge: Bridge, saved: () => Promise<void>) {
    this.request = (name, ...args) => bridge.request(name, ...args);
    this.saved = saved;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Null while there is none of exactly this state: a stale one is never shown. */
  get({ key }: Wish): PreviewAnswer | null {
    return this.kept?.key === key ? this.kept.answer : null;
  }

  want(wish: Wish | null): void {
    this.wanted = wish;
    if (!this.busy) void this.next();
  }

  /** A failure that says nothing about the document: who looks once more asks once more. */
  forgetFailure(): void {
    if (this.kept !== null && isPassing(this.kept.answer)) this.kept = null;
  }

  private async next(): Promise<void> {
    const wish = this.wanted;
    if (wish === null || this.get(wish) !== null) return;
    this.busy = true;
    await this.saved();
    // The disk may have made it wait long: what stands there now is of another state.
    const isWanted = this.wanted?.key === wish.key;
    const answer = isWanted ? await this.ask(wish).catch(() => FAILED) : null;
    this.busy = false;
    if (answer === null) return void this.next();
    this.kept = { ...wish, answer };
    for (const listener of this.listeners) listener();
    if (this.wanted !== wish) void this.next();
  }

  /** An engine that died is started again, once: a document may be what kills it. */
  private async ask({ document }: Wish): Promise<PreviewAnswer> {
    const answer = await this.request('preview', document);
    const hasDied = isRefusal(answer) && answer.code === 'engine-stopped';
    return hasDied ? this.request('preview', document) : answer;
  }
}

const PASSING: ReadonlySet<string> = new Set(['engine-stopped', 'stopped', 'gone', FAILED.code]);

function isPassing(answer: PreviewAnswer): boolean {
  return isRefusal(answer) && PASSING.has(answer.code);
}
