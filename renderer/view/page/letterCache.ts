/** The letters of the pages of one document, asked for once; those of pages far away are let go. */
import { type DocumentId, isRefusal, type PageLetters } from '../../../app/contract/dossier.ts';
import type { Bridge } from '../../../app/contract/requests.ts';

/** Pages; each is a few hundred kilobytes at most. */
const KEPT = 24;

export class LetterCache {
  private readonly bridge: Pick<Bridge, 'request'>;
  private readonly document: DocumentId;
  /** Least recently wanted first; null: refused. */
  private readonly kept = new Map<number, PageLetters | null>();
  private readonly asked = new Map<number, Promise<PageLetters | null>>();
  private readonly listeners = new Set<() => void>();

  constructor(bridge: Pick<Bridge, 'request'>, document: DocumentId) {
    this.bridge = bridge;
    this.document = document;
  }

  /** Undefined while they are not there. */
  readonly get = (page: number): PageLetters | null | undefined => this.kept.get(page);

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  want(page: number): Promise<PageLetters | null> {
    const known = this.kept.get(page);
    if (known !== undefined) {
      this.keep(page, known);
      return Promise.resolve(known);
    }
    const asked = this.asked.get(page) ?? this.ask(page);
    this.asked.set(page, asked);
    return asked;
  }

  private async ask(page: number): Promise<PageLetters | null> {
    const answer = await this.bridge.request('letters', this.document, page).catch(() => null);
    const letters = answer === null || isRefusal(answer) ? null : answer;
    this.asked.delete(page);
    this.keep(page, letters);
    for (const listener of this.listeners) listener();
    return letters;
  }

  private keep(page: number, letters: PageLetters | null): void {
    this.kept.delete(page);
    this.kept.set(page, letters);
    for (const far of [...this.kept.keys()].slice(0, -KEPT)) this.kept.delete(far);
  }
}
